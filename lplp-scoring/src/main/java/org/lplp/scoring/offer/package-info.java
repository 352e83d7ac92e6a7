/** What a learner can take up of what the community offers, and why not the rest (idea 13). */
package org.lplp.scoring.offer;
