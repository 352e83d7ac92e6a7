package org.lplp.core.document;

import java.util.function.BiConsumer;
import org.lplp.core.base.PersonId;
import org.lplp.core.disclosure.Consent;
import org.lplp.core.finding.Severity;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on disclosure that read another domain word. */
public enum DisclosureAcrossRule implements Rule<PortfolioFacts> {

    /** The record is the learner's: consent is the learner's word, or a parent's, and nobody else's (principle 1). */
    GIVEN_BY_OTHER("disclosure.given_by_other", Severity.WARNING, 0, Needs.RECORDS, DisclosureAcrossRule::givenByOther);

    private final RuleSpec<PortfolioFacts> spec;

    DisclosureAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<PortfolioFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PortfolioFacts> spec() {
        return spec;
    }

    private static void givenByOther(PortfolioFacts facts, RuleOutcome out) {
        for (Located<Consent> consent : facts.disclosure().consents()) {
            PersonId giver = consent.value().getGivenBy();
            if (facts.people().byId().containsKey(giver)) {
                if (facts.people().roles(giver).isEmpty()) {
                    out.skipped("people.people.roles");
                } else if (!facts.people()
                        .maySpeakAs(
                                giver,
                                PeopleFacts.FAMILY,
                                consent.value().getPeriod().start())) {
                    out.found(consent.at("givenBy"));
                }
            }
        }
    }
}
