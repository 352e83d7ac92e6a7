package org.lplp.quickstart;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lplp.core.base.*;
import org.lplp.core.feature.*;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.feature.*;

/** Where is a school on its way from how learning was to how it could be, and how far did it come in a year? */
public final class FeatureTour {

    private FeatureTour() {}

    public static void main(String[] args) {
        FeatureRegister register = FeatureRegister.builder()
                .addProfiles(profile("2025", "0.2", "0.4"))
                .addProfiles(profile("2026", "0.5", "0.4"))
                .build();

        for (Scored<FeatureProfileDetail> score : FeatureScore.each(register, LocalDate.of(2026, 3, 31))) {
            System.out.println("judged on " + score.detail().on());
            System.out.println("positions " + score.detail().positions());
            System.out.println("changes   " + score.detail().changes());
            System.out.println("\nThe score as it explains itself:\n" + score);
        }
    }

    private static FeatureProfile profile(String year, String where, String fromWhom) {
        return FeatureProfile.builder()
                .id(FeatureProfileId.of("urn:example:profile:" + year))
                .organisation(OrganisationId.of("urn:example:school"))
                .on(LocalDate.parse(year + "-03-02"))
                .addPositions(position(LearningFeature.WHERE, where))
                .addPositions(position(LearningFeature.FROM_WHOM, fromWhom))
                .build();
    }

    private static FeaturePosition position(LearningFeature feature, String position) {
        return FeaturePosition.builder()
                .feature(feature)
                .position(new BigDecimal(position))
                .build();
    }
}
