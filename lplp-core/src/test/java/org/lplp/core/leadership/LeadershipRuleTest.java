package org.lplp.core.leadership;

import static org.lplp.core.document.Sample.SCHOOL;
import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.TUTOR;
import static org.lplp.core.document.Sample.community;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.portfolio;

import org.lplp.core.base.LeadershipParticipationId;
import org.lplp.core.base.LeadershipTeamId;
import org.lplp.core.base.Period;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.SchoolId;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.RuleTest;
import org.lplp.core.school.School;
import org.lplp.core.school.SchoolRegister;

/** Tests the rules on the learner's part in leading the school. */
public class LeadershipRuleTest extends RuleTest {

    private static final LeadershipTeamId STAFF = LeadershipTeamId.of("urn:example:leadership-team:staff");
    private static final LeadershipTeamId STUDENTS = LeadershipTeamId.of("urn:example:leadership-team:students");

    @Override
    protected void add(Cases cases) {
        cases.rule("leadership.period_backwards")
                .fails(
                        "part ends on the day on which it begins",
                        "/leadership/participations/0/period",
                        participations(participation("1").period(period("2025-09-01", "2025-09-01"))))
                .passes("part of a day", participations(participation("1").period(period("2025-09-01", "2025-09-02"))));
        cases.rule("leadership.participations_overlap")
                .fails(
                        "council recorded twice",
                        "/leadership/participations/1/period",
                        participations(
                                participation("1").period(period("2025-09-01", "2026-01-02")),
                                participation("2").period(period("2026-01-01", "2026-07-18"))))
                .passes(
                        "second year on the council",
                        participations(
                                participation("1").period(period("2024-09-01", "2025-07-18")), participation("2")))
                .passes(
                        "council member speaks for the school",
                        participations(participation("1"), participation("2").role(StudentRole.AMBASSADOR)));
        cases.rule("leadership.supersedes_in_circle")
                .fails(
                        "part supersedes itself",
                        "/leadership/participations/0/supersedes",
                        participations(
                                participation("1").supersedes(RecordId.of("urn:example:leadership-participation:1"))))
                .passes(
                        "part supersedes another",
                        participations(
                                participation("1"),
                                participation("2").supersedes(RecordId.of("urn:example:leadership-participation:1"))));
        cases.rule("leadership.team_unknown")
                .within(around())
                .fails(
                        "team that nobody has",
                        "/leadership/participations/0/team",
                        participations(
                                participation("1").team(LeadershipTeamId.of("urn:example:leadership-team:moon"))))
                .passes("team of students", participations(participation("1").team(STUDENTS)));
        cases.rule("leadership.team_of_staff")
                .within(around())
                .fails(
                        "learner in the team of staff",
                        "/leadership/participations/0/team",
                        participations(participation("1").team(STAFF)))
                .passes(
                        "learner in the team of students",
                        participations(participation("1").team(STUDENTS)));
        cases.rule("leadership.outside_team")
                .within(around())
                .fails(
                        "learner joins on the day before the team begins",
                        "/leadership/participations/0/period",
                        participations(participation("1").team(STUDENTS).period(period("2025-08-31", "2026-07-18"))))
                .fails(
                        "learner leaves on the day after the team ends",
                        "/leadership/participations/0/period",
                        participations(participation("1").team(STUDENTS).period(period("2025-09-01", "2026-07-19"))))
                .passes(
                        "learner is in the team for all its time",
                        participations(participation("1").team(STUDENTS)))
                .passes(
                        "learner is still in the team",
                        participations(participation("1").team(STUDENTS).period(Period.from(day("2026-01-05")))));
    }

    private static LeadershipParticipation.Builder participation(String name) {
        return LeadershipParticipation.builder()
                .id(LeadershipParticipationId.of("urn:example:leadership-participation:" + name))
                .role(StudentRole.COUNCIL)
                .period(period("2025-09-01", "2026-07-18"));
    }

    private static Portfolio participations(LeadershipParticipation.Builder... participations) {
        LeadershipSection.Builder section = LeadershipSection.builder();
        for (LeadershipParticipation.Builder participation : participations) {
            section.addParticipations(participation.build());
        }
        return portfolio().leadership(section.build()).build();
    }

    /** A school that two adults lead, with a team of students for this year. */
    private static Community around() {
        SchoolId school = SchoolId.of("urn:example:school");
        LeadershipTeam.Builder staff = LeadershipTeam.builder()
                .id(STAFF)
                .kind(LeadershipKind.STAFF)
                .school(school)
                .period(Period.from(day("2025-01-01")));
        for (LeadershipConcern concern : LeadershipConcern.known().values()) {
            staff.addRoles(LeadershipRole.builder()
                    .concern(concern)
                    .person(concern.equals(LeadershipConcern.LEARNING) ? TEACHER : TUTOR)
                    .period(Period.from(day("2025-01-01")))
                    .build());
        }
        return community()
                .school(SchoolRegister.builder()
                        .addSchools(
                                School.builder().id(school).organisation(SCHOOL).build())
                        .build())
                .leadership(LeadershipRegister.builder()
                        .addTeams(
                                staff.build(),
                                LeadershipTeam.builder()
                                        .id(STUDENTS)
                                        .kind(LeadershipKind.STUDENT)
                                        .school(school)
                                        .period(period("2025-09-01", "2026-07-18"))
                                        .build())
                        .build())
                .build();
    }
}
