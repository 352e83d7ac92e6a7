/** Measures and observations (idea 20). */
package org.lplp.core.measure;
