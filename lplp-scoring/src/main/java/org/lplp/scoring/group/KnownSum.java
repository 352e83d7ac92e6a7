package org.lplp.scoring.group;

import java.util.BitSet;

/**
 * What is published of a sum of counts: the bounds between which it lies, which are one if it was not rounded.
 *
 * @param parts the counts that are summed, by number
 * @param least the least that the sum can be, from 0 on
 * @param most the most that it can be; {@link #UNBOUNDED} if nothing is published of that
 */
record KnownSum(BitSet parts, long least, long most) {

    /** As good as no upper bound. */
    static final long UNBOUNDED = Long.MAX_VALUE;

    /**
     * @throws IllegalArgumentException if nothing lies between the bounds
     */
    KnownSum {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("a sum of counts lies between two bounds from 0 on");
        }
    }

    static KnownSum exactly(BitSet parts, long value) {
        return new KnownSum(parts, value, value);
    }

    static KnownSum atLeast(BitSet parts, long least) {
        return new KnownSum(parts, least, UNBOUNDED);
    }

    /** Gives what is left of the sum when some of its counts are known to be the true ones. */
    KnownSum without(BitSet fixed, long[] truth) {
        BitSet rest = (BitSet) parts.clone();
        rest.andNot(fixed);
        BitSet gone = (BitSet) parts.clone();
        gone.and(fixed);
        long there = CountAuditor.total(truth, gone);
        return new KnownSum(rest, Math.max(0, least - there), isBounded() ? most - there : UNBOUNDED);
    }

    /** Gives what two tell together of one sum. */
    KnownSum and(KnownSum other) {
        return new KnownSum(parts, Math.max(least, other.least), Math.min(most, other.most));
    }

    boolean isBounded() {
        return most != UNBOUNDED;
    }
}
