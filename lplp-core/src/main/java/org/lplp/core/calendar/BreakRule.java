package org.lplp.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lplp.core.base.Period;
import org.lplp.core.base.YearStart;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Spans;
import org.lplp.core.rule.Timing;

/** Rules on breaks, and on the weeks that families choose for themselves. */
public enum BreakRule implements Rule<CalendarFacts> {

    /** A day is in one break, or two breaks look longer than they are (idea 12); single days off may lie inside one. */
    BREAKS_OVERLAP(
            "calendar.breaks_overlap",
            Severity.ERROR,
            12,
            Needs.RECORDS,
            (facts, out) -> Among.overlapping(
                    facts.breaks().stream().filter(BreakRule::isLong).toList(),
                    Break::getPeriod,
                    (one, earlier) -> out.found(one.at("period"), Finding.OTHER, earlier.at()))),

    /** A break lies between terms, and the one at half term between half terms: a day is either school or not (idea 12). */
    BREAK_IN_TERM("calendar.break_in_term", Severity.ERROR, 12, Needs.RECORDS, BreakRule::breakInTerm),

    /** A family's holidays do not overlap: their days would be counted twice against what the family may choose (idea 12). */
    HOLIDAYS_OVERLAP(
            "calendar.holidays_overlap",
            Severity.ERROR,
            12,
            Needs.RECORDS,
            (facts, out) -> Among.overlappingBy(
                    facts.holidays(),
                    facts::learnerOf,
                    HolidayChoice::getPeriod,
                    (holiday, earlier) -> out.found(holiday.at("period"), Finding.OTHER, earlier.at()))),

    /** A family chooses its own weeks together with the school (idea 12): somebody there should have agreed. */
    HOLIDAY_WITHOUT_AGREEMENT(
            "calendar.holiday_without_agreement",
            Severity.WARNING,
            12,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.holidays().stream()
                    .filter(holiday -> holiday.value().getAgreedBy().isEmpty())
                    .forEach(holiday -> out.found(holiday.at()))),

    /** What is agreed when the family is away already was not agreed but noticed (idea 12). */
    AGREED_AFTER_START("calendar.agreed_after_start", Severity.WARNING, 12, Needs.RECORDS, BreakRule::agreedAfterStart),

    /** An agreement that has yet to come is none (idea 12). */
    AGREED_IN_FUTURE(
            "calendar.agreed_in_future",
            Severity.ERROR,
            12,
            Needs.RECORDS,
            (facts, out) ->
                    Timing.future(facts.holidays(), "agreedOn", HolidayChoice::getAgreedOn, facts.issuedAt(), out)),

    /** A family may choose so many weeks of a school year and no more, or its child falls behind (idea 12); weekends do not count. */
    TOO_MANY_FAMILY_WEEKS(
            "calendar.too_many_family_weeks",
            Severity.WARNING,
            12,
            Needs.WHOLE_DOCUMENT,
            BreakRule::tooManyFamilyWeeks);

    /** Kinds of break that last; a training day or a public holiday may lie inside a term or another break. */
    private static final Set<BreakKind> LONG = Set.of(BreakKind.HALF_TERM, BreakKind.END_OF_TERM, BreakKind.SUMMER);

    private static final int SCHOOL_DAYS_A_WEEK = 5;
    private static final int DAYS_A_WEEK = 7;
    private static final LocalDate SOME_MONDAY = LocalDate.of(2001, 1, 1);

    private final RuleSpec<CalendarFacts> spec;

    BreakRule(String code, Severity severity, int idea, Needs needs, BiConsumer<CalendarFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<CalendarFacts> spec() {
        return spec;
    }

    private static boolean isLong(Located<Break> one) {
        return LONG.contains(one.value().getKind());
    }

    private static void breakInTerm(CalendarFacts facts, RuleOutcome out) {
        Spans terms = new Spans();
        facts.terms().forEach(term -> terms.add(term.value().getPeriod()));
        Spans halves = new Spans();
        Nested.parts(facts.halfTerms()).forEach(half -> halves.add(half.value().getPeriod()));
        for (Located<Break> one : facts.breaks()) {
            BreakKind kind = one.value().getKind();
            Period period = one.value().getPeriod();
            boolean clashes =
                    kind.equals(BreakKind.HALF_TERM) ? halves.overlap(period) : isLong(one) && terms.overlap(period);
            if (clashes) {
                out.found(one.at("period"), "period", Timing.interval(period));
            }
        }
    }

    private static void agreedAfterStart(CalendarFacts facts, RuleOutcome out) {
        for (Located<HolidayChoice> holiday : facts.holidays()) {
            LocalDate start = holiday.value().getPeriod().start();
            holiday.value()
                    .getAgreedOn()
                    .filter(agreed -> agreed.isAfter(start))
                    .ifPresent(agreed -> out.found(holiday.at("agreedOn"), "on", agreed, "start", start));
        }
    }

    private static void tooManyFamilyWeeks(CalendarFacts facts, RuleOutcome out) {
        List<Located<HolidayChoice>> holidays = facts.holidays().stream()
                .filter(holiday -> holiday.value().getPeriod().isForwards())
                .filter(holiday -> holiday.value().getPeriod().end().isPresent())
                .sorted(Comparator.comparing(
                        holiday -> holiday.value().getPeriod().start()))
                .toList();
        if (holidays.isEmpty()) {
            return;
        }
        Optional<Integer> weeks = facts.policy().getFamilyWeeks();
        Optional<YearStart> yearStart = facts.policy().getYearStart();
        if (weeks.isEmpty() || yearStart.isEmpty()) {
            out.skipped(weeks.isEmpty() ? "framework.calendar.familyWeeks" : CalendarRule.YEAR_START);
            return;
        }
        Among.groups(holidays, facts::learnerOf)
                .values()
                .forEach(chosen -> requireWeeks(chosen, weeks.get(), yearStart.get(), out));
    }

    /** Reports the holiday by which a family has chosen too many days; a holiday counts for the school year in which it begins. */
    private static void requireWeeks(
            List<Located<HolidayChoice>> holidays, int weeks, YearStart yearStart, RuleOutcome out) {
        Map<Period, Long> chosen = new HashMap<>();
        long most = (long) weeks * SCHOOL_DAYS_A_WEEK;
        for (Located<HolidayChoice> holiday : holidays) {
            Period period = holiday.value().getPeriod();
            long days = schoolDays(period);
            long sum = chosen.merge(yearStart.yearOf(period.start()), days, Long::sum);
            if (sum > most && sum - days <= most) {
                out.found(holiday.at("period"), "days", sum, "weeks", weeks);
            }
        }
    }

    /** Counts the Mondays to Fridays of a period that has an end. */
    private static long schoolDays(Period period) {
        return schoolDaysBefore(period.end().orElseThrow()) - schoolDaysBefore(period.start());
    }

    private static long schoolDaysBefore(LocalDate day) {
        long days = ChronoUnit.DAYS.between(SOME_MONDAY, day);
        return Math.floorDiv(days, DAYS_A_WEEK) * SCHOOL_DAYS_A_WEEK
                + Math.min(Math.floorMod(days, DAYS_A_WEEK), SCHOOL_DAYS_A_WEEK);
    }
}
