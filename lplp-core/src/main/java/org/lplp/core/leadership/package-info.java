/** Leadership teams, and the part of learners in leading (idea 19). */
package org.lplp.core.leadership;
