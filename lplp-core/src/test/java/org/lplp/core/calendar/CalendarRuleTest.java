package org.lplp.core.calendar;

import static org.lplp.core.document.Sample.TUTOR;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.SampleSchool.ALYS;
import static org.lplp.core.document.SampleSchool.BRYN;
import static org.lplp.core.document.SampleSchool.YEAR;
import static org.lplp.core.document.SampleSchool.entry;
import static org.lplp.core.document.SampleSchool.register;

import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.lplp.core.base.BreakId;
import org.lplp.core.base.HalfTermId;
import org.lplp.core.base.HolidayChoiceId;
import org.lplp.core.base.Period;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.SessionWindowId;
import org.lplp.core.base.TermId;
import org.lplp.core.base.TermSeason;
import org.lplp.core.base.Text;
import org.lplp.core.base.TimeWindow;
import org.lplp.core.base.Weekday;
import org.lplp.core.base.WindowChoiceId;
import org.lplp.core.base.YearGroup;
import org.lplp.core.base.YearStart;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.RuleTest;
import org.lplp.core.document.Sample;
import org.lplp.core.document.SampleSchool;

/** Tests the rules on the school year. */
public class CalendarRuleTest extends RuleTest {

    private static final SessionWindowId EARLY = SessionWindowId.of("urn:example:window:early");
    private static final SessionWindowId LATE = SessionWindowId.of("urn:example:window:late");
    private static final SessionWindowId NOON = SessionWindowId.of("urn:example:window:noon");

    @Override
    protected void add(Cases cases) {
        addTerms(cases);
        addBreaks(cases);
        addHolidays(cases);
        addWindows(cases);
        addChoices(cases);
        addPolicy(cases);
    }

    private static void addTerms(Cases cases) {
        cases.rule("calendar.period_backwards")
                .fails(
                        "term ends before it begins",
                        "/calendar/terms/0/period",
                        terms(term("autumn", period("2025-09-01", "2025-08-31"))))
                .passes("term of a day", terms(halved("autumn", period("2025-09-01", "2025-09-02"))));
        cases.rule("calendar.period_without_end")
                .fails(
                        "term runs on",
                        "/calendar/terms/0/period",
                        terms(term("autumn", Period.from(day("2025-09-01")))))
                .passes("term ends", terms(halved("autumn", period("2025-09-01", "2025-12-20"))));
        cases.rule("calendar.terms_overlap")
                .fails(
                        "spring begins on the last day of autumn",
                        "/calendar/terms/1/period",
                        terms(
                                halved("autumn", period("2025-09-01", "2025-12-20")),
                                term("spring", period("2025-12-19", "2026-03-28"))))
                .passes(
                        "spring begins when autumn is over",
                        terms(
                                halved("autumn", period("2025-09-01", "2025-12-20")),
                                halved("spring", period("2025-12-20", "2026-03-28"))));
        cases.rule("calendar.half_terms_overlap")
                .fails(
                        "second half begins on the last day of the first",
                        "/calendar/terms/0/halfTerms/1/period",
                        terms(term("autumn", period("2025-09-01", "2025-12-20"))
                                .addHalfTerms(
                                        half("1", period("2025-09-01", "2025-10-25")),
                                        half("2", period("2025-10-24", "2025-12-20")))))
                .passes(
                        "second half begins when the first is over",
                        terms(term("autumn", period("2025-09-01", "2025-12-20"))
                                .addHalfTerms(
                                        half("1", period("2025-09-01", "2025-10-25")),
                                        half("2", period("2025-10-25", "2025-12-20")))));
        cases.rule("calendar.half_term_outside_term")
                .fails(
                        "half term goes on after its term",
                        "/calendar/terms/0/halfTerms/0/period",
                        terms(term("autumn", period("2025-09-01", "2025-12-20"))
                                .addHalfTerms(half("1", period("2025-11-03", "2025-12-21")))))
                .passes(
                        "half term ends with its term",
                        terms(term("autumn", period("2025-09-01", "2025-12-20"))
                                .addHalfTerms(half("1", period("2025-11-03", "2025-12-20")))));
        cases.rule("calendar.break_too_long")
                .fails(
                        "a day more than four weeks in summer",
                        "/calendar/terms/1/period",
                        terms(
                                halved("summer", period("2025-04-21", "2025-08-01")),
                                halved("autumn", period("2025-09-01", "2025-12-20"))))
                .passes(
                        "four weeks in summer and the weekend before",
                        terms(
                                halved("summer", period("2025-04-21", "2025-08-02")),
                                halved("autumn", period("2025-09-01", "2025-12-20"))));
        cases.rule("calendar.break_within_year")
                .fails(
                        "17 days at new year",
                        "/calendar/terms/1/period",
                        terms(
                                halved("autumn", period("2025-09-01", "2025-12-20")),
                                halved("spring", period("2026-01-06", "2026-03-28"))))
                .passes(
                        "two weeks at new year and the weekend before",
                        terms(
                                halved("autumn", period("2025-09-01", "2025-12-20")),
                                halved("spring", period("2026-01-05", "2026-03-28"))))
                .passes(
                        "four weeks in summer to a school year that begins in August",
                        terms(
                                halved("summer", period("2025-05-26", "2025-07-19")),
                                halved("autumn", period("2025-08-18", "2025-10-11"))))
                .passes(
                        "four weeks in summer to the next school year",
                        terms(
                                halved("summer", period("2025-04-21", "2025-08-02")),
                                halved("autumn", period("2025-09-01", "2025-12-20"))));
        cases.rule("calendar.term_too_long")
                .fails(
                        "term of nine weeks",
                        "/calendar/terms/0/period",
                        terms(halved("autumn", period("2025-09-01", "2025-10-28"))))
                .passes("term of eight weeks", terms(halved("autumn", period("2025-09-01", "2025-10-27"))));
        cases.rule("calendar.terms_unlike_framework")
                .under(Sample.framework()
                        .calendar(policy().terms(3).longestBreakDays(366).build())
                        .build())
                .fails(
                        "two terms from autumn to summer",
                        "/calendar/terms/1",
                        terms(
                                term("a", period("2025-09-01", "2025-12-20")).season(TermSeason.AUTUMN),
                                term("b", period("2026-04-20", "2026-07-18")).season(TermSeason.SUMMER)))
                .fails(
                        "four terms in a year",
                        "/calendar/terms/3",
                        terms(
                                term("a", period("2025-09-01", "2025-10-25")),
                                term("b", period("2025-11-03", "2025-12-20")),
                                term("c", period("2026-01-05", "2026-03-28")),
                                term("d", period("2026-04-20", "2026-07-18"))))
                .passes(
                        "three terms",
                        terms(
                                term("a", period("2025-09-01", "2025-12-20")).season(TermSeason.AUTUMN),
                                term("b", period("2026-01-05", "2026-03-28")).season(TermSeason.SPRING),
                                term("c", period("2026-04-20", "2026-07-18")).season(TermSeason.SUMMER)))
                .passes(
                        "year of which only the autumn is there",
                        terms(term("a", period("2025-09-01", "2025-12-20")).season(TermSeason.AUTUMN)));
        cases.rule("calendar.supersedes_in_circle")
                .fails(
                        "holiday replaces itself",
                        "/calendar/holidayChoices/0/supersedes",
                        holidays(holiday("a", period("2026-02-09", "2026-02-14"))
                                .supersedes(RecordId.of("urn:example:holiday:a"))))
                .passes(
                        "holiday replaces another",
                        holidays(
                                holiday("a", period("2026-02-09", "2026-02-14")),
                                holiday("b", period("2026-02-16", "2026-02-21"))
                                        .supersedes(RecordId.of("urn:example:holiday:a"))));
        cases.rule("calendar.without_half_terms")
                .fails(
                        "term in one piece",
                        "/calendar/terms/0",
                        terms(term("autumn", period("2025-09-01", "2025-12-20"))))
                .passes("term of one half", terms(halved("autumn", period("2025-09-01", "2025-12-20"))));
    }

    private static void addBreaks(Cases cases) {
        cases.rule("calendar.breaks_overlap")
                .fails(
                        "summer begins on the last day of another break",
                        "/calendar/breaks/1/period",
                        breaks(
                                pause("a", BreakKind.END_OF_TERM, period("2026-07-18", "2026-07-25")),
                                pause("b", BreakKind.SUMMER, period("2026-07-24", "2026-09-01"))))
                .passes(
                        "public holiday within a break",
                        breaks(
                                pause("a", BreakKind.END_OF_TERM, period("2025-12-20", "2026-01-05")),
                                pause("b", BreakKind.PUBLIC_HOLIDAY, period("2025-12-25", "2025-12-27"))))
                .passes(
                        "summer after another break",
                        breaks(
                                pause("a", BreakKind.END_OF_TERM, period("2026-07-18", "2026-07-25")),
                                pause("b", BreakKind.SUMMER, period("2026-07-25", "2026-09-01"))));
        cases.rule("calendar.break_in_term")
                .fails(
                        "end of term on its last day",
                        "/calendar/breaks/0/period",
                        breaks(pause("a", BreakKind.END_OF_TERM, period("2025-12-19", "2026-01-05"))))
                .fails(
                        "half-term break in a half term",
                        "/calendar/breaks/0/period",
                        breaks(pause("a", BreakKind.HALF_TERM, period("2025-10-24", "2025-11-03"))))
                .passes(
                        "end of term when it is over",
                        breaks(pause("a", BreakKind.END_OF_TERM, period("2025-12-20", "2026-01-05"))))
                .passes(
                        "half-term break between half terms",
                        breaks(pause("a", BreakKind.HALF_TERM, period("2025-10-25", "2025-11-03"))))
                .passes(
                        "training day in a half term",
                        breaks(pause("a", BreakKind.TRAINING_DAY, period("2025-09-01", "2025-09-02"))));
    }

    private static void addHolidays(Cases cases) {
        cases.rule("calendar.holidays_overlap")
                .fails(
                        "second holiday on the last day of the first",
                        "/calendar/holidayChoices/1/period",
                        holidays(
                                holiday("a", period("2026-02-09", "2026-02-14")),
                                holiday("b", period("2026-02-13", "2026-02-16"))))
                .passes(
                        "second holiday after the first",
                        holidays(
                                holiday("a", period("2026-02-09", "2026-02-14")),
                                holiday("b", period("2026-02-14", "2026-02-16"))));
        cases.rule("calendar.holiday_without_agreement")
                .fails(
                        "family by itself",
                        "/calendar/holidayChoices/0",
                        holidays(
                                holiday("a", period("2026-02-09", "2026-02-14")).agreedBy(Optional.empty())))
                .passes("family and tutor", holidays(holiday("a", period("2026-02-09", "2026-02-14"))));
        cases.rule("calendar.agreed_after_start")
                .fails(
                        "agreed on the second day",
                        "/calendar/holidayChoices/0/agreedOn",
                        holidays(
                                holiday("a", period("2026-02-09", "2026-02-14")).agreedOn(day("2026-02-10"))))
                .passes(
                        "agreed on the first day",
                        holidays(
                                holiday("a", period("2026-02-09", "2026-02-14")).agreedOn(day("2026-02-09"))));
        cases.rule("calendar.agreed_in_future")
                .fails(
                        "agreed two days after the document was issued",
                        "/calendar/holidayChoices/0/agreedOn",
                        holidays(
                                holiday("a", period("2026-05-11", "2026-05-16")).agreedOn(day("2026-03-06"))))
                .passes(
                        "agreed on that day",
                        holidays(
                                holiday("a", period("2026-05-11", "2026-05-16")).agreedOn(day("2026-03-04"))));
        cases.rule("calendar.too_many_family_weeks")
                .fails(
                        "eleven school days",
                        "/calendar/holidayChoices/1/period",
                        holidays(
                                holiday("a", period("2025-10-13", "2025-10-20")),
                                holiday("b", period("2026-02-09", "2026-02-17"))))
                .passes(
                        "two weeks with the weekends around them",
                        holidays(
                                holiday("a", period("2025-10-11", "2025-10-20")),
                                holiday("b", period("2026-02-07", "2026-02-16"))))
                .passes(
                        "third week in the next school year",
                        holidays(
                                holiday("a", period("2026-02-09", "2026-02-21")),
                                holiday("b", period("2026-09-07", "2026-09-12"))));
    }

    private static void addWindows(Cases cases) {
        cases.rule("calendar.window_backwards")
                .fails(
                        "early from one to half past seven",
                        "/calendar/sessionWindows/0/hours",
                        portfolio(CalendarSection.builder()
                                .addSessionWindows(
                                        window(EARLY, "13:00", "07:30").build())))
                .passes("early and late", portfolio(windows()));
        cases.rule("calendar.window_full")
                .fails(
                        "two learners for one place",
                        "/calendar/sessionWindows/0/places",
                        community(places(1)
                                .addWindowChoices(
                                        choice("a", EARLY, YEAR).learner(ALYS).build(),
                                        choice("b", EARLY, YEAR).learner(BRYN).build())))
                .passes(
                        "two learners for two places",
                        community(places(2)
                                .addWindowChoices(
                                        choice("a", EARLY, YEAR).learner(ALYS).build(),
                                        choice("b", EARLY, YEAR).learner(BRYN).build())))
                .passes(
                        "two learners on different days",
                        community(places(1)
                                .addWindowChoices(
                                        choice("a", EARLY, YEAR)
                                                .learner(ALYS)
                                                .addWeekdays(Weekday.MONDAY)
                                                .build(),
                                        choice("b", EARLY, YEAR)
                                                .learner(BRYN)
                                                .addWeekdays(Weekday.TUESDAY)
                                                .build())))
                .passes(
                        "one learner after the other",
                        community(places(1)
                                .addWindowChoices(
                                        choice("a", EARLY, period("2025-09-01", "2026-01-05"))
                                                .learner(ALYS)
                                                .build(),
                                        choice("b", EARLY, Period.from(day("2026-01-05")))
                                                .learner(BRYN)
                                                .build())));
    }

    private static void addChoices(Cases cases) {
        cases.rule("calendar.windows_collide")
                .fails(
                        "morning lessons beside the early window",
                        "/calendar/windowChoices/1",
                        choices(choice("a", EARLY, YEAR), choice("b", NOON, Period.from(day("2026-01-05")))))
                .passes("early and late", choices(choice("a", EARLY, YEAR), choice("b", LATE, YEAR)))
                .passes(
                        "on different days",
                        choices(
                                choice("a", EARLY, YEAR).addWeekdays(Weekday.MONDAY, Weekday.TUESDAY),
                                choice("b", NOON, YEAR).addWeekdays(Weekday.WEDNESDAY)))
                .passes(
                        "one after the other",
                        choices(
                                choice("a", EARLY, period("2025-09-01", "2026-01-05")),
                                choice("b", NOON, Period.from(day("2026-01-05")))))
                .passes(
                        "two learners",
                        community(windows()
                                .addWindowChoices(
                                        choice("a", EARLY, YEAR).learner(ALYS).build(),
                                        choice("b", NOON, YEAR).learner(BRYN).build())));
        cases.rule("calendar.weekday_not_held")
                .fails(
                        "Saturday",
                        "/calendar/windowChoices/0/weekdays/1",
                        choices(choice("a", EARLY, YEAR).addWeekdays(Weekday.FRIDAY, Weekday.SATURDAY)))
                .passes("Friday", choices(choice("a", EARLY, YEAR).addWeekdays(Weekday.FRIDAY)));
        cases.rule("calendar.window_for_other_years")
                .fails(
                        "year 9 in a window for year 10",
                        "/calendar/windowChoices/0/window",
                        portfolio(years(YearGroup.YEAR_10)
                                .addWindowChoices(choice("a", EARLY, YEAR).build())))
                .fails(
                        "learner of the roster in year 9",
                        "/calendar/windowChoices/0/window",
                        community(years(YearGroup.YEAR_10)
                                .addWindowChoices(
                                        choice("a", EARLY, YEAR).learner(ALYS).build())))
                .passes(
                        "year 9 in a window for years 9 and 10",
                        portfolio(years(YearGroup.YEAR_9, YearGroup.YEAR_10)
                                .addWindowChoices(choice("a", EARLY, YEAR).build())))
                .passes(
                        "when in year 10",
                        portfolio(years(YearGroup.YEAR_10)
                                .addWindowChoices(choice("a", EARLY, Period.from(day("2026-09-01")))
                                        .build())));
        cases.rule("calendar.choice_without_learner")
                .fails(
                        "nobody's choice in a community",
                        "/calendar/windowChoices/0",
                        community(windows()
                                .addWindowChoices(choice("a", EARLY, YEAR).build())))
                .fails(
                        "nobody's holiday in a community",
                        "/calendar/holidayChoices/0",
                        community(windows()
                                .addHolidayChoices(holiday("a", period("2026-02-09", "2026-02-14"))
                                        .build())))
                .passes(
                        "choice of a learner of the roster",
                        community(windows()
                                .addWindowChoices(
                                        choice("a", EARLY, YEAR).learner(ALYS).build())))
                .passes("choice in a portfolio", choices(choice("a", EARLY, YEAR)));
    }

    private static void addPolicy(Cases cases) {
        cases.rule("calendar.break_above_longest")
                .fails(
                        "29 days within 28",
                        "/calendar/breakDays",
                        framework(policy().breakDays(29).longestBreakDays(28)))
                .passes("28 days within 28", framework(policy().breakDays(28).longestBreakDays(28)));
        cases.rule("calendar.year_start_no_day")
                .fails("leap day", "/calendar/yearStart/day", framework(start(2, 29)))
                .fails("31 September", "/calendar/yearStart/day", framework(start(9, 31)))
                .passes("28 February", framework(start(2, 28)))
                .passes("31 August", framework(start(8, 31)));
        cases.rule("calendar.year_overfull")
                .fails(
                        "seven terms of eight weeks",
                        "/calendar/termWeeks",
                        framework(policy().terms(7).termWeeks(8)))
                .passes(
                        "four terms of thirteen weeks",
                        framework(policy().terms(4).termWeeks(13)));
    }

    private static Term.Builder term(String name, Period period) {
        return Term.builder().id(TermId.of("urn:example:term:" + name)).period(period);
    }

    private static Term.Builder halved(String name, Period period) {
        return term(name, period).addHalfTerms(half(name, period));
    }

    private static HalfTerm half(String name, Period period) {
        return HalfTerm.builder()
                .id(HalfTermId.of("urn:example:half-term:" + name))
                .period(period)
                .build();
    }

    private static Portfolio terms(Term.Builder... terms) {
        CalendarSection.Builder section = CalendarSection.builder();
        Stream.of(terms).forEach(term -> section.addTerms(term.build()));
        return Sample.portfolio().calendar(section.build()).build();
    }

    private static CalendarPolicy.Builder policy() {
        return start(9, 1);
    }

    private static CalendarPolicy.Builder start(int month, int day) {
        return CalendarPolicy.builder()
                .yearStart(YearStart.builder().month(month).day(day).build());
    }

    private static Framework framework(CalendarPolicy.Builder policy) {
        return Sample.framework().calendar(policy.build()).build();
    }

    /** An autumn of two half terms with a week between them, and these breaks. */
    private static Portfolio breaks(Break... breaks) {
        return portfolio(CalendarSection.builder()
                .addTerms(term("autumn", period("2025-09-01", "2025-12-20"))
                        .addHalfTerms(
                                half("1", period("2025-09-01", "2025-10-25")),
                                half("2", period("2025-11-03", "2025-12-20")))
                        .build())
                .addBreaks(breaks));
    }

    private static Break pause(String name, BreakKind kind, Period period) {
        return Break.builder()
                .id(BreakId.of("urn:example:break:" + name))
                .kind(kind)
                .period(period)
                .build();
    }

    private static Portfolio holidays(HolidayChoice.Builder... holidays) {
        CalendarSection.Builder section = CalendarSection.builder();
        Stream.of(holidays).forEach(holiday -> section.addHolidayChoices(holiday.build()));
        return portfolio(section);
    }

    private static HolidayChoice.Builder holiday(String name, Period period) {
        return HolidayChoice.builder()
                .id(HolidayChoiceId.of("urn:example:holiday:" + name))
                .period(period)
                .agreedBy(TUTOR);
    }

    private static CalendarSection.Builder windows() {
        return CalendarSection.builder()
                .addSessionWindows(
                        window(EARLY, "07:30", "13:00").build(),
                        window(LATE, "13:00", "18:30").build(),
                        window(NOON, "09:00", "15:30").build());
    }

    private static CalendarSection.Builder places(int places) {
        return CalendarSection.builder()
                .addSessionWindows(
                        window(EARLY, "07:30", "13:00").places(places).build());
    }

    private static CalendarSection.Builder years(YearGroup... years) {
        return CalendarSection.builder()
                .addSessionWindows(
                        window(EARLY, "07:30", "13:00").addYearGroups(years).build());
    }

    private static SessionWindow.Builder window(SessionWindowId id, String start, String end) {
        return SessionWindow.builder()
                .id(id)
                .title(Text.of("From " + start))
                .hours(TimeWindow.builder()
                        .start(LocalTime.parse(start))
                        .end(LocalTime.parse(end))
                        .build());
    }

    private static Portfolio choices(WindowChoice.Builder... choices) {
        CalendarSection.Builder section = windows();
        Stream.of(choices).forEach(choice -> section.addWindowChoices(choice.build()));
        return portfolio(section);
    }

    private static WindowChoice.Builder choice(String name, SessionWindowId window, Period period) {
        return WindowChoice.builder()
                .id(WindowChoiceId.of("urn:example:choice:" + name))
                .window(window)
                .period(period);
    }

    private static Portfolio portfolio(CalendarSection.Builder section) {
        return Sample.portfolio().calendar(section.build()).build();
    }

    /** A community with two learners, one in Year 9 and one in no known year. */
    private static Community community(CalendarSection.Builder section) {
        return SampleSchool.community(register()
                        .addRosterEntries(
                                entry(ALYS).yearGroup(YearGroup.YEAR_9).build(),
                                entry(BRYN).build()))
                .calendar(section.build())
                .build();
    }
}
