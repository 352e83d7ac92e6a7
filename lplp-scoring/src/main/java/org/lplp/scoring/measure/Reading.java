package org.lplp.scoring.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lplp.core.base.ObservationId;
import org.lplp.scoring.base.Rational;

/**
 * A figure read from observations, or the reason why there is none. A missing figure is never zero.
 *
 * @param figure the figure, exactly; empty if there is none
 * @param text how the figure came about, such as {@code 9/90}; empty if there is none
 * @param observations the observations that it was read from, by id
 * @param on the day of the latest of them; empty if there is none
 * @param reason why there is no figure, in codes and figures; empty if there is one
 */
public record Reading(
        Optional<Rational> figure,
        String text,
        List<ObservationId> observations,
        Optional<LocalDate> on,
        String reason) {

    /** Copies the observations. */
    public Reading {
        Objects.requireNonNull(figure, "figure");
        observations = List.copyOf(observations);
    }

    static Reading of(Rational figure, String text, List<ObservationId> observations, Optional<LocalDate> on) {
        return new Reading(Optional.of(figure), text, observations, on, "");
    }

    /**
     * Gives a figure that was read from something else than observations.
     *
     * @param figure the figure, exactly
     * @param text how it came about
     * @return a reading without observations
     */
    public static Reading of(Rational figure, String text) {
        return of(figure, text, List.of(), Optional.empty());
    }

    /**
     * Gives the reading that there is no figure.
     *
     * @param reason why, in codes and figures
     * @return a reading without figure
     */
    public static Reading none(String reason) {
        return new Reading(Optional.empty(), "", List.of(), Optional.empty(), reason);
    }
}
