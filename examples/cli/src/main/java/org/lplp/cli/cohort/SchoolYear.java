package org.lplp.cli.cohort;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.lplp.core.base.HalfTermId;
import org.lplp.core.base.Period;
import org.lplp.core.base.TermId;
import org.lplp.core.base.TermSeason;
import org.lplp.core.calendar.HalfTerm;
import org.lplp.core.calendar.Term;

/** The days of the cohort: five terms of eight weeks, after the summer term of the year before, seen in the spring. */
enum SchoolYear {
    SUMMER_BEFORE(LocalDate.of(2025, 5, 26), TermSeason.SUMMER, new Phrase("Haf 2025", "Summer 2025")),
    TERM_1(LocalDate.of(2025, 8, 18), TermSeason.AUTUMN, new Phrase("Tymor 1", "Term 1")),
    TERM_2(LocalDate.of(2025, 10, 27), TermSeason.AUTUMN, new Phrase("Tymor 2", "Term 2")),
    TERM_3(LocalDate.of(2026, 1, 5), TermSeason.SPRING, new Phrase("Tymor 3", "Term 3")),
    TERM_4(LocalDate.of(2026, 3, 16), TermSeason.SPRING, new Phrase("Tymor 4", "Term 4")),
    TERM_5(LocalDate.of(2026, 5, 25), TermSeason.SUMMER, new Phrase("Tymor 5", "Term 5"));

    /** When the records were issued. */
    static final OffsetDateTime ISSUED = OffsetDateTime.parse("2026-04-24T16:00:00+01:00");

    static final LocalDate TODAY = ISSUED.toLocalDate();
    static final LocalDate FIRST_DAY = TERM_1.start;
    static final LocalDate LAST_DAY = TERM_5.start.plusWeeks(8);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    final LocalDate start;
    private final TermSeason season;
    private final Phrase title;

    SchoolYear(LocalDate start, TermSeason season, Phrase title) {
        this.start = start;
        this.season = season;
        this.title = title;
    }

    Period period() {
        return Period.of(start, start.plusWeeks(8));
    }

    /** Gives the two halves. */
    List<Period> halves() {
        LocalDate middle = start.plusWeeks(4);
        return List.of(Period.of(start, middle), Period.of(middle, start.plusWeeks(8)));
    }

    /** Gives the term as a record. */
    Term term(long seed) {
        Term.Builder term = Term.builder()
                .id(TermId.of(Dice.urn(seed, "term", ordinal())))
                .title(title.both())
                .season(season)
                .period(period());
        for (Period half : halves()) {
            term.addHalfTerms(HalfTerm.builder()
                    .id(HalfTermId.of(Dice.urn(seed, "half term", half.start().toEpochDay())))
                    .period(half)
                    .build());
        }
        return term.build();
    }

    /** Gives the halves that had begun when the records were issued, from a day on. */
    static Stream<Period> halvesBegun(LocalDate from) {
        return Stream.of(values())
                .flatMap(term -> term.halves().stream())
                .filter(half -> half.end().orElseThrow().isAfter(from))
                .filter(half -> half.start().isBefore(TODAY));
    }

    /** Gives a moment by the clocks of Wales. */
    static OffsetDateTime at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(LONDON).toOffsetDateTime();
    }

    /** Gives the day, or the Monday after a weekend. */
    static LocalDate schoolDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.with(DayOfWeek.MONDAY).plusWeeks(1);
            default -> day;
        };
    }
}
