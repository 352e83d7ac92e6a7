package org.lplp.core.feature;

import java.time.OffsetDateTime;
import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Standing;

/**
 * What the rules on profiles of learning features read.
 *
 * @param profiles the profiles that no other one supersedes
 * @param positions where each organisation stands, each with its profile
 * @param policy what the framework says of the features
 * @param issuedAt when the document was issued
 */
public record FeatureFacts(
        List<Located<FeatureProfile>> profiles,
        List<Nested<FeatureProfile, FeaturePosition>> positions,
        FeaturePolicy policy,
        OffsetDateTime issuedAt) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param policy what the framework says of the features
     * @param issuedAt when the document was issued
     * @return the facts
     */
    public static FeatureFacts of(FeatureRegister register, FeaturePolicy policy, OffsetDateTime issuedAt) {
        List<Located<FeatureProfile>> profiles = Standing.located(
                Located.each(
                        register.getProfiles(), Pointer.root().to("feature").to("profiles")),
                FeatureProfile::getId);
        return new FeatureFacts(
                profiles, Nested.each(profiles, "positions", FeatureProfile::getPositions), policy, issuedAt);
    }
}
