/** Where the money held for the learner stands (ideas 1, 9 and 10). */
package org.lplp.scoring.budget;
