package org.lplp.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lplp.core.base.Period;
import org.lplp.core.base.TermSeason;
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
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on terms, and those on all records of the section. */
public enum CalendarRule implements Rule<CalendarFacts> {

    /** A term that ends before it begins has no school day, and promises are counted by terms (ideas 8 and 12). */
    PERIOD_BACKWARDS("calendar.period_backwards", Severity.ERROR, 12, Needs.RECORDS, (facts, out) -> {
        Timing.backwards(facts.terms(), "period", term -> Optional.of(term.getPeriod()), out);
        Timing.backwards(Nested.parts(facts.halfTerms()), "period", half -> Optional.of(half.getPeriod()), out);
        Timing.backwards(facts.breaks(), "period", one -> Optional.of(one.getPeriod()), out);
        Timing.backwards(facts.holidays(), "period", holiday -> Optional.of(holiday.getPeriod()), out);
        Timing.backwards(facts.choices(), "period", choice -> Optional.of(choice.getPeriod()), out);
    }),

    /** Terms, breaks and holidays end: a term that runs on would never let a promise for it fall due (ideas 8 and 12). */
    PERIOD_WITHOUT_END("calendar.period_without_end", Severity.ERROR, 12, Needs.RECORDS, (facts, out) -> {
        requireEnd(facts.terms(), Term::getPeriod, out);
        requireEnd(Nested.parts(facts.halfTerms()), HalfTerm::getPeriod, out);
        requireEnd(facts.breaks(), Break::getPeriod, out);
        requireEnd(facts.holidays(), HolidayChoice::getPeriod, out);
    }),

    /** Terms do not overlap (idea 12): a day belongs to one term, or it counts toward two promises. */
    TERMS_OVERLAP(
            "calendar.terms_overlap",
            Severity.ERROR,
            12,
            Needs.RECORDS,
            (facts, out) -> Among.overlapping(
                    facts.terms(),
                    Term::getPeriod,
                    (term, earlier) -> out.found(term.at("period"), Finding.OTHER, earlier.at()))),

    /** Half terms do not overlap: a session would count toward the mentoring of both (ideas 8 and 12). */
    HALF_TERMS_OVERLAP(
            "calendar.half_terms_overlap",
            Severity.ERROR,
            12,
            Needs.RECORDS,
            (facts, out) -> Among.overlapping(
                    Nested.parts(facts.halfTerms()),
                    HalfTerm::getPeriod,
                    (half, earlier) -> out.found(half.at("period"), Finding.OTHER, earlier.at()))),

    /** A half term is a part of its term (idea 12). */
    HALF_TERM_OUTSIDE_TERM(
            "calendar.half_term_outside_term", Severity.ERROR, 12, Needs.RECORDS, CalendarRule::halfTermOutsideTerm),

    /** Long breaks undo learning, most for those with least at home: the longest is the framework's, four weeks in summer (idea 12). */
    BREAK_TOO_LONG("calendar.break_too_long", Severity.WARNING, 12, Needs.WHOLE_DOCUMENT, CalendarRule::breakTooLong),

    /** Within a year breaks are short and even, two weeks each, so that nobody forgets over them (idea 12). */
    BREAK_WITHIN_YEAR(
            "calendar.break_within_year", Severity.NOTE, 12, Needs.WHOLE_DOCUMENT, CalendarRule::breakWithinYear),

    /** A year of even terms spares learners and teachers the long ones in which they tire (idea 12): the framework says how long. */
    TERM_TOO_LONG("calendar.term_too_long", Severity.NOTE, 12, Needs.RECORDS, CalendarRule::termTooLong),

    /** A school year has as many terms as the framework says (idea 12); judged where both its autumn and its summer are there. */
    TERMS_UNLIKE_FRAMEWORK(
            "calendar.terms_unlike_framework",
            Severity.NOTE,
            12,
            Needs.WHOLE_DOCUMENT,
            CalendarRule::termsUnlikeFramework),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE("calendar.supersedes_in_circle", Severity.ERROR, 0, Needs.RECORDS, (facts, out) -> {
        Standing.circles(facts.holidays(), HolidayChoice::getId, out);
        Standing.circles(facts.choices(), WindowChoice::getId, out);
    });

    /** What a rule on school years lacks where the framework does not say when they begin. */
    static final String YEAR_START = "framework.calendar.yearStart";

    private static final int DAYS_A_WEEK = 7;

    private final RuleSpec<CalendarFacts> spec;

    CalendarRule(String code, Severity severity, int idea, Needs needs, BiConsumer<CalendarFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<CalendarFacts> spec() {
        return spec;
    }

    private static <T> void requireEnd(List<Located<T>> records, Function<? super T, Period> period, RuleOutcome out) {
        records.stream()
                .filter(record -> period.apply(record.value()).end().isEmpty())
                .forEach(record -> out.found(record.at("period")));
    }

    private static void halfTermOutsideTerm(CalendarFacts facts, RuleOutcome out) {
        for (Nested<Term, HalfTerm> half : facts.halfTerms()) {
            Period term = half.holder().value().getPeriod();
            Period period = half.part().value().getPeriod();
            if (term.isForwards() && period.isForwards() && !term.contains(period)) {
                out.found(half.part().at("period"), "period", Timing.interval(period), "term", Timing.interval(term));
            }
        }
    }

    /** The days without school before a term. */
    private record Gap(LocalDate from, Located<Term> term) {

        LocalDate to() {
            return term.value().getPeriod().start();
        }

        long days() {
            return ChronoUnit.DAYS.between(from, to());
        }
    }

    private static List<Gap> gaps(CalendarFacts facts) {
        List<Located<Term>> terms = new ArrayList<>(facts.terms());
        terms.removeIf(term -> !term.value().getPeriod().isForwards());
        terms.sort(Comparator.comparing(term -> term.value().getPeriod().start()));
        List<Gap> gaps = new ArrayList<>();
        LocalDate last = terms.isEmpty() ? LocalDate.MAX : end(terms.get(0));
        for (Located<Term> term : terms) {
            if (last.isBefore(term.value().getPeriod().start())) {
                gaps.add(new Gap(last, term));
            }
            last = end(term).isAfter(last) ? end(term) : last;
        }
        return gaps;
    }

    private static LocalDate end(Located<Term> term) {
        return term.value().getPeriod().end().orElse(LocalDate.MAX);
    }

    private static void breakTooLong(CalendarFacts facts, RuleOutcome out) {
        Optional<Integer> longest = facts.policy().getLongestBreakDays();
        for (Gap gap : gaps(facts)) {
            if (longest.isEmpty()) {
                out.skipped("framework.calendar.longestBreakDays");
            } else if (gap.days() > longest.get()) {
                out.found(gap.term().at("period"), "days", gap.days(), "longest", longest.get());
            }
        }
    }

    /** A term belongs to the school year in which it ends: the first one may begin in August. */
    private static Period yearOf(Located<Term> term, YearStart yearStart) {
        Period period = term.value().getPeriod();
        return yearStart.yearOf(
                period.isForwards()
                        ? period.end().map(end -> end.minusDays(1)).orElse(period.start())
                        : period.start());
    }

    /** The break over which one school year follows another is the summer. */
    private static void breakWithinYear(CalendarFacts facts, RuleOutcome out) {
        Optional<Integer> usual = facts.policy().getBreakDays();
        Optional<YearStart> yearStart = facts.policy().getYearStart();
        for (Gap gap : gaps(facts)) {
            if (usual.isEmpty() || yearStart.isEmpty()) {
                out.skipped(usual.isEmpty() ? "framework.calendar.breakDays" : YEAR_START);
            } else if (gap.days() > usual.get()
                    && yearOf(gap.term(), yearStart.get()).contains(gap.from().minusDays(1))) {
                out.found(gap.term().at("period"), "days", gap.days(), "usual", usual.get());
            }
        }
    }

    /** A week that has begun counts: a term from a Monday to a Friday eight weeks later has eight. */
    private static void termTooLong(CalendarFacts facts, RuleOutcome out) {
        Optional<Integer> limit = facts.policy().getTermWeeks();
        for (Located<Term> term : facts.terms()) {
            Period period = term.value().getPeriod();
            if (!period.isForwards() || period.end().isEmpty()) {
                continue;
            }
            long days = ChronoUnit.DAYS.between(period.start(), period.end().get());
            long weeks = (days + DAYS_A_WEEK - 1) / DAYS_A_WEEK;
            if (limit.isEmpty()) {
                out.skipped("framework.calendar.termWeeks");
            } else if (weeks > limit.get()) {
                out.found(term.at("period"), "weeks", weeks, "limit", limit.get());
            }
        }
    }

    private static void termsUnlikeFramework(CalendarFacts facts, RuleOutcome out) {
        Optional<Integer> expected = facts.policy().getTerms();
        Optional<YearStart> yearStart = facts.policy().getYearStart();
        if (facts.terms().isEmpty()) {
            return;
        }
        if (expected.isEmpty() || yearStart.isEmpty()) {
            out.skipped(expected.isEmpty() ? "framework.calendar.terms" : YEAR_START);
            return;
        }
        Map<Period, List<Located<Term>>> years = new HashMap<>();
        for (Located<Term> term : facts.terms()) {
            years.computeIfAbsent(yearOf(term, yearStart.get()), none -> new ArrayList<>())
                    .add(term);
        }
        for (List<Located<Term>> terms : years.values()) {
            Set<TermSeason> seasons = new HashSet<>();
            terms.forEach(term -> term.value().getSeason().ifPresent(seasons::add));
            boolean whole = seasons.contains(TermSeason.AUTUMN) && seasons.contains(TermSeason.SUMMER);
            if (terms.size() > expected.get() || (whole && terms.size() < expected.get())) {
                Located<Term> last = Collections.max(
                        terms,
                        Comparator.comparing(term -> term.value().getPeriod().start()));
                out.found(last.at(), "terms", terms.size(), "expected", expected.get());
            }
        }
    }
}
