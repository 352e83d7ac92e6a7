/** Who wins a vote on a public budget, and why (idea 18): greedy, sequential Phragmén and the Method of Equal Shares. */
package org.lplp.scoring.vote;
