package org.lplp.scoring.vote;

/**
 * How the voters would choose between the outcome of equal shares and that of the greedy method, each by how many of the proposals it
 * supports win (or by its points for them).
 *
 * @param forEqualShares how many voters have more from equal shares
 * @param forGreedy how many voters have more from the greedy method
 */
public record VoteComparison(int forEqualShares, int forGreedy) {

    /**
     * Says which outcome stands. Equal shares stands unless more voters prefer the other.
     *
     * @return whether equal shares stands
     */
    public boolean keepsEqualShares() {
        return forGreedy <= forEqualShares;
    }

    /** Gives the comparison for people. */
    @Override
    public String toString() {
        return forEqualShares + " voters have more from equal shares, " + forGreedy + " from greedy: "
                + (keepsEqualShares() ? "equal shares stands" : "greedy stands");
    }
}
