/** Money held for the learner or the family: ledgers, commitments, spends toward goals (ideas 1, 9 and 10). */
package org.lplp.core.budget;
