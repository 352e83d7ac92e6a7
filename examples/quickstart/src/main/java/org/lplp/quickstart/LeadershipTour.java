package org.lplp.quickstart;

import java.time.LocalDate;
import org.lplp.core.base.*;
import org.lplp.core.document.Framework;
import org.lplp.core.leadership.*;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.leadership.*;

/** Idea 19: a team leads a school, not a hero. Is somebody there for each concern, and does nobody hold them all? */
public final class LeadershipTour {

    private LeadershipTour() {}

    public static void main(String[] args) {
        LeadershipTeam team = LeadershipTeam.builder()
                .id(LeadershipTeamId.of("urn:example:team"))
                .kind(LeadershipKind.STAFF)
                .school(SchoolId.of("urn:example:school"))
                .period(Period.from(LocalDate.of(2025, 9, 1)))
                .addRoles(role("owen", LeadershipConcern.LEARNING))
                .addRoles(role("owen", LeadershipConcern.STUDENT_SUPPORT))
                .addRoles(role("mair", LeadershipConcern.FAMILY))
                .build();

        Scored<LeadershipCoverageDetail> coverage =
                LeadershipCoverage.score(team, Framework.leadbeater2008().getLeadership(), LocalDate.of(2026, 3, 31));

        coverage.detail().holders().forEach((concern, people) -> System.out.printf("%-15s %d%n", concern, people));
        System.out.printf(
                "%d people, one of them holds %d%n",
                coverage.detail().people(), coverage.detail().most());
        System.out.println("\nThe score as it explains itself:\n" + coverage);
    }

    private static LeadershipRole role(String person, LeadershipConcern concern) {
        return LeadershipRole.builder()
                .concern(concern)
                .person(PersonId.of("urn:example:" + person))
                .period(Period.from(LocalDate.of(2025, 9, 1)))
                .build();
    }
}
