package org.lplp.scoring.group;

import java.util.Optional;
import org.lplp.scoring.base.Rational;

/**
 * Of how many of some learners something is true.
 *
 * @param yes of how many it is true
 * @param known of how many it is known
 */
public record Proportion(long yes, long known) {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code yes} is below 0 or above {@code known}
     */
    public Proportion {
        if (yes < 0 || yes > known) {
            throw new IllegalArgumentException("a part is from 0 to its whole");
        }
    }

    /**
     * Gives the share with the score interval of Wilson (1927), of 95 % and without continuity correction.
     *
     * <pre>
     * (2np + z² ± z √(z² + 4np(1 − p))) / (2 (n + z²))
     * </pre>
     *
     * @return the share, from 0 to 1; empty if it is known of nobody
     */
    public Optional<Estimate> wilson() {
        if (known == 0) {
            return Optional.empty();
        }
        double z = Estimate.NORMAL_95;
        double share = (double) yes / known;
        double middle = 2.0 * yes + z * z;
        double half = z * StrictMath.sqrt(z * z + 4.0 * yes * (1 - share));
        double width = 2 * (known + z * z);
        return Optional.of(Estimate.around(
                share, StrictMath.max(0, (middle - half) / width), StrictMath.min(1, (middle + half) / width)));
    }

    /**
     * Gives the difference of two shares with the hybrid score interval of Newcombe (1998, method 10), of 95 %: the ends are as far
     * from the difference as those of the two Wilson intervals together, by Pythagoras.
     *
     * <pre>
     * low = d − √((p₁ − l₁)² + (u₂ − p₂)²)      high = d + √((u₁ − p₁)² + (p₂ − l₂)²)
     * </pre>
     *
     * @param other the share that is taken away
     * @return the difference, from −1 to 1; empty if one of them is known of nobody
     */
    public Optional<Estimate> minus(Proportion other) {
        if (known == 0 || other.known == 0) {
            return Optional.empty();
        }
        Estimate first = wilson().orElseThrow();
        Estimate second = other.wilson().orElseThrow();
        double difference = first.value() - second.value();
        double below = StrictMath.hypot(first.value() - first.low(), second.high() - second.value());
        double above = StrictMath.hypot(first.high() - first.value(), second.value() - second.low());
        return Optional.of(new Estimate(difference, difference - below, difference + above));
    }

    /**
     * Gives the share itself.
     *
     * @return from 0 to 1; empty if it is known of nobody
     */
    public Optional<Rational> share() {
        return known == 0 ? Optional.empty() : Optional.of(Rational.of(yes, known));
    }

    /** Gives the proportion for people, such as {@code 56 of 70}. */
    @Override
    public String toString() {
        return yes + " of " + known;
    }
}
