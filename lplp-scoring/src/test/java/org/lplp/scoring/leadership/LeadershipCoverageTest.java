package org.lplp.scoring.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.period;
import static org.lplp.scoring.Given.sum;

import org.junit.jupiter.api.Test;
import org.lplp.core.base.LeadershipTeamId;
import org.lplp.core.base.PersonId;
import org.lplp.core.leadership.LeadershipConcern;
import org.lplp.core.leadership.LeadershipKind;
import org.lplp.core.leadership.LeadershipPolicy;
import org.lplp.core.leadership.LeadershipRole;
import org.lplp.core.leadership.LeadershipTeam;
import org.lplp.scoring.base.Scored;

class LeadershipCoverageTest {

    private static final LeadershipPolicy POLICY = LeadershipPolicy.builder()
            .addConcerns(
                    LeadershipConcern.LEARNING,
                    LeadershipConcern.STUDENT_SUPPORT,
                    LeadershipConcern.FAMILY,
                    LeadershipConcern.COMMUNITY,
                    LeadershipConcern.BUSINESS)
            .build();

    private static LeadershipRole role(LeadershipConcern concern, String person, String end) {
        return LeadershipRole.builder()
                .concern(concern)
                .person(PersonId.of("urn:p:" + person))
                .period(period("2025-09-01", end))
                .build();
    }

    private static Scored<LeadershipCoverageDetail> score(LeadershipPolicy policy, LeadershipRole... roles) {
        return LeadershipCoverage.score(
                LeadershipTeam.builder()
                        .id(LeadershipTeamId.of("urn:team:1"))
                        .kind(LeadershipKind.STAFF)
                        .period(period("2025-09-01", "2026-07-20"))
                        .addRoles(roles)
                        .build(),
                policy,
                day("2026-03-31"));
    }

    @Test
    void threeOfFiveConcernsAreHeldByTwoPeople() {
        // The family is nobody's since yesterday, business never was. 3/5.
        Scored<LeadershipCoverageDetail> scored = score(
                POLICY,
                role(LeadershipConcern.LEARNING, "a", "2026-07-20"),
                role(LeadershipConcern.LEARNING, "b", "2026-07-20"),
                role(LeadershipConcern.STUDENT_SUPPORT, "a", "2026-07-20"),
                role(LeadershipConcern.FAMILY, "c", "2026-03-31"),
                role(LeadershipConcern.COMMUNITY, "a", "2026-04-01"));
        assertThat(scored.value()).contains(number("0.600000"));
        assertThat(sum(scored)).isEqualByComparingTo("0.6");
        assertThat(scored).hasToString(documented("LeadershipCoverageTest.threeOfFiveConcernsAreHeldByTwoPeople"));
    }

    @Test
    void whichConcernsThereAreIsTheFrameworksToSay() {
        Scored<LeadershipCoverageDetail> scored =
                score(LeadershipPolicy.builder().build(), role(LeadershipConcern.LEARNING, "a", "2026-07-20"));
        assertThat(scored.value()).isEmpty();
        assertThat(scored.missing()).containsExactly("framework.leadership.concerns");
        assertThat(score(POLICY).value()).contains(number("0.000000"));
    }
}
