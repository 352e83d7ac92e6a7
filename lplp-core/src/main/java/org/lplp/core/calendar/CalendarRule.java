package org.lplp.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.base.Period;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Timing;

/** Rules on the school year. */
public enum CalendarRule implements Rule<CalendarFacts> {

    /** A term or half term that ends before it begins has no school day, and promises are counted by it (ideas 8 and 12). */
    PERIOD_BACKWARDS("calendar.period_backwards", Severity.ERROR, 12, Needs.RECORDS, (facts, out) -> {
        Timing.backwards(facts.terms(), "period", term -> Optional.of(term.getPeriod()), out);
        Timing.backwards(Nested.parts(facts.halfTerms()), "period", half -> Optional.of(half.getPeriod()), out);
    }),

    /** A term or half term ends: one that runs on would never let a promise for it fall due (ideas 8 and 12). */
    PERIOD_WITHOUT_END("calendar.period_without_end", Severity.ERROR, 12, Needs.RECORDS, (facts, out) -> {
        facts.terms().stream()
                .filter(term -> term.value().getPeriod().end().isEmpty())
                .forEach(term -> out.found(term.at("period")));
        Nested.parts(facts.halfTerms()).stream()
                .filter(half -> half.value().getPeriod().end().isEmpty())
                .forEach(half -> out.found(half.at("period")));
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
    BREAK_TOO_LONG("calendar.break_too_long", Severity.WARNING, 12, Needs.WHOLE_DOCUMENT, CalendarRule::breakTooLong);

    private final RuleSpec<CalendarFacts> spec;

    CalendarRule(String code, Severity severity, int idea, Needs needs, BiConsumer<CalendarFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<CalendarFacts> spec() {
        return spec;
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

    private static void breakTooLong(CalendarFacts facts, RuleOutcome out) {
        List<Located<Term>> terms = new ArrayList<>(facts.terms());
        terms.removeIf(term -> !term.value().getPeriod().isForwards());
        terms.sort(Comparator.comparing(term -> term.value().getPeriod().start()));
        Optional<Integer> longest = facts.policy().getLongestBreakDays();
        if (terms.size() > 1 && longest.isEmpty()) {
            out.skipped("framework.calendar.longestBreakDays");
            return;
        }
        Optional<LocalDate> end = terms.isEmpty()
                ? Optional.empty()
                : terms.get(0).value().getPeriod().end();
        for (Located<Term> term : terms) {
            Period period = term.value().getPeriod();
            long days = end.map(last -> ChronoUnit.DAYS.between(last, period.start()))
                    .orElse(0L);
            if (longest.isPresent() && days > longest.get()) {
                out.found(term.at("period"), "days", days, "longest", longest.get());
            }
            end = end.flatMap(last -> period.end().filter(last::isBefore).or(() -> Optional.of(last)));
        }
    }
}
