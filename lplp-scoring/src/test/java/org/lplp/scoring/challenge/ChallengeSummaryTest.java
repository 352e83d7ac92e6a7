package org.lplp.scoring.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.LEARNER;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.period;
import static org.lplp.scoring.Given.secret;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.ChallengeId;
import org.lplp.core.base.EntryId;
import org.lplp.core.base.PersonId;
import org.lplp.core.challenge.Challenge;
import org.lplp.core.challenge.ChallengePolicy;
import org.lplp.core.challenge.ChallengeSection;
import org.lplp.core.challenge.ChallengeStatus;
import org.lplp.core.challenge.Reflection;
import org.lplp.core.challenge.Showing;
import org.lplp.core.challenge.ShowingAudience;
import org.lplp.scoring.base.Scored;

class ChallengeSummaryTest {

    private static final PersonId FRIEND = PersonId.of("urn:p:friend");

    private static Challenge.Builder challenge(String id, ChallengeStatus status) {
        return Challenge.builder()
                .id(ChallengeId.of("urn:ch:" + id))
                .title(secret())
                .status(status)
                .chosenBy(LEARNER)
                .period(period("2025-05-26", "2025-07-21"));
    }

    private static Scored<ChallengeSummaryDetail> score(ChallengePolicy policy, Challenge... challenges) {
        return ChallengeSummary.score(
                ChallengeSection.builder().addChallenges(challenges).build(),
                policy,
                LEARNER,
                Map.of(EntryId.of("urn:e:1"), List.of(CapabilityId.of("urn:c:making"))),
                day("2026-03-31"));
    }

    private static Scored<ChallengeSummaryDetail> score(Challenge... challenges) {
        return score(ChallengePolicy.builder().build(), challenges);
    }

    @Test
    void oneChallengeIsCompletedInATeamAndShown() {
        Scored<ChallengeSummaryDetail> scored = score(
                challenge("1", ChallengeStatus.COMPLETED)
                        .addTeam(LEARNER, FRIEND, FRIEND)
                        .coach(FRIEND)
                        .minutes(900)
                        .showing(Showing.builder()
                                .on(day("2025-07-18"))
                                .what(secret())
                                .addAudiences(ShowingAudience.PEERS, ShowingAudience.PARENTS)
                                .entry(EntryId.of("urn:e:1"))
                                .build())
                        .reflection(Reflection.builder()
                                .on(day("2025-07-20"))
                                .said(secret())
                                .build())
                        .build(),
                challenge("2", ChallengeStatus.UNDERWAY)
                        .chosenBy(FRIEND)
                        .period(period("2026-03-01", "2026-07-21"))
                        .build());
        assertThat(scored.value()).contains(number("1"));
        assertThat(scored.detail().inTeam()).isEqualTo(1);
        assertThat(scored.detail().capabilities()).containsExactly(CapabilityId.of("urn:c:making"));
        assertThat(scored).hasToString(documented("ChallengeSummaryTest.oneChallengeIsCompletedInATeamAndShown"));
    }

    @Test
    void whatIsYetToComeDoesNotCount() {
        Challenge completed = challenge("1", ChallengeStatus.COMPLETED)
                .showing(Showing.builder().on(day("2026-04-01")).what(secret()).build())
                .build();
        assertThat(score(completed).detail().challenges().get(0).shown()).isFalse();
        Scored<ChallengeSummaryDetail> later = score(challenge("1", ChallengeStatus.COMPLETED)
                .period(period("2026-04-01", "2026-07-21"))
                .build());
        assertThat(later.value()).isEmpty();
        assertThat(later.missing()).containsExactly("challenge.challenges");
    }

    @Test
    void aTeamIsAsLargeAsTheFrameworkSays() {
        Challenge pair = challenge("1", ChallengeStatus.COMPLETED)
                .addTeam(LEARNER, FRIEND)
                .build();
        assertThat(score(ChallengePolicy.builder().minimumTeam(3).build(), pair)
                        .detail()
                        .inTeam())
                .isZero();
        assertThat(score(pair).detail().inTeam()).isEqualTo(1);
    }

    @Test
    void aStatusThatIsNotKnownIsSaidToBeMissing() {
        Scored<ChallengeSummaryDetail> scored =
                score(challenge("1", ChallengeStatus.of("odd")).build());
        assertThat(scored.value()).contains(number("0"));
        assertThat(scored.missing()).containsExactly("challenge.status: that of urn:ch:1 is not known");
    }
}
