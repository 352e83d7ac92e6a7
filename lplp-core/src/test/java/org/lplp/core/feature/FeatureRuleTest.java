package org.lplp.core.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.ISSUED;
import static org.lplp.core.document.Sample.SCHOOL;
import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.TUTOR;
import static org.lplp.core.document.Sample.community;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.framework;
import static org.lplp.core.document.Sample.number;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.FeatureProfileId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Text;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Report;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.RuleTest;
import org.lplp.core.document.Skipped;

/** Tests the rules on profiles of learning features, and on how a framework describes the features. */
public class FeatureRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        addProfiles(cases);
        addPositions(cases);
        addPolicy(cases);
    }

    private static void addProfiles(Cases cases) {
        cases.rule("feature.judged_in_future")
                .fails(
                        "profile is dated two days after the issue",
                        "/feature/profiles/0/on",
                        profiles(profile("1").on(day("2026-03-06"))))
                .passes(
                        "profile is dated on the day of the issue",
                        profiles(profile("1").on(day("2026-03-04"))));
        cases.rule("feature.judged_twice")
                .fails(
                        "tutor judges the school twice on a day",
                        "/feature/profiles/1/on",
                        profiles(profile("1"), profile("2")))
                .passes("teacher judges the school too", profiles(profile("1"), judgedByTeacher("2")))
                .passes(
                        "tutor judges the school a day later",
                        profiles(profile("1"), profile("2").on(day("2026-02-03"))));
        cases.rule("feature.supersedes_in_circle")
                .fails(
                        "profile supersedes itself",
                        "/feature/profiles/0/supersedes",
                        profiles(profile("1").supersedes(RecordId.of("urn:example:feature-profile:1"))))
                .passes(
                        "profile supersedes another",
                        profiles(profile("1"), profile("2").supersedes(RecordId.of("urn:example:feature-profile:1"))));
    }

    private static void addPositions(Cases cases) {
        cases.rule("feature.position_repeated")
                .fails(
                        "two positions of where one learns",
                        "/feature/profiles/0/positions/8/feature",
                        profiles(profile("1")
                                .addPositions(position(LearningFeature.WHERE).build())))
                .passes("one position of each feature", profiles(profile("1")));
        cases.rule("feature.position_missing")
                .fails("nothing of funding", "/feature/profiles/0/positions", profiles(withoutFunding("1")))
                .passes("something of each feature", profiles(profile("1")));
        cases.rule("feature.position_without_ends")
                .under(describing(LearningFeature.WHERE))
                .fails(
                        "funding is judged and not described",
                        "/feature/profiles/0/positions/1/feature",
                        profiles(bare("1")
                                .addPositions(
                                        at("0.5"),
                                        position(LearningFeature.FUNDING).build())))
                .passes("what is judged is described", profiles(bare("1").addPositions(at("0.5"))));
        cases.rule("feature.aim_behind_position")
                .under(describing(LearningFeature.WHERE))
                .fails(
                        "aim is a hundredth nearer to the past",
                        "/feature/profiles/0/positions/0/aim",
                        profiles(bare("1").addPositions(at("0.51"))))
                .passes("aim is to stay", profiles(bare("1").addPositions(at("0.5"))));
    }

    private static void addPolicy(Cases cases) {
        cases.rule("feature.described_twice")
                .fails(
                        "where one learns is described twice",
                        "/feature/features/8/feature",
                        describingAllAnd(descriptor(LearningFeature.WHERE)))
                .passes("each feature is described once", describing(features()));
        cases.rule("feature.not_described")
                .fails(
                        "funding is not described",
                        "/feature/features",
                        describing(features().stream()
                                .filter(feature -> !feature.equals(LearningFeature.FUNDING))
                                .toList()))
                .passes("nothing is described", framework().build());
        cases.rule("feature.ends_alike")
                .fails("future is described as the past", "/feature/features/7/future", lastDescribedAsItWas())
                .passes("future differs from the past", describing(features()));
    }

    @Test
    void frameworkThatDescribesNothingSkipsWhatItWouldDecide() {
        Report report =
                RuleBook.standard().check(profiles(profile("1")), framework().build(), ISSUED.toLocalDate());

        assertThat(report.rulesSkipped())
                .contains(
                        new Skipped("feature.position_missing", "framework.feature.features"),
                        new Skipped("feature.position_without_ends", "framework.feature.features"));
    }

    private static Collection<LearningFeature> features() {
        return LearningFeature.known().values();
    }

    private static FeaturePosition.Builder position(LearningFeature feature) {
        return FeaturePosition.builder().feature(feature).position(number("0.4"));
    }

    /** A position on where one learns, with the aim in the middle. */
    private static FeaturePosition at(String position) {
        return position(LearningFeature.WHERE)
                .position(number(position))
                .aim(number("0.5"))
                .build();
    }

    private static FeatureProfile.Builder unjudged(String name) {
        return FeatureProfile.builder()
                .id(FeatureProfileId.of("urn:example:feature-profile:" + name))
                .organisation(SCHOOL)
                .on(day("2026-02-02"));
    }

    private static FeatureProfile.Builder bare(String name) {
        return unjudged(name).addJudgedBy(TUTOR);
    }

    private static FeatureProfile.Builder withoutFunding(String name) {
        FeatureProfile.Builder profile = bare(name);
        for (LearningFeature feature : features()) {
            if (!feature.equals(LearningFeature.FUNDING)) {
                profile.addPositions(position(feature).build());
            }
        }
        return profile;
    }

    private static FeatureProfile.Builder profile(String name) {
        return withoutFunding(name)
                .addPositions(position(LearningFeature.FUNDING).build());
    }

    private static FeatureProfile.Builder judgedByTeacher(String name) {
        return profile(name).judgedBy(List.of(TEACHER));
    }

    private static Community profiles(FeatureProfile.Builder... profiles) {
        FeatureRegister.Builder register = FeatureRegister.builder();
        for (FeatureProfile.Builder profile : profiles) {
            register.addProfiles(profile.build());
        }
        return community().feature(register.build()).build();
    }

    private static FeatureDescriptor.Builder descriptor(LearningFeature feature) {
        return FeatureDescriptor.builder()
                .feature(feature)
                .past(Text.of("As it was"))
                .future(Text.of("As it is to be"));
    }

    private static Framework describing(LearningFeature feature) {
        return describing(List.of(feature));
    }

    private static Framework describing(Collection<LearningFeature> features) {
        FeaturePolicy.Builder policy = FeaturePolicy.builder();
        features.forEach(feature -> policy.addFeatures(descriptor(feature).build()));
        return framework().feature(policy.build()).build();
    }

    private static Framework lastDescribedAsItWas() {
        FeaturePolicy.Builder policy = FeaturePolicy.builder();
        for (LearningFeature feature : features()) {
            FeatureDescriptor.Builder descriptor = descriptor(feature);
            policy.addFeatures(
                    feature.equals(LearningFeature.STANDARDS)
                            ? descriptor.future(Text.of("As it was")).build()
                            : descriptor.build());
        }
        return framework().feature(policy.build()).build();
    }

    private static Framework describingAllAnd(FeatureDescriptor.Builder descriptor) {
        return framework()
                .feature(FeaturePolicy.builder()
                        .from(describing(features()).getFeature())
                        .addFeatures(descriptor.build())
                        .build())
                .build();
    }
}
