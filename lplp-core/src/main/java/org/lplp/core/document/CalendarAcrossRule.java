package org.lplp.core.document;

import java.util.function.BiConsumer;
import org.lplp.core.calendar.Term;
import org.lplp.core.finding.Severity;
import org.lplp.core.mentoring.EntitlementPeriod;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;

/** Rules on the school year that read another domain word. */
public enum CalendarAcrossRule implements Rule<PortfolioFacts> {

    /** Where mentoring is promised by half terms (idea 8), a term names its half terms, or the promise cannot be counted. */
    WITHOUT_HALF_TERMS("calendar.without_half_terms", Severity.WARNING, 8, CalendarAcrossRule::withoutHalfTerms);

    private final String code;
    private final Severity severity;
    private final int idea;
    private final BiConsumer<PortfolioFacts, RuleOutcome> check;

    CalendarAcrossRule(String code, Severity severity, int idea, BiConsumer<PortfolioFacts, RuleOutcome> check) {
        this.code = code;
        this.severity = severity;
        this.idea = idea;
        this.check = check;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public int idea() {
        return idea;
    }

    @Override
    public void check(PortfolioFacts facts, RuleOutcome out) {
        check.accept(facts, out);
    }

    @Override
    public boolean needsWholeDocument() {
        return switch (this) {
            case WITHOUT_HALF_TERMS -> true;
            default -> false;
        };
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
