package org.lplp.core.feature;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

/** Rules on what a framework says of the features of learning. */
public enum FeaturePolicyRule implements Rule<FeaturePolicy> {

    /** A feature has one pair of ends; between two pairs a position means two things. */
    DESCRIBED_TWICE(
            "feature.described_twice",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (policy, out) -> Among.repeated(
                    features(policy),
                    FeatureDescriptor::getFeature,
                    (again, first) -> out.found(
                            again.at("feature"), "feature", again.value().getFeature(), Finding.OTHER, first.at()))),

    /** A framework that describes some features describes all eight, or profiles judged by it cannot be held against others. */
    NOT_DESCRIBED("feature.not_described", Severity.WARNING, 0, Needs.WHOLE_DOCUMENT, FeaturePolicyRule::notDescribed),

    /** Between two ends that say the same there is nowhere to stand. */
    ENDS_ALIKE(
            "feature.ends_alike",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (policy, out) -> features(policy).stream()
                    .filter(feature ->
                            feature.value().getPast().equals(feature.value().getFuture()))
                    .forEach(feature -> out.found(
                            feature.at("future"), "feature", feature.value().getFeature())));

    private final RuleSpec<FeaturePolicy> spec;

    FeaturePolicyRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<FeaturePolicy, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<FeaturePolicy> spec() {
        return spec;
    }

    private static List<Located<FeatureDescriptor>> features(FeaturePolicy policy) {
        return Located.each(policy.getFeatures(), Pointer.root().to("feature").to("features"));
    }

    private static void notDescribed(FeaturePolicy policy, RuleOutcome out) {
        if (policy.getFeatures().isEmpty()) {
            return;
        }
        Set<LearningFeature> open = new LinkedHashSet<>(LearningFeature.known().values());
        policy.getFeatures().forEach(feature -> open.remove(feature.getFeature()));
        open.forEach(feature -> out.found(Pointer.root().to("feature").to("features"), "feature", feature));
    }
}
