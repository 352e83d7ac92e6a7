package org.lplp.core.document;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lplp.core.base.PersonId;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.Consent;
import org.lplp.core.disclosure.Decision;
import org.lplp.core.disclosure.DisclosureFacts;
import org.lplp.core.disclosure.SpecialCategory;
import org.lplp.core.finding.Severity;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Inspection;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on disclosure that read another domain word. */
public enum DisclosureAcrossRule implements Rule<PortfolioFacts> {

    /** The record is the learner's: consent is the learner's word, or a parent's, and nobody else's (principle 1). */
    GIVEN_BY_OTHER("disclosure.given_by_other", Severity.WARNING, 0, Needs.RECORDS, DisclosureAcrossRule::givenByOther),

    /** Ethnicity, special needs and health are no part of the model: who adds them should see that a consent lets others see the record. */
    SPECIAL_CATEGORY_SHARED(
            "disclosure.special_category_shared",
            Severity.WARNING,
            0,
            Needs.RECORDS,
            DisclosureAcrossRule::specialCategoryShared);

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

    private static void specialCategoryShared(PortfolioFacts facts, RuleOutcome out) {
        List<Located<Consent>> sharing = facts.disclosure().consents().stream()
                .filter(consent -> consent.value().getDecision().equals(Decision.ALLOW))
                .filter(consent -> !consent.value().getAudience().equals(Audience.LEARNER))
                .filter(consent -> DisclosureFacts.inForce(consent.value()).contains(facts.asOf()))
                .toList();
        if (!sharing.isEmpty() && extensions(facts.portfolio()).contains(SpecialCategory.EXTENSION)) {
            sharing.forEach(consent ->
                    out.found(consent.at(), "audience", consent.value().getAudience()));
        }
    }

    private static Set<String> extensions(Portfolio portfolio) {
        Inspection walk = new Inspection(false, finding -> {});
        PortfolioCheck.check(portfolio, walk);
        return walk.extensions();
    }
}
