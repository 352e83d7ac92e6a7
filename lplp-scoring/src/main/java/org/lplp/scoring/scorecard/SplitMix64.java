package org.lplp.scoring.scorecard;

/**
 * Chance from a seed: SplitMix64 (Steele, Lea and Flood, 2014), written out because its figures must be the same on every JDK.
 */
final class SplitMix64 {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix64(long seed) {
        state = seed;
    }

    /** Gives the next 64 bits. */
    long next() {
        state += GOLDEN_GAMMA;
        long z = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** Gives the first 53 of the next bits as a number from 0 to below 1. */
    double share() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** Fills an array with such numbers. */
    void fill(double[] shares) {
        for (int i = 0; i < shares.length; i++) {
            shares[i] = share();
        }
    }
}
