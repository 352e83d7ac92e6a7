/** The relationship map: which of the four things the learner gets in which of the four spheres, and from whom. */
package org.lplp.scoring.relationship;
