package org.lplp.scoring.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.secret;
import static org.lplp.scoring.Given.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.FeatureProfileId;
import org.lplp.core.feature.FeaturePosition;
import org.lplp.core.feature.FeatureProfile;
import org.lplp.core.feature.FeatureRegister;
import org.lplp.core.feature.LearningFeature;
import org.lplp.scoring.base.Scored;

class FeatureScoreTest {

    private static FeaturePosition position(LearningFeature feature, String at, String aim) {
        return FeaturePosition.builder()
                .feature(feature)
                .position(number(at))
                .aim(Optional.ofNullable(aim).map(BigDecimal::new))
                .reason(secret())
                .build();
    }

    private static FeatureProfile profile(String id, String on, FeaturePosition... positions) {
        return FeatureProfile.builder()
                .id(FeatureProfileId.of("urn:fp:" + id))
                .on(day(on))
                .addPositions(positions)
                .build();
    }

    private static List<Scored<FeatureProfileDetail>> score(FeatureProfile... profiles) {
        return FeatureScore.each(FeatureRegister.builder().addProfiles(profiles).build(), day("2026-03-31"));
    }

    @Test
    void theLatestProfileIsTheMeanOfItsPositions() {
        // (0.6 + 0.35) / 2 = 0.475; where moved from 0.45 to 0.6 and is 0.2 from its aim.
        List<Scored<FeatureProfileDetail>> scores = score(
                profile("1", "2024-07-10", position(LearningFeature.WHERE, "0.45", null)),
                profile(
                        "2",
                        "2026-03-31",
                        position(LearningFeature.WHERE, "0.6", "0.8"),
                        position(LearningFeature.ASSESSMENT, "0.35", null)),
                profile("3", "2026-04-01", position(LearningFeature.WHERE, "1", null)));
        assertThat(scores).hasSize(1);
        Scored<FeatureProfileDetail> scored = scores.get(0);
        assertThat(scored.value()).contains(number("0.475000"));
        assertThat(sum(scored)).isEqualByComparingTo("0.475");
        assertThat(scored).hasToString(documented("FeatureScoreTest.theLatestProfileIsTheMeanOfItsPositions"));
    }

    @Test
    void aPositionOffTheScaleOrGivenTwiceTellsNothing() {
        Scored<FeatureProfileDetail> scored = score(profile(
                        "1",
                        "2026-03-31",
                        position(LearningFeature.WHERE, "1.1", null),
                        position(LearningFeature.HOW, "0.5", null),
                        position(LearningFeature.HOW, "0.6", null),
                        position(LearningFeature.MODE, "0.25", null)))
                .get(0);
        assertThat(scored.value()).contains(number("0.250000"));
        assertThat(scored.missing())
                .containsExactly("feature.profiles.positions: how", "feature.profiles.positions: where");
    }

    @Test
    void ofTwoProfilesOfOneDayTheLesserIdCounts() {
        Scored<FeatureProfileDetail> scored = score(
                        profile("2", "2026-03-31", position(LearningFeature.WHERE, "1", null)),
                        profile("1", "2026-03-31", position(LearningFeature.WHERE, "0", null)))
                .get(0);
        assertThat(scored.value()).contains(number("0.000000"));
        assertThat(scored.ties()).containsExactly("urn:fp:1 before others of 2026-03-31: by id");
        assertThat(score()).isEmpty();
    }
}
