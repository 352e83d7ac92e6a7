package org.lplp.core.document;

import java.util.List;
import java.util.function.BiConsumer;
import org.lplp.core.base.PersonId;
import org.lplp.core.disclosure.Consent;
import org.lplp.core.finding.Severity;
import org.lplp.core.people.RoleKind;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;

/** Rules on disclosure that read another domain word. */
public enum DisclosureAcrossRule implements Rule<PortfolioFacts> {

    /** The record is the learner's: consent is the learner's word, or a parent's, and nobody else's (principle 1). */
    GIVEN_BY_OTHER("disclosure.given_by_other", Severity.WARNING, 0, DisclosureAcrossRule::givenByOther);

    private final String code;
    private final Severity severity;
    private final int idea;
    private final BiConsumer<PortfolioFacts, RuleOutcome> check;

    DisclosureAcrossRule(String code, Severity severity, int idea, BiConsumer<PortfolioFacts, RuleOutcome> check) {
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

    private static void givenByOther(PortfolioFacts facts, RuleOutcome out) {
        for (Located<Consent> consent : facts.disclosure().consents()) {
            PersonId giver = consent.value().getGivenBy();
            if (facts.people().byId().containsKey(giver)) {
                List<RoleKind> roles = facts.people().roles(giver);
                if (roles.isEmpty()) {
                    out.skipped("people.people.roles");
                } else if (!roles.contains(RoleKind.PARENT) && !roles.contains(RoleKind.FAMILY)) {
                    out.found(consent.at("givenBy"));
                }
            }
        }
    }
}
