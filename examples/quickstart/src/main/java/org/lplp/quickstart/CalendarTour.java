package org.lplp.quickstart;

import java.time.LocalDate;
import org.lplp.core.base.*;
import org.lplp.core.calendar.*;
import org.lplp.core.document.Framework;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.calendar.*;

/** Idea 12: five terms of eight weeks, so that nobody forgets over a long summer what was learnt. */
public final class CalendarTour {

    private CalendarTour() {}

    public static void main(String[] args) {
        System.out.println("Three terms, a long summer:\n"
                + measure(
                        term("autumn", "2025-09-01", "2025-12-20"),
                        term("spring", "2026-01-05", "2026-03-28"),
                        term("summer", "2026-04-13", "2026-07-18"),
                        term("next", "2026-09-01", "2026-12-19")));

        System.out.println("\nFive terms of eight weeks:\n"
                + measure(
                        term("1", "2025-08-18", "2025-10-11"),
                        term("2", "2025-10-27", "2025-12-20"),
                        term("3", "2026-01-05", "2026-02-28"),
                        term("4", "2026-03-16", "2026-05-09"),
                        term("5", "2026-05-25", "2026-07-18"),
                        term("next", "2026-08-17", "2026-10-10")));
    }

    private static Scored<YearBalanceDetail> measure(Term... terms) {
        return YearBalance.score(
                CalendarSection.builder().addTerms(terms).build(),
                Framework.leadbeater2008().getCalendar());
    }

    private static Term term(String name, String start, String end) {
        return Term.builder()
                .id(TermId.of("urn:example:term:" + name))
                .period(Period.of(LocalDate.parse(start), LocalDate.parse(end)))
                .build();
    }
}
