package org.lplp.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.capability.CapabilityFacts;
import org.lplp.core.evidence.Assessment;
import org.lplp.core.evidence.CapabilityLink;
import org.lplp.core.evidence.Entry;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on entries that read another domain word. */
public enum EvidenceAcrossRule implements Rule<PortfolioFacts> {

    /** Links name known capabilities (idea 21): one that the framework does not define stands in no profile. */
    CAPABILITY_UNKNOWN(
            "evidence.capability_unknown", Severity.WARNING, 21, Needs.RECORDS, EvidenceAcrossRule::capabilityUnknown),

    /** Links name known levels (idea 21): a level that the capability does not have says nothing of what the learner can do. */
    LEVEL_UNKNOWN("evidence.level_unknown", Severity.ERROR, 21, Needs.RECORDS, EvidenceAcrossRule::levelUnknown);

    /** That an entry, or somebody who assessed it, says that the learner has a capability. */
    private record Claim(CapabilityId capability, Optional<Integer> level, Pointer at) {}

    private final RuleSpec<PortfolioFacts> spec;

    EvidenceAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<PortfolioFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PortfolioFacts> spec() {
        return spec;
    }

    private static void capabilityUnknown(PortfolioFacts facts, RuleOutcome out) {
        for (Claim claim : claims(facts, out)) {
            if (!facts.capability().byId().containsKey(claim.capability())) {
                out.found(
                        claim.at().to("capability"),
                        Finding.VALUE,
                        claim.capability().value());
            }
        }
    }

    private static void levelUnknown(PortfolioFacts facts, RuleOutcome out) {
        for (Claim claim : claims(facts, out)) {
            claim.level()
                    .filter(level -> !facts.capability().allows(claim.capability(), level))
                    .ifPresent(level -> out.found(claim.at().to("level")));
        }
    }

    /** Gives the claims, unless the framework defines nothing to hold them against. */
    private static List<Claim> claims(PortfolioFacts facts, RuleOutcome out) {
        List<Claim> claims = new ArrayList<>();
        for (Nested<Entry, CapabilityLink> link :
                Nested.each(facts.evidence().entries(), "capabilities", Entry::getCapabilities)) {
            CapabilityLink value = link.part().value();
            claims.add(new Claim(
                    value.getCapability(), value.getLevel(), link.part().at()));
        }
        for (Located<Assessment> assessment : Nested.parts(facts.evidence().assessments())) {
            assessment
                    .value()
                    .getCapability()
                    .ifPresent(capability ->
                            claims.add(new Claim(capability, assessment.value().getLevel(), assessment.at())));
        }
        if (!claims.isEmpty() && facts.capability().byId().isEmpty()) {
            out.skipped(CapabilityFacts.NEEDED);
            return List.of();
        }
        return claims;
    }
}
