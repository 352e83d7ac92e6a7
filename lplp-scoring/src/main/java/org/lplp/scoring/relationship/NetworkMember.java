package org.lplp.scoring.relationship;

import java.util.OptionalDouble;

/**
 * A member of a network.
 *
 * @param id stands for the member
 * @param inDegree how many others named the member
 * @param outDegree how many others the member named
 * @param effectiveSize Burt's effective size of the member's network; empty for an isolate
 * @param constraint Burt's constraint, 0 to about 1.125: how far the member's ties hang together; empty for an isolate, whose
 *     constraint is not 0 but undefined
 */
public record NetworkMember(
        String id, int inDegree, int outDegree, OptionalDouble effectiveSize, OptionalDouble constraint) {

    /**
     * Tells whether nobody named the member, and the member nobody.
     *
     * @return true if so
     */
    public boolean isIsolate() {
        return inDegree == 0 && outDegree == 0;
    }
}
