package org.lplp.core.document;

import java.util.List;
import java.util.function.BiConsumer;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.capability.CapabilityFacts;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.offer.Offer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;

/** Rules on offers that read another domain word. */
public enum OfferCommunityAcrossRule implements Rule<CommunityFacts> {

    /** An offer names capabilities of the framework, or a search for what builds a goal's capability passes it over (ideas 13 and 21). */
    CAPABILITY_UNKNOWN(
            "offer.capability_unknown",
            Severity.WARNING,
            21,
            Needs.RECORDS,
            OfferCommunityAcrossRule::capabilityUnknown);

    private final RuleSpec<CommunityFacts> spec;

    OfferCommunityAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<CommunityFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<CommunityFacts> spec() {
        return spec;
    }

    private static void capabilityUnknown(CommunityFacts facts, RuleOutcome out) {
        List<Located<Offer>> offers = Standing.located(
                Located.each(
                        facts.community().getOffer().getOffers(),
                        Pointer.root().to("offer").to("offers")),
                Offer::getId);
        for (Located<CapabilityId> capability :
                Nested.parts(Nested.each(offers, "capabilities", Offer::getCapabilities))) {
            if (facts.capability().byId().isEmpty()) {
                out.skipped(CapabilityFacts.NEEDED);
            } else if (!facts.capability().byId().containsKey(capability.value())) {
                out.found(capability.at(), Finding.VALUE, capability.value().value());
            }
        }
    }
}
