/** Whole-school projects for the community (idea 16). */
package org.lplp.core.project;
