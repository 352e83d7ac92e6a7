package org.lplp.scoring.relationship;

import java.util.OptionalDouble;

/**
 * The census of all pairs of members (Holland and Leinhardt 1970).
 *
 * @param mutual how many pairs named each other
 * @param asymmetric in how many pairs one named the other
 * @param none in how many pairs neither did
 */
public record Dyads(long mutual, long asymmetric, long none) {

    /**
     * Gives the share of ties that are returned, 2M / (2M + A).
     *
     * @return 0 to 1; empty without ties
     */
    public OptionalDouble edgewise() {
        return share(2 * mutual);
    }

    /**
     * Gives the share of tied pairs that are mutual, M / (M + A).
     *
     * @return 0 to 1; empty without ties
     */
    public OptionalDouble dyadRatio() {
        return share(mutual);
    }

    private OptionalDouble share(long returned) {
        return mutual + asymmetric == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) returned / (returned + asymmetric));
    }
}
