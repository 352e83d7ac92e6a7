package org.lplp.quickstart;

import java.time.LocalDate;
import java.util.Map;
import org.lplp.core.base.*;
import org.lplp.core.challenge.*;
import org.lplp.core.document.Framework;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.challenge.*;

/** Idea 4: a large task of the learner's own choice, done in a team and shown to an audience. */
public final class ChallengeTour {

    private static final PersonId LEARNER = PersonId.of("urn:example:rhiannon");

    private ChallengeTour() {}

    public static void main(String[] args) {
        Challenge footbridge = Challenge.builder()
                .id(ChallengeId.of("urn:example:challenge"))
                .title(Text.of("A footbridge for the allotments"))
                .status(ChallengeStatus.COMPLETED)
                .chosenBy(LEARNER)
                .yearGroup(YearGroup.YEAR_8)
                .period(Period.of(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 3, 20)))
                .addTeam(LEARNER, PersonId.of("urn:example:zoe"), PersonId.of("urn:example:cai"))
                .coach(PersonId.of("urn:example:owen"))
                .minutes(1200)
                .showing(Showing.builder()
                        .on(LocalDate.of(2026, 3, 19))
                        .what(Text.of("We let people walk over it"))
                        .addAudiences(ShowingAudience.PARENTS, ShowingAudience.COMMUNITY)
                        .build())
                .build();

        Scored<ChallengeSummaryDetail> summary = ChallengeSummary.score(
                ChallengeSection.builder().addChallenges(footbridge).build(),
                Framework.leadbeater2008().getChallenge(),
                LEARNER,
                Map.of(),
                LocalDate.of(2026, 3, 31));

        for (ChallengeReading each : summary.detail().challenges()) {
            System.out.printf("%s %s, own choice: %s%n", each.challenge(), each.status(), each.ownChoice());
            System.out.printf(
                    "  team of %d, coached: %s, shown to %s%n", each.team(), each.coached(), each.audiences());
            System.out.printf("  told what was learnt: %s%n", each.reflected());
        }
        System.out.println("\nThe score as it explains itself:\n" + summary);
    }
}
