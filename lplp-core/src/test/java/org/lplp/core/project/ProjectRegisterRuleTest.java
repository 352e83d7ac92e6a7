package org.lplp.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.LEARNER;
import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.framework;
import static org.lplp.core.document.Sample.period;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.BeneficiaryKind;
import org.lplp.core.base.HalfTermId;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.ProjectId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.TermId;
import org.lplp.core.base.TermSeason;
import org.lplp.core.base.Text;
import org.lplp.core.calendar.CalendarSection;
import org.lplp.core.calendar.HalfTerm;
import org.lplp.core.calendar.Term;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Report;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.RuleTest;
import org.lplp.core.document.Sample;
import org.lplp.core.document.Skipped;
import org.lplp.core.finding.Finding;
import org.lplp.core.people.Organisation;
import org.lplp.core.people.OrganisationKind;
import org.lplp.core.school.RosterEntry;
import org.lplp.core.school.School;
import org.lplp.core.school.SchoolRegister;

/** Tests the rules on whole-school projects. */
public class ProjectRegisterRuleTest extends RuleTest {

    static final ProjectId FEAST = ProjectId.of("urn:example:project:feast");

    private static final OrganisationId ALLOTMENTS = OrganisationId.of("urn:example:organisation:allotments");
    private static final OrganisationId SOUTH_SCHOOL = OrganisationId.of("urn:example:organisation:south-school");
    private static final SchoolId NORTH = SchoolId.of("urn:example:school:north");
    private static final SchoolId SOUTH = SchoolId.of("urn:example:school:south");

    @Override
    protected void add(Cases cases) {
        addProjects(cases);
        addYears(cases);
        addLearners(cases);
        cases.rule("project.supersedes_in_circle")
                .fails(
                        "project supersedes itself",
                        "/project/projects/0/supersedes",
                        projects(feast().supersedes(RecordId.of(FEAST.value()))))
                .passes(
                        "project supersedes another",
                        projects(
                                feast(),
                                feast().id(ProjectId.of("urn:example:project:feast-again"))
                                        .supersedes(RecordId.of(FEAST.value()))));
    }

    private static void addProjects(Cases cases) {
        cases.rule("project.period_backwards")
                .fails(
                        "project ends on the day on which it begins",
                        "/project/projects/0/period",
                        projects(feast().period(period("2025-06-16", "2025-06-16"))))
                .passes("project of a week", projects(feast().period(period("2025-06-16", "2025-06-21"))));
        cases.rule("project.too_short")
                .fails(
                        "Monday to Thursday",
                        "/project/projects/0/period",
                        projects(feast().period(period("2025-06-16", "2025-06-20"))))
                .passes("Monday to Friday", projects(feast().period(period("2025-06-16", "2025-06-21"))));
        cases.rule("project.without_school")
                .fails("no school does it", "/project/projects/0/schools", projects(open().addPartners(ALLOTMENTS)))
                .passes(
                        "one school does it",
                        projects(open().addPartners(ALLOTMENTS).addSchools(NORTH)));
        cases.rule("project.without_partner")
                .fails("school does it alone", "/project/projects/0/partners", projects(open().addSchools(NORTH)))
                .passes(
                        "allotment holders do it with the school",
                        projects(open().addSchools(NORTH).addPartners(ALLOTMENTS)));
        cases.rule("project.without_beneficiary")
                .fails(
                        "feast for nobody",
                        "/project/projects/0/beneficiaries",
                        projects(feast().beneficiaries(List.of())))
                .passes("feast for the neighbourhood", projects(feast()));
        cases.rule("project.school_repeated")
                .fails("one school twice", "/project/projects/0/schools/1", projects(feast().addSchools(NORTH)))
                .passes("two schools", projects(feast().addSchools(SOUTH)));
    }

    private static void addYears(Cases cases) {
        cases.rule("project.fewer_than_yearly")
                .fails(
                        "south school has no project in a year that is over",
                        "/school/schools/1",
                        years(
                                feast(),
                                feast().id(ProjectId.of("urn:example:project:feast-before"))
                                        .addSchools(SOUTH)
                                        .period(period("2024-06-17", "2024-06-22"))))
                .passes("both schools have a project in the year that is over", years(feast().addSchools(SOUTH)))
                .passes(
                        "project on the first day of the year that is over",
                        years(feast().addSchools(SOUTH).period(period("2024-09-02", "2024-09-07"))));
    }

    private static void addLearners(Cases cases) {
        cases.rule("project.learners_in_future")
                .fails(
                        "learners counted two days before the project",
                        "/project/projects/0/learners",
                        projects(feast().period(period("2026-03-06", "2026-03-14"))
                                .learners(80)))
                .passes(
                        "learners counted when the project began",
                        projects(feast().period(period("2026-03-04", "2026-03-14"))
                                .learners(80)));
        cases.rule("project.learners_beyond_roll")
                .fails("501 learners of a roll of 500", "/project/projects/0/learners", projects(feast().learners(501)))
                .passes("500 learners of a roll of 500", projects(feast().learners(500)))
                .passes(
                        "501 learners of two schools",
                        projects(feast().addSchools(SOUTH).learners(501)));
    }

    @Test
    void frameworkThatAsksNothingOfProjectsJudgesNone() {
        Framework silent = framework().build();

        assertThat(skipped(years(feast()), silent))
                .contains(
                        new Skipped("project.too_short", "framework.project.minimumDays"),
                        new Skipped("project.fewer_than_yearly", "framework.project.yearlyAtLeast"));
    }

    @Test
    void yearsAreUnknownWithoutSeasons() {
        Framework asking = Framework.leadbeater2008();
        Community seasonless = community(
                CalendarSection.builder()
                        .addTerms(Term.builder()
                                .id(TermId.of("urn:example:term"))
                                .period(period("2024-09-02", "2025-07-18"))
                                .build())
                        .build(),
                feast());

        assertThat(skipped(projects(feast()), asking)).contains(new Skipped("project.fewer_than_yearly", "calendar"));
        assertThat(skipped(seasonless, asking))
                .contains(new Skipped("project.fewer_than_yearly", "calendar.terms.season"));
        assertThat(skipped(projects(), asking)).doesNotContain(new Skipped("project.fewer_than_yearly", "calendar"));
    }

    @Test
    void yearThatIsNotOverMayStillSeeItsProject() {
        Report inSummer = RuleBook.standard().check(years(feast()), Framework.leadbeater2008(), day("2025-08-05"));
        Report afterwards = RuleBook.standard().check(years(feast()), Framework.leadbeater2008(), day("2025-08-06"));

        assertThat(inSummer.findings().stream()).extracting(Finding::code).doesNotContain("project.fewer_than_yearly");
        assertThat(afterwards.findings().stream()).extracting(Finding::code).contains("project.fewer_than_yearly");
    }

    private static List<Skipped> skipped(Community community, Framework framework) {
        return RuleBook.standard()
                .check(community, framework, day("2026-03-04"))
                .rulesSkipped();
    }

    /** A feast in June that says neither who does it nor with whom. */
    private static Project.Builder open() {
        return Project.builder()
                .id(FEAST)
                .title(Text.of("Example feast"))
                .period(period("2025-06-16", "2025-06-21"))
                .addBeneficiaries(Beneficiary.builder()
                        .kind(BeneficiaryKind.NEIGHBOURHOOD)
                        .build());
    }

    static Project.Builder feast() {
        return open().addSchools(NORTH).addPartners(ALLOTMENTS);
    }

    static Community projects(Project.Builder... projects) {
        return community(CalendarSection.builder().build(), projects);
    }

    /** Projects under a calendar of the school years from September 2024 on. */
    private static Community years(Project.Builder... projects) {
        CalendarSection calendar = CalendarSection.builder()
                .addTerms(
                        term("1", TermSeason.AUTUMN, period("2024-09-02", "2024-12-20")),
                        term("2", TermSeason.SPRING, period("2025-01-06", "2025-04-04")),
                        term("3", TermSeason.SUMMER, period("2025-04-22", "2025-08-06")),
                        term("4", TermSeason.AUTUMN, period("2025-09-01", "2025-12-19")))
                .build();
        return community(calendar, projects);
    }

    private static Term term(String name, TermSeason season, Period period) {
        return Term.builder()
                .id(TermId.of("urn:example:term:" + name))
                .season(season)
                .period(period)
                .addHalfTerms(HalfTerm.builder()
                        .id(HalfTermId.of("urn:example:half-term:" + name))
                        .period(period)
                        .build())
                .build();
    }

    private static Community community(CalendarSection calendar, Project.Builder... projects) {
        ProjectRegister.Builder register = ProjectRegister.builder();
        Stream.of(projects).forEach(project -> register.addProjects(project.build()));
        return Sample.community()
                .people(Sample.register()
                        .addOrganisations(
                                organisation(ALLOTMENTS, OrganisationKind.CHARITY),
                                organisation(SOUTH_SCHOOL, OrganisationKind.SCHOOL))
                        .build())
                .calendar(calendar)
                .school(SchoolRegister.builder()
                        .addSchools(school(NORTH, Sample.SCHOOL), school(SOUTH, SOUTH_SCHOOL))
                        .addRosterEntries(RosterEntry.builder()
                                .id(LEARNER)
                                .school(NORTH)
                                .period(Period.from(day("2023-09-01")))
                                .addKnownBy(TEACHER)
                                .build())
                        .build())
                .project(register.build())
                .build();
    }

    private static Organisation organisation(OrganisationId id, OrganisationKind kind) {
        return Organisation.builder()
                .id(id)
                .name(Text.of("Example organisation"))
                .kind(kind)
                .build();
    }

    private static School school(SchoolId id, OrganisationId organisation) {
        return School.builder().id(id).organisation(organisation).roll(500).build();
    }
}
