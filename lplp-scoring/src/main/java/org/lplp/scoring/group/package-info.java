/** Figures of groups of learners, and the withholding of those that would tell of one of them (idea 20). */
package org.lplp.scoring.group;
