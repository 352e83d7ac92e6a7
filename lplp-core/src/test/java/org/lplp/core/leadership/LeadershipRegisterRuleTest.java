package org.lplp.core.leadership;

import static org.lplp.core.document.Sample.MENTOR;
import static org.lplp.core.document.Sample.SCHOOL;
import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.TUTOR;
import static org.lplp.core.document.Sample.community;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.framework;
import static org.lplp.core.document.Sample.period;

import java.util.Optional;
import org.lplp.core.base.LeadershipTeamId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.SchoolId;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.RuleTest;
import org.lplp.core.school.School;
import org.lplp.core.school.SchoolRegister;

/** Tests the rules on leadership teams, and on what a framework asks of them. */
public class LeadershipRegisterRuleTest extends RuleTest {

    private static final SchoolId LED = SchoolId.of("urn:example:school");

    @Override
    protected void add(Cases cases) {
        addTeams(cases);
        addRoles(cases);
        addConcerns(cases);
    }

    private static void addTeams(Cases cases) {
        cases.rule("leadership.team_period_backwards")
                .fails(
                        "team ends before it begins",
                        "/leadership/teams/0/period",
                        teams(students("1").period(period("2025-09-01", "2025-08-31"))))
                .fails(
                        "role ends on the day on which it begins",
                        "/leadership/teams/0/roles/5/period",
                        teams(staff("1")
                                .addRoles(role(LeadershipConcern.FAMILY, MENTOR)
                                        .period(period("2025-09-01", "2025-09-01"))
                                        .build())))
                .passes("team of a day", teams(students("1").period(period("2025-09-01", "2025-09-02"))));
        cases.rule("leadership.leads_nothing")
                .fails(
                        "team of nobody knows what",
                        "/leadership/teams/0",
                        teams(students("1").school(Optional.empty())))
                .passes("team of a school", teams(students("1")));
        cases.rule("leadership.teams_overlap")
                .fails(
                        "second team begins on the last day of the first",
                        "/leadership/teams/1/period",
                        teams(
                                staff("1").period(period("2025-09-01", "2026-09-01")),
                                future("2").period(period("2026-08-31", "2027-09-01"))))
                .passes(
                        "second team begins when the first ends",
                        teams(
                                staff("1").period(period("2025-09-01", "2026-09-01")),
                                future("2").period(period("2026-09-01", "2027-09-01"))))
                .passes("students lead beside the staff", teams(staff("1"), students("2")));
        cases.rule("leadership.team_supersedes_in_circle")
                .fails(
                        "team supersedes itself",
                        "/leadership/teams/0/supersedes",
                        teams(staff("1").supersedes(RecordId.of("urn:example:leadership-team:1"))))
                .passes(
                        "team supersedes another",
                        teams(staff("1"), staff("2").supersedes(RecordId.of("urn:example:leadership-team:1"))));
    }

    private static void addRoles(Cases cases) {
        cases.rule("leadership.role_outside_team")
                .fails(
                        "role begins on the day before the team",
                        "/leadership/teams/0/roles/0/period",
                        teams(students("1")
                                .addRoles(role(LeadershipConcern.FAMILY, MENTOR)
                                        .period(period("2025-08-31", "2026-01-01"))
                                        .build())))
                .passes(
                        "role of unknown end in a team of a year",
                        teams(students("1")
                                .period(period("2025-09-01", "2026-09-01"))
                                .addRoles(role(LeadershipConcern.FAMILY, MENTOR).build())));
        cases.rule("leadership.role_repeated")
                .fails(
                        "teacher holds learning twice",
                        "/leadership/teams/0/roles/5/period",
                        teams(staff("1")
                                .addRoles(role(LeadershipConcern.LEARNING, TEACHER)
                                        .build())))
                .passes(
                        "teacher holds learning again after a break",
                        teams(students("1")
                                .addRoles(
                                        role(LeadershipConcern.LEARNING, TEACHER)
                                                .period(period("2025-09-01", "2026-01-01"))
                                                .build(),
                                        role(LeadershipConcern.LEARNING, TEACHER)
                                                .period(period("2026-01-02", "2026-07-18"))
                                                .build())));
        cases.rule("leadership.concern_shared")
                .fails(
                        "two hold the concern for families",
                        "/leadership/teams/0/roles/5/concern",
                        teams(staff("1")
                                .addRoles(role(LeadershipConcern.FAMILY, MENTOR).build())))
                .passes(
                        "one follows the other",
                        teams(students("1")
                                .addRoles(
                                        role(LeadershipConcern.FAMILY, TUTOR)
                                                .period(period("2025-09-01", "2026-01-01"))
                                                .build(),
                                        role(LeadershipConcern.FAMILY, MENTOR)
                                                .period(Period.from(day("2026-01-01")))
                                                .build())));
    }

    private static void addConcerns(Cases cases) {
        cases.rule("leadership.concern_not_held")
                .fails(
                        "nobody holds the concern for families",
                        "/leadership/teams/0/roles",
                        teams(staffWithoutFamily("1")))
                .fails(
                        "concern for families was held until yesterday",
                        "/leadership/teams/0/roles",
                        teams(staffWithoutFamily("1")
                                .addRoles(role(LeadershipConcern.FAMILY, TUTOR)
                                        .period(period("2025-09-01", "2026-03-04"))
                                        .build())))
                .passes(
                        "concern for families is held from today on",
                        teams(staffWithoutFamily("1")
                                .addRoles(role(LeadershipConcern.FAMILY, TUTOR)
                                        .period(Period.from(day("2026-03-04")))
                                        .build())))
                .passes("students need not hold every concern", teams(students("1")))
                .passes("team that leads from tomorrow on", teams(future("1").period(Period.from(day("2026-03-05")))));
        cases.rule("leadership.led_by_one")
                .fails("tutor holds every concern", "/leadership/teams/0/roles", teams(ledBy("1", TUTOR, TUTOR)))
                .passes("teacher holds one of five", teams(ledBy("1", TEACHER, TUTOR)));
        cases.rule("leadership.concern_repeated")
                .fails(
                        "families are named twice",
                        "/leadership/concerns/1",
                        asking(LeadershipConcern.FAMILY, LeadershipConcern.FAMILY))
                .passes(
                        "families and community are named",
                        asking(LeadershipConcern.FAMILY, LeadershipConcern.COMMUNITY));
    }

    private static LeadershipRole.Builder role(LeadershipConcern concern, PersonId person) {
        return LeadershipRole.builder().concern(concern).person(person).period(Period.from(day("2025-09-01")));
    }

    private static LeadershipTeam.Builder students(String name) {
        return LeadershipTeam.builder()
                .id(LeadershipTeamId.of("urn:example:leadership-team:" + name))
                .kind(LeadershipKind.STUDENT)
                .school(LED)
                .period(Period.from(day("2025-09-01")));
    }

    /** A team of staff that nobody has joined yet. */
    private static LeadershipTeam.Builder future(String name) {
        return students(name).kind(LeadershipKind.STAFF);
    }

    private static LeadershipTeam.Builder staffWithoutFamily(String name) {
        return future(name)
                .addRoles(
                        role(LeadershipConcern.LEARNING, TEACHER).build(),
                        role(LeadershipConcern.STUDENT_SUPPORT, TUTOR).build(),
                        role(LeadershipConcern.COMMUNITY, MENTOR).build(),
                        role(LeadershipConcern.BUSINESS, TUTOR).build());
    }

    private static LeadershipTeam.Builder staff(String name) {
        return staffWithoutFamily(name)
                .addRoles(role(LeadershipConcern.FAMILY, TUTOR).build());
    }

    private static LeadershipTeam.Builder ledBy(String name, PersonId learning, PersonId others) {
        LeadershipTeam.Builder team = future(name);
        for (LeadershipConcern concern : LeadershipConcern.known().values()) {
            team.addRoles(role(concern, concern.equals(LeadershipConcern.LEARNING) ? learning : others)
                    .build());
        }
        return team;
    }

    private static Community teams(LeadershipTeam.Builder... teams) {
        LeadershipRegister.Builder register = LeadershipRegister.builder();
        for (LeadershipTeam.Builder team : teams) {
            register.addTeams(team.build());
        }
        return community()
                .school(SchoolRegister.builder()
                        .addSchools(
                                School.builder().id(LED).organisation(SCHOOL).build())
                        .build())
                .leadership(register.build())
                .build();
    }

    private static Framework asking(LeadershipConcern... concerns) {
        return framework()
                .leadership(LeadershipPolicy.builder().addConcerns(concerns).build())
                .build();
    }
}
