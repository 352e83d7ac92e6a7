package org.lplp.scoring.wellbeing;

import java.time.LocalDate;
import java.util.Optional;
import org.lplp.core.base.InstrumentResponseId;
import org.lplp.core.base.PersonId;
import org.lplp.core.wellbeing.BandCode;
import org.lplp.core.wellbeing.RespondentRole;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Rational;

/**
 * What one response gives on one scale. It has a figure or a reason why it has none.
 *
 * @param response the response
 * @param respondent who answered
 * @param role in what role
 * @param on when
 * @param wave which time it was; empty if the record does not say
 * @param answered how many of the scale's items are answered
 * @param items how many items the scale reads
 * @param figure the figure, prorated, transformed, rounded and converted as the scale says, exactly; empty if it cannot be said
 * @param band the band in which the figure falls; empty if there is no figure, no band holds it, or it cannot be said which one does
 * @param notScored why there is no figure
 */
public record ScaleReading(
        InstrumentResponseId response,
        PersonId respondent,
        RespondentRole role,
        LocalDate on,
        Optional<Integer> wave,
        int answered,
        int items,
        Optional<Rational> figure,
        Optional<BandCode> band,
        Optional<NotScored> notScored) {

    /** Gives the reading for people, such as {@code 2026-02-09 self, 5 of 6 answered: 23.1, middle}. */
    @Override
    public String toString() {
        return on + " " + Figure.named(role) + ", " + answered + " of " + items + " answered: "
                + figure.map(Rational::toString).orElse("")
                + notScored.map(NotScored::code).orElse("")
                + band.map(name -> ", " + name).orElse("");
    }
}
