package org.lplp.cli.cohort;

import java.util.List;
import org.lplp.core.base.YearGroup;

/** The schools within each school: three by age, and a small one of sixty with many adults. */
enum UnitKind {
    LOWER(new Phrase("Yr adran iau", "Lower house"), 336, List.of(YearGroup.YEAR_7, YearGroup.YEAR_8)),
    MIDDLE(new Phrase("Yr adran ganol", "Middle house"), 336, List.of(YearGroup.YEAR_9, YearGroup.YEAR_10)),
    SENIOR(new Phrase("Yr adran hŷn", "Senior house"), 168, List.of(YearGroup.YEAR_11)),
    SMALL(
            new Phrase("Y tŷ bach ar y bryn", "The small house on the hill"),
            60,
            List.of(YearGroup.YEAR_7, YearGroup.YEAR_8, YearGroup.YEAR_9, YearGroup.YEAR_10, YearGroup.YEAR_11));

    final Phrase title;
    final int roll;
    final List<YearGroup> years;

    UnitKind(Phrase title, int roll, List<YearGroup> years) {
        this.title = title;
        this.roll = roll;
        this.years = years;
    }
}
