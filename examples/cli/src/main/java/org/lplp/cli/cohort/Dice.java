package org.lplp.cli.cohort;

import java.util.List;
import java.util.UUID;

/**
 * Chance from a seed: SplitMix64 (Steele, Lea and Flood, 2014), written out because its figures must be the same on every JDK.
 */
final class Dice {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** Gives the dice for one thing about one learner, so that more throws for another thing change nothing here. */
    static Dice of(long seed, String what, long... keys) {
        return new Dice(hash(seed, what, keys));
    }

    /** Gives an id that only this thing of this seed has. */
    static String urn(long seed, String what, long... keys) {
        Dice dice = of(seed, what, keys);
        long most = dice.next() & ~0xF000L | 0x4000L;
        long least = dice.next() & ~(3L << 62) | 1L << 63;
        return "urn:uuid:" + new UUID(most, least);
    }

    private static long hash(long seed, String what, long... keys) {
        long hash = mix(seed + GOLDEN_GAMMA);
        for (int i = 0; i < what.length(); i++) {
            hash = mix(hash + GOLDEN_GAMMA ^ what.charAt(i));
        }
        for (long key : keys) {
            hash = mix(hash + GOLDEN_GAMMA ^ mix(key + GOLDEN_GAMMA));
        }
        return hash;
    }

    private static long mix(long bits) {
        long z = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** Gives a number from 0 to below 1. */
    double share() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** Says yes with this probability. */
    boolean chance(double probability) {
        return share() < probability;
    }

    /** Gives a whole number from the least to the greatest. */
    int between(int least, int greatest) {
        return least + (int) (share() * (greatest - least + 1));
    }

    /** Gives one of some things. */
    <T> T pick(List<T> things) {
        return things.get(between(0, things.size() - 1));
    }

    /** Gives a figure of the normal distribution with mean 0 and standard deviation 1 (Box and Muller, 1958). */
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - share()));
        return radius * StrictMath.cos(2 * StrictMath.PI * share());
    }

    /** Gives a count of the Poisson distribution with this mean (Knuth's multiplication). */
    int count(double mean) {
        double limit = StrictMath.exp(-mean);
        int count = 0;
        for (double product = share(); product > limit; product *= share()) {
            count++;
        }
        return count;
    }
}
