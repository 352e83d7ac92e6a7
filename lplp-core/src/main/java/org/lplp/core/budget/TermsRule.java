package org.lplp.core.budget;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;

/** Rules on what a framework asks of budgets. */
public enum TermsRule implements Rule<BudgetPolicy> {

    /** One purpose has one set of terms; with two, whether a budget may be overdrawn would hang on which is read first (idea 9). */
    TERMS_REPEATED(
            "budget.terms_repeated",
            Severity.ERROR,
            9,
            (policy, out) -> Among.repeated(
                    Located.each(policy.getTerms(), Pointer.root().to("budget").to("terms")),
                    BudgetTerms::getPurpose,
                    (again, first) -> out.found(
                            again.at("purpose"), "purpose", again.value().getPurpose(), Finding.OTHER, first.at())));

    private final String code;
    private final Severity severity;
    private final int idea;
    private final BiConsumer<BudgetPolicy, RuleOutcome> check;

    TermsRule(String code, Severity severity, int idea, BiConsumer<BudgetPolicy, RuleOutcome> check) {
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
    public void check(BudgetPolicy facts, RuleOutcome out) {
        check.accept(facts, out);
    }
}
