/** What the learner did in challenges (idea 6). */
package org.lplp.scoring.challenge;
