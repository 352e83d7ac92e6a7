package org.lplp.core.document;

import java.util.function.BiConsumer;
import org.lplp.core.calendar.Term;
import org.lplp.core.finding.Severity;
import org.lplp.core.mentoring.EntitlementPeriod;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on the school year that read another domain word. */
public enum CalendarAcrossRule implements Rule<PortfolioFacts> {

    /** Where mentoring is promised by half terms (idea 8), a term names its half terms, or the promise cannot be counted. */
    WITHOUT_HALF_TERMS(
            "calendar.without_half_terms",
            Severity.WARNING,
            8,
            Needs.WHOLE_DOCUMENT,
            CalendarAcrossRule::withoutHalfTerms);

    private final RuleSpec<PortfolioFacts> spec;

    CalendarAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<PortfolioFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PortfolioFacts> spec() {
        return spec;
    }

    private static void withoutHalfTerms(PortfolioFacts facts, RuleOutcome out) {
        boolean counted = facts.framework()
                .getMentoring()
                .getEntitlement()
                .filter(entitlement -> entitlement.getPeriod().equals(EntitlementPeriod.HALF_TERM))
                .isPresent();
        for (Located<Term> term : facts.calendar().terms()) {
            if (counted && term.value().getHalfTerms().isEmpty()) {
                out.found(term.at());
            }
        }
    }
}
