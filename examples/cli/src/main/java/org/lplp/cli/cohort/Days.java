package org.lplp.cli.cohort;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lplp.core.base.HolidayChoiceId;
import org.lplp.core.base.Period;
import org.lplp.core.base.SessionWindowId;
import org.lplp.core.base.TimeWindow;
import org.lplp.core.base.Weekday;
import org.lplp.core.base.WindowChoiceId;
import org.lplp.core.base.YearGroup;
import org.lplp.core.calendar.CalendarSection;
import org.lplp.core.calendar.HolidayChoice;
import org.lplp.core.calendar.SessionWindow;
import org.lplp.core.calendar.WindowChoice;

/** The learner's year and day: some families chose weeks of their own, and some of the older learners another part of the day. */
final class Days {

    static final int EARLY = 0;
    static final int LATE = 1;

    private static final List<Weekday> WEEK =
            List.of(Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY);
    private static final LocalDate OWN_WEEK = LocalDate.of(2025, 11, 17);
    private static final int OLDER = 10;

    private Days() {}

    static CalendarSection of(Pupil pupil, Circle circle) {
        CalendarSection.Builder section = CalendarSection.builder();
        // Whoever came this year has nothing to do with last summer.
        Stream.of(SchoolYear.values())
                .filter(term ->
                        term != SchoolYear.SUMMER_BEFORE || pupil.since().equals(term.start))
                .forEach(term -> section.addTerms(term.term(pupil.seed())));
        holiday(pupil).map(Days::own).ifPresent(section::addHolidayChoices);
        window(pupil)
                .ifPresent(choice -> section.addAllSessionWindows(windows(pupil.seed()))
                        .addWindowChoices(WindowChoice.builder()
                                .from(choice)
                                .learner(Optional.empty())
                                .build()));
        return section.build();
    }

    private static HolidayChoice own(HolidayChoice choice) {
        return HolidayChoice.builder().from(choice).learner(Optional.empty()).build();
    }

    /** Gives the week that the learner's family chose for itself, if it did, as the community records it. */
    static Optional<HolidayChoice> holiday(Pupil pupil) {
        Dice dice = pupil.dice("holiday");
        if (!dice.chance(0.08)
                || !pupil.isHere(OWN_WEEK.minusWeeks(4))
                || pupil.left().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(HolidayChoice.builder()
                .id(HolidayChoiceId.of(pupil.id("holiday", 0)))
                .learner(pupil.personId())
                .period(Period.of(OWN_WEEK, OWN_WEEK.plusWeeks(1)))
                .agreedBy(pupil.tutor().id())
                .agreedOn(OWN_WEEK.minusWeeks(3))
                .build());
    }

    /** Tells whether the learner is away with the family. */
    static boolean isAway(Pupil pupil, LocalDate day) {
        return holiday(pupil).filter(choice -> choice.getPeriod().contains(day)).isPresent();
    }

    /** Gives the part of the day that the learner chose, if there is a choice, as the community records it. */
    static Optional<WindowChoice> window(Pupil pupil) {
        Dice dice = pupil.dice("window");
        boolean here = pupil.left().isEmpty() && pupil.arrival() == Pupil.Arrival.WITH_ALL;
        if (!here || pupil.seat().year() < OLDER || !dice.chance(0.25)) {
            return Optional.empty();
        }
        return Optional.of(WindowChoice.builder()
                .id(WindowChoiceId.of(pupil.id("window choice", 0)))
                .learner(pupil.personId())
                .window(windowId(pupil.seed(), dice.chance(0.6) ? EARLY : LATE))
                .addAllWeekdays(WEEK)
                .period(TakingPart.ENTERPRISE)
                .build());
    }

    /** Gives the early and the late part of the day. */
    static List<SessionWindow> windows(long seed) {
        return List.of(
                window(seed, EARLY, new Phrase("Cynnar", "Early"), LocalTime.of(7, 30), LocalTime.of(13, 0)),
                window(seed, LATE, new Phrase("Hwyr", "Late"), LocalTime.of(13, 0), LocalTime.of(18, 30)));
    }

    private static SessionWindow window(long seed, int which, Phrase title, LocalTime start, LocalTime end) {
        return SessionWindow.builder()
                .id(windowId(seed, which))
                .title(title.both())
                .hours(TimeWindow.builder().start(start).end(end).build())
                .addAllWeekdays(WEEK)
                .addYearGroups(YearGroup.YEAR_10, YearGroup.YEAR_11)
                .build();
    }

    private static SessionWindowId windowId(long seed, int which) {
        return SessionWindowId.of(Dice.urn(seed, "window", which));
    }
}
