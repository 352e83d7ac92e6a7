package org.lplp.scoring.wellbeing;

import java.time.LocalDate;
import java.util.Optional;
import org.lplp.core.base.PersonId;
import org.lplp.core.wellbeing.RespondentRole;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Rational;

/**
 * How the figure that one person gives, in one role, changed from one time to the next that has a figure.
 *
 * @param respondent who answered both times
 * @param role in what role
 * @param from the day of the earlier response
 * @param to the day of the later one
 * @param change later figure less earlier figure, exactly
 * @param better whether the change is for the better; empty if the scale has no direction or nothing changed
 */
public record ScaleChange(
        PersonId respondent,
        RespondentRole role,
        LocalDate from,
        LocalDate to,
        Rational change,
        Optional<Boolean> better) {

    /** Gives the change for people, such as {@code self, 2025-09-29 to 2026-02-09: 6.8, better}. */
    @Override
    public String toString() {
        return Figure.named(role) + ", " + from + " to " + to + ": " + change
                + better.map(yes -> yes ? ", better" : ", worse").orElse("");
    }
}
