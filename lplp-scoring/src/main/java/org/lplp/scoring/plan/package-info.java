/** How far the learner's plans have come (idea 7). */
package org.lplp.scoring.plan;
