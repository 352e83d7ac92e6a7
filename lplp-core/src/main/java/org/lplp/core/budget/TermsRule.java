package org.lplp.core.budget;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on what a framework asks of budgets. */
public enum TermsRule implements Rule<BudgetPolicy> {

    /** One purpose has one set of terms; with two, whether a budget may be overdrawn would hang on which is read first (idea 9). */
    TERMS_REPEATED(
            "budget.terms_repeated",
            Severity.ERROR,
            9,
            Needs.RECORDS,
            (policy, out) -> Among.repeated(
                    Located.each(policy.getTerms(), Pointer.root().to("budget").to("terms")),
                    BudgetTerms::getPurpose,
                    (again, first) -> out.found(
                            again.at("purpose"), "purpose", again.value().getPurpose(), Finding.OTHER, first.at())));

    private final RuleSpec<BudgetPolicy> spec;

    TermsRule(String code, Severity severity, int idea, Needs needs, BiConsumer<BudgetPolicy, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<BudgetPolicy> spec() {
        return spec;
    }
}
