package org.lplp.core.document;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.lplp.core.base.DomainWord;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.Consent;
import org.lplp.core.disclosure.Decision;
import org.lplp.core.disclosure.DisclosureFacts;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.support.SupportPlan;

/** Rules on support plans that read another domain word. */
public enum SupportAcrossRule implements Rule<PortfolioFacts> {

    /** One record for several agencies, as at Manchester, takes the learner's consent (principle 1): without it each of them sees nothing. */
    AGENCIES_WITHOUT_CONSENT(
            "support.agencies_without_consent",
            Severity.NOTE,
            1,
            Needs.WHOLE_DOCUMENT,
            SupportAcrossRule::agenciesWithoutConsent);

    private final RuleSpec<PortfolioFacts> spec;

    SupportAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<PortfolioFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PortfolioFacts> spec() {
        return spec;
    }

    private static void agenciesWithoutConsent(PortfolioFacts facts, RuleOutcome out) {
        boolean allowed = facts.disclosure().consents().stream()
                .map(Located::value)
                .anyMatch(consent -> allowsAgencies(consent, facts.asOf()));
        for (Located<SupportPlan> plan : facts.support().active()) {
            if (!allowed
                    && plan.value().getAgencies().stream()
                            .anyMatch(agency -> agency.getPeriod().contains(facts.asOf()))) {
                out.found(plan.at("agencies"), "asOf", facts.asOf());
            }
        }
    }

    private static boolean allowsAgencies(Consent consent, LocalDate day) {
        return consent.getDecision().equals(Decision.ALLOW)
                && consent.getAudience().equals(Audience.AGENCY)
                && (consent.getCovers().isEmpty() || consent.getCovers().contains(DomainWord.SUPPORT))
                && DisclosureFacts.inForce(consent).contains(day);
    }
}
