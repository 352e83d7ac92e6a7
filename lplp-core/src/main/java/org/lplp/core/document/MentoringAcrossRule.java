package org.lplp.core.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.base.Period;
import org.lplp.core.calendar.HalfTerm;
import org.lplp.core.calendar.Term;
import org.lplp.core.finding.Severity;
import org.lplp.core.mentoring.Mentoring;
import org.lplp.core.mentoring.MentoringSession;
import org.lplp.core.mentoring.SessionStatus;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Spans;

/** Rules on mentoring that read another domain word. */
public enum MentoringAcrossRule implements Rule<PortfolioFacts> {

    /** Mentoring is promised by half terms (idea 8): a session in a break is welcome, but counts toward none of them. */
    SESSION_OUTSIDE_TERM(
            "mentoring.session_outside_term",
            Severity.NOTE,
            8,
            Needs.WHOLE_DOCUMENT,
            MentoringAcrossRule::sessionOutsideTerm);

    private final RuleSpec<PortfolioFacts> spec;

    MentoringAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<PortfolioFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PortfolioFacts> spec() {
        return spec;
    }

    /** Judges only days that the calendar covers: between the start of its first term and the end of its last. */
    private static void sessionOutsideTerm(PortfolioFacts facts, RuleOutcome out) {
        Spans counted = new Spans();
        for (Located<Term> term : facts.calendar().terms()) {
            List<HalfTerm> halves = term.value().getHalfTerms();
            if (halves.isEmpty()) {
                counted.add(term.value().getPeriod());
            }
            halves.forEach(half -> counted.add(half.getPeriod()));
        }
        Optional<Period> covered = counted.hull();
        for (Nested<Mentoring, MentoringSession> session : facts.mentoring().sessions(SessionStatus.HELD)) {
            LocalDate on = session.part().value().getStart().toLocalDate();
            if (covered.isEmpty()) {
                out.skipped("calendar");
            } else if (covered.get().contains(on) && !counted.contain(on)) {
                out.found(session.part().at("start"), "on", on);
            }
        }
    }
}
