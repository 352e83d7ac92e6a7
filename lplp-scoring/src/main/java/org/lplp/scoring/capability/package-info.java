/** What the learner has shown to be able to do (idea 21). */
package org.lplp.scoring.capability;
