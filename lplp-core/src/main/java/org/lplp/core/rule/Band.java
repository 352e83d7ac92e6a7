package org.lplp.core.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lplp.core.finding.Finding;

/**
 * A half-open stretch of figures, such as the points that make a level or the score that makes a band.
 *
 * @param atLeast where it begins; that figure belongs to it; empty for no lower bound
 * @param below where it ends; that figure does not belong to it; empty for no upper bound
 */
public record Band(Optional<BigDecimal> atLeast, Optional<BigDecimal> below) {

    /** Below any figure or points total that a framework can name. */
    private static final BigDecimal LOWEST = new BigDecimal("-1E1000");

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a bound is null
     */
    public Band {
        Objects.requireNonNull(atLeast, "atLeast");
        Objects.requireNonNull(below, "below");
    }

    /**
     * Gives where the band begins, for ordering.
     *
     * @return the lower bound; without one, a figure below all others
     */
    public BigDecimal from() {
        return atLeast.orElse(LOWEST);
    }

    /**
     * Tells whether any figure lies in the band.
     *
     * @return true if a bound is missing, or the lower one is below the upper one
     */
    public boolean isForwards() {
        return atLeast.isEmpty() || below.isEmpty() || atLeast.get().compareTo(below.get()) < 0;
    }

    /**
     * Reports bands that no figure lies in. A finding has the arguments {@code atLeast} and {@code below}.
     *
     * @param bands the bands
     * @param out takes what is found, at the band
     */
    public static void backwards(List<Located<Band>> bands, RuleOutcome out) {
        for (Located<Band> band : bands) {
            if (!band.value().isForwards()) {
                out.found(
                        band.at(),
                        "atLeast",
                        band.value().atLeast().orElseThrow(),
                        "below",
                        band.value().below().orElseThrow());
            }
        }
    }

    /**
     * Reports bands of which two hold a figure in common. A finding has the argument {@code other}.
     *
     * @param bands the bands
     * @param out takes what is found, at the higher band
     */
    public static void overlapping(List<Located<Band>> bands, RuleOutcome out) {
        Among.overlapping(
                bands, Band::from, Band::below, (band, lower) -> out.found(band.at(), Finding.OTHER, lower.at()));
    }

    /**
     * Reports figures between two bands that lie in none. A finding has the arguments {@code from} and {@code to}.
     *
     * @param bands the bands
     * @param out takes what is found, at the band above the gap
     */
    public static void gaps(List<Located<Band>> bands, RuleOutcome out) {
        Among.interrupted(
                bands,
                Band::from,
                Band::below,
                (band, reached) ->
                        out.found(band.at(), "from", reached, "to", band.value().from()));
    }
}
