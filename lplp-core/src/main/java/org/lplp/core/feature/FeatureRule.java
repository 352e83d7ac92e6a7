package org.lplp.core.feature;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on profiles of learning features. */
public enum FeatureRule implements Rule<FeatureFacts> {

    /** Where an organisation will stand is an aim; a profile says where it stood (the source's table of past and future). */
    JUDGED_IN_FUTURE(
            "feature.judged_in_future",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> Timing.future(
                    facts.profiles(), "on", profile -> Optional.of(profile.getOn()), facts.issuedAt(), out)),

    /** An organisation stands in one place of each feature; with two, the picture would show whichever is drawn last. */
    POSITION_REPEATED("feature.position_repeated", Severity.ERROR, 0, Needs.RECORDS, FeatureRule::positionRepeated),

    /** Each feature that the framework describes has a position, or the profile shows only what is comfortable. */
    POSITION_MISSING(
            "feature.position_missing", Severity.WARNING, 0, Needs.WHOLE_DOCUMENT, FeatureRule::positionMissing),

    /** A position between two ends that the framework does not describe tells nobody what it means. */
    POSITION_WITHOUT_ENDS(
            "feature.position_without_ends", Severity.WARNING, 0, Needs.RECORDS, FeatureRule::positionWithoutEnds),

    /** An aim behind the position means going back toward the past; it may be meant, and is worth a word. */
    AIM_BEHIND_POSITION("feature.aim_behind_position", Severity.NOTE, 0, Needs.RECORDS, FeatureRule::aimBehindPosition),

    /** The same people judge one organisation once a day: of two profiles one is a copy or a correction. */
    JUDGED_TWICE(
            "feature.judged_twice",
            Severity.WARNING,
            0,
            Needs.RECORDS,
            (facts, out) -> Among.repeated(
                    facts.profiles(),
                    profile -> List.of(profile.getOrganisation(), profile.getOn(), Set.copyOf(profile.getJudgedBy())),
                    (again, first) ->
                            out.found(again.at("on"), "on", again.value().getOn(), Finding.OTHER, first.at()))),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE(
            "feature.supersedes_in_circle",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> Standing.circles(facts.profiles(), FeatureProfile::getId, out));

    private final RuleSpec<FeatureFacts> spec;

    FeatureRule(String code, Severity severity, int idea, Needs needs, BiConsumer<FeatureFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<FeatureFacts> spec() {
        return spec;
    }

    private static void positionRepeated(FeatureFacts facts, RuleOutcome out) {
        for (Located<FeatureProfile> profile : facts.profiles()) {
            Among.repeated(
                    profile.each("positions", FeatureProfile::getPositions),
                    FeaturePosition::getFeature,
                    (again, first) -> out.found(
                            again.at("feature"), "feature", again.value().getFeature(), Finding.OTHER, first.at()));
        }
    }

    /** The features of which the framework describes the two ends. */
    private static Set<LearningFeature> described(FeatureFacts facts) {
        return facts.policy().getFeatures().stream()
                .map(FeatureDescriptor::getFeature)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void positionMissing(FeatureFacts facts, RuleOutcome out) {
        Set<LearningFeature> described = described(facts);
        for (Located<FeatureProfile> profile : facts.profiles()) {
            if (described.isEmpty()) {
                out.skipped("framework.feature.features");
            }
            Set<LearningFeature> open = new LinkedHashSet<>(described);
            profile.value().getPositions().forEach(position -> open.remove(position.getFeature()));
            open.forEach(feature -> out.found(profile.at("positions"), "feature", feature));
        }
    }

    private static void positionWithoutEnds(FeatureFacts facts, RuleOutcome out) {
        Set<LearningFeature> described = described(facts);
        for (Located<FeaturePosition> position : Nested.parts(facts.positions())) {
            LearningFeature feature = position.value().getFeature();
            if (described.isEmpty()) {
                out.skipped("framework.feature.features");
            } else if (feature.isKnown() && !described.contains(feature)) {
                out.found(position.at("feature"), "feature", feature);
            }
        }
    }

    private static void aimBehindPosition(FeatureFacts facts, RuleOutcome out) {
        for (Located<FeaturePosition> position : Nested.parts(facts.positions())) {
            Optional<BigDecimal> aim = position.value().getAim();
            if (aim.isPresent() && aim.get().compareTo(position.value().getPosition()) < 0) {
                out.found(position.at("aim"), "feature", position.value().getFeature());
            }
        }
    }
}
