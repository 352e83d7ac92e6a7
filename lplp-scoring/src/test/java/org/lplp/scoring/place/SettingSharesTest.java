package org.lplp.scoring.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.sum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Tier;
import org.lplp.core.place.PlacePolicy;
import org.lplp.core.place.SettingTier;
import org.lplp.scoring.base.Scored;

class SettingSharesTest {

    private static final PlacePolicy POLICY = PlacePolicy.builder()
            .addTiers(
                    SettingTier.builder()
                            .setting(Setting.SCHOOL)
                            .tier(Tier.FORMAL)
                            .build(),
                    SettingTier.builder().setting(Setting.HOME).tier(Tier.WIDER).build(),
                    SettingTier.builder()
                            .setting(Setting.OUTDOORS)
                            .tier(Tier.WIDER)
                            .build())
            .build();

    private static LearningTime time(String id, Setting setting, Integer minutes, boolean home) {
        return new LearningTime(
                RecordId.of("urn:x:" + id), Optional.ofNullable(setting), Optional.ofNullable(minutes), home);
    }

    @Test
    void ofTenHoursSixWereOutsideSchool() {
        // 240 minutes in school, 120 + 60 at home, 180 outdoors: 360 of 600. Home modules: 120 of 630, for the half
        // hour without a
        // setting counts among all time.
        Scored<SettingSharesDetail> scored = SettingShares.score(
                List.of(
                        time("1", Setting.SCHOOL, 240, false),
                        time("2", Setting.HOME, 120, true),
                        time("3", Setting.OUTDOORS, 180, false),
                        time("4", Setting.HOME, 60, false),
                        time("5", null, 30, false),
                        time("6", Setting.BUSINESS, null, false)),
                POLICY);
        assertThat(scored.value()).contains(number("0.600000"));
        assertThat(sum(scored)).isEqualByComparingTo("0.6");
        assertThat(scored.detail().byTier()).isEqualTo(Map.of("formal", 240L, "wider", 360L));
        assertThat(scored.detail().homeShare()).contains(number("0.190476"));
        assertThat(scored).hasToString(documented("SettingSharesTest.ofTenHoursSixWereOutsideSchool"));
    }

    @Test
    void withoutTimeThereIsNoShare() {
        Scored<SettingSharesDetail> none = SettingShares.score(List.of(), POLICY);
        assertThat(none.value()).isEmpty();
        assertThat(none.missing()).containsExactly("minutes");
        assertThat(none.detail().homeShare()).isEmpty();
        Scored<SettingSharesDetail> unplaced = SettingShares.score(List.of(time("1", null, 30, true)), POLICY);
        assertThat(unplaced.value()).isEmpty();
        assertThat(unplaced.detail().homeShare()).contains(number("1.000000"));
        assertThat(SettingShares.score(List.of(time("1", Setting.SCHOOL, 30, false)), POLICY)
                        .value())
                .contains(number("0.000000"));
    }
}
