package org.lplp.core.school;

import static org.lplp.core.document.Sample.LEARNER;
import static org.lplp.core.document.Sample.MENTOR;
import static org.lplp.core.document.Sample.SCHOOL;
import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.framework;
import static org.lplp.core.document.Sample.learner;
import static org.lplp.core.document.Sample.number;
import static org.lplp.core.document.Sample.people;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.portfolio;
import static org.lplp.core.document.SampleSchool.ALYS;
import static org.lplp.core.document.SampleSchool.BRYN;
import static org.lplp.core.document.SampleSchool.BUILDING;
import static org.lplp.core.document.SampleSchool.DALE;
import static org.lplp.core.document.SampleSchool.DALE_SCHOOL;
import static org.lplp.core.document.SampleSchool.HILL;
import static org.lplp.core.document.SampleSchool.YEAR;
import static org.lplp.core.document.SampleSchool.dale;
import static org.lplp.core.document.SampleSchool.entry;
import static org.lplp.core.document.SampleSchool.hill;
import static org.lplp.core.document.SampleSchool.membership;
import static org.lplp.core.document.SampleSchool.register;
import static org.lplp.core.document.SampleSchool.unit;

import java.time.LocalTime;
import java.util.Optional;
import org.lplp.core.base.DocumentId;
import org.lplp.core.base.FederationId;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.SessionWindowId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TimeWindow;
import org.lplp.core.base.UnitId;
import org.lplp.core.base.YearGroup;
import org.lplp.core.calendar.CalendarSection;
import org.lplp.core.calendar.SessionWindow;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.RuleTest;
import org.lplp.core.document.Sample;
import org.lplp.core.document.SampleSchool;
import org.lplp.core.people.Enrolment;
import org.lplp.core.people.Organisation;
import org.lplp.core.people.OrganisationKind;
import org.lplp.core.people.PeopleSection;
import org.lplp.core.people.Person;
import org.lplp.core.people.RoleKind;

/** Tests the rules on schools, federations, units and the roster. */
public class SchoolRuleTest extends RuleTest {

    private static final SessionWindowId EARLY = SessionWindowId.of("urn:example:window:early");
    private static final PersonId PUPIL = PersonId.of("urn:example:person:pupil");

    @Override
    protected void add(Cases cases) {
        addSchools(cases);
        addFederations(cases);
        addUnits(cases);
        addRoster(cases);
        addStaffing(cases);
        addPolicy(cases);
        addPortfolios(cases);
    }

    private static void addSchools(Cases cases) {
        cases.rule("school.period_backwards")
                .fails(
                        "unit ends before it begins",
                        "/school/units/0/period",
                        community(register()
                                .addUnits(unit("a")
                                        .period(period("2026-01-05", "2026-01-04"))
                                        .build())))
                .fails(
                        "adult leaves before coming",
                        "/school/schools/0/adults/0/period",
                        community(SchoolRegister.builder()
                                .addSchools(hill().addAdults(adult(TEACHER, "1", period("2026-01-05", "2026-01-05")))
                                        .build())))
                .passes(
                        "unit of a day",
                        community(register()
                                .addUnits(unit("a")
                                        .period(period("2026-01-05", "2026-01-06"))
                                        .build())));
        cases.rule("school.organisation_repeated")
                .fails(
                        "two schools are one organisation",
                        "/school/schools/1/organisation",
                        community(register()
                                .addSchools(dale().organisation(SCHOOL).build())))
                .passes(
                        "two schools are two organisations",
                        community(register().addSchools(dale().build())));
        cases.rule("school.large_without_units")
                .fails(
                        "501 learners and no unit",
                        "/school/schools/0/roll",
                        community(SchoolRegister.builder()
                                .addSchools(hill().roll(501).build())))
                .fails(
                        "900 learners and a unit that is over",
                        "/school/schools/0/roll",
                        community(SchoolRegister.builder()
                                .addSchools(hill().roll(900).build())
                                .addUnits(unit("a")
                                        .period(period("2024-09-01", "2026-03-04"))
                                        .build())))
                .passes(
                        "500 learners and no unit",
                        community(SchoolRegister.builder()
                                .addSchools(hill().roll(500).build())))
                .passes(
                        "900 learners and a unit",
                        community(SchoolRegister.builder()
                                .addSchools(hill().roll(900).build())
                                .addUnits(unit("a").build())));
        cases.rule("school.roll_below_roster")
                .fails(
                        "roll of one for two learners",
                        "/school/schools/0/roll",
                        community(SchoolRegister.builder()
                                .addSchools(hill().roll(1).build())
                                .addRosterEntries(
                                        entry(ALYS).build(), entry(BRYN).build())))
                .passes(
                        "one of two learners has left",
                        community(SchoolRegister.builder()
                                .addSchools(hill().roll(1).build())
                                .addRosterEntries(
                                        entry(ALYS).build(),
                                        entry(BRYN)
                                                .period(period("2025-09-01", "2026-03-04"))
                                                .build())))
                .passes(
                        "roster names some of the learners",
                        community(SchoolRegister.builder()
                                .addSchools(hill().roll(300).build())
                                .addRosterEntries(entry(ALYS).build())));
        cases.rule("school.year_group_not_taught")
                .fails(
                        "unit in year 6 of a school from year 7 on",
                        "/school/units/0/yearGroups/1",
                        community(years(YearGroup.YEAR_7, YearGroup.YEAR_8)
                                .addUnits(unit("a")
                                        .addYearGroups(YearGroup.YEAR_7, YearGroup.YEAR_6)
                                        .build())))
                .fails(
                        "learner in year 9 of a school to year 8",
                        "/school/rosterEntries/0/yearGroup",
                        community(years(YearGroup.YEAR_7, YearGroup.YEAR_8)
                                .addRosterEntries(
                                        entry(ALYS).yearGroup(YearGroup.YEAR_9).build())))
                .passes(
                        "learner in the last year",
                        community(years(YearGroup.YEAR_7, YearGroup.YEAR_8)
                                .addRosterEntries(
                                        entry(ALYS).yearGroup(YearGroup.YEAR_8).build())))
                .passes(
                        "school that lists no years",
                        community(register()
                                .addRosterEntries(
                                        entry(ALYS).yearGroup(YearGroup.YEAR_9).build())));
        cases.rule("school.supersedes_in_circle")
                .fails(
                        "unit replaces itself",
                        "/school/units/0/supersedes",
                        community(register()
                                .addUnits(unit("a")
                                        .supersedes(RecordId.of("urn:example:unit:a"))
                                        .build())))
                .passes(
                        "unit replaces the one before it",
                        community(register()
                                .addUnits(
                                        unit("a").build(),
                                        unit("b")
                                                .supersedes(RecordId.of("urn:example:unit:a"))
                                                .build())));
    }

    private static void addFederations(Cases cases) {
        cases.rule("school.federation_of_one")
                .fails(
                        "federation of one school",
                        "/school/federations/0",
                        community(both().addFederations(federation()
                                .addSchools(HILL)
                                .addShares(SharedWork.LEADERSHIP)
                                .build())))
                .passes(
                        "federation of two schools",
                        community(both().addFederations(federation()
                                .addSchools(HILL, DALE)
                                .addShares(SharedWork.LEADERSHIP)
                                .build())));
        cases.rule("school.federation_school_repeated")
                .fails(
                        "school named twice",
                        "/school/federations/0/schools/2",
                        community(both().addFederations(federation()
                                .addSchools(HILL, DALE, HILL)
                                .addShares(SharedWork.CURRICULUM)
                                .build())))
                .passes(
                        "school in two federations",
                        community(both().addFederations(
                                        federation()
                                                .addSchools(HILL, DALE)
                                                .addShares(SharedWork.CURRICULUM)
                                                .build(),
                                        federation()
                                                .id(FederationId.of("urn:example:federation:second"))
                                                .addSchools(HILL, DALE)
                                                .addShares(SharedWork.SIXTH_FORM)
                                                .build())));
        cases.rule("school.federation_shares_nothing")
                .fails(
                        "federation in name",
                        "/school/federations/0",
                        community(both().addFederations(
                                        federation().addSchools(HILL, DALE).build())))
                .passes(
                        "federation of one site",
                        community(both().addFederations(federation()
                                .addSchools(HILL, DALE)
                                .addShares(SharedWork.SITE)
                                .build())));
    }

    private static void addUnits(Cases cases) {
        cases.rule("school.unit_over_ceiling")
                .fails(
                        "unit of 501",
                        "/school/units/0/roll",
                        within(unit("a")
                                .roll(501)
                                .basis(UnitBasis.TIME)
                                .place(Optional.empty())
                                .window(EARLY)))
                .passes("unit of 450", within(unit("a").roll(450)))
                .passes("unit of 60", within(unit("a").roll(60)));
        cases.rule("school.unit_over_target")
                .fails("unit of 451", "/school/units/0/roll", within(unit("a").roll(451)))
                .fails("unit of 500", "/school/units/0/roll", within(unit("a").roll(500)))
                .passes("unit as large as the target", within(unit("a").roll(450)));
        cases.rule("school.unit_roll_below_members")
                .fails(
                        "roll of none for a member",
                        "/school/units/0/roll",
                        community(register()
                                .addUnits(unit("a").roll(0).build())
                                .addRosterEntries(entry(ALYS)
                                        .addUnits(membership("a", YEAR))
                                        .build())))
                .passes(
                        "member has left",
                        community(register()
                                .addUnits(unit("a").roll(0).build())
                                .addRosterEntries(entry(ALYS)
                                        .addUnits(membership("a", period("2025-09-01", "2026-03-04")))
                                        .build())));
        cases.rule("school.units_exceed_school")
                .fails(
                        "units of 200 and 101 in a school of 300",
                        "/school/schools/0/roll",
                        community(SchoolRegister.builder()
                                .addSchools(hill().roll(300).build())
                                .addUnits(
                                        unit("a").roll(200).build(),
                                        unit("b").roll(101).build())))
                .passes(
                        "units of 200 and 100 in a school of 300",
                        community(SchoolRegister.builder()
                                .addSchools(hill().roll(300).build())
                                .addUnits(
                                        unit("a").roll(200).build(),
                                        unit("b").roll(100).build())))
                .passes(
                        "unit after another",
                        community(SchoolRegister.builder()
                                .addSchools(hill().roll(300).build())
                                .addUnits(
                                        unit("a")
                                                .roll(200)
                                                .period(period("2024-09-01", "2025-09-01"))
                                                .build(),
                                        unit("b").roll(300).build())));
        cases.rule("school.unit_without_place")
                .fails(
                        "building without a place",
                        "/school/units/0",
                        within(unit("a").place(Optional.empty())))
                .passes("building with its place", within(unit("a").place(BUILDING)));
        cases.rule("school.unit_without_window")
                .fails(
                        "part of the day without a window",
                        "/school/units/0",
                        within(unit("a").basis(UnitBasis.TIME)))
                .passes(
                        "early window",
                        within(unit("a")
                                .basis(UnitBasis.TIME)
                                .place(Optional.empty())
                                .window(EARLY)));
        cases.rule("school.unit_beyond_capacity")
                .under(framework()
                        .school(SchoolPolicy.builder()
                                .unitSize(UnitSize.builder()
                                        .target(600)
                                        .ceiling(600)
                                        .build())
                                .build())
                        .build())
                .fails(
                        "501 learners in a house for 500",
                        "/school/units/0/roll",
                        within(unit("a").roll(501)))
                .passes("500 learners in a house for 500", within(unit("a").roll(500)));
    }

    private static void addRoster(Cases cases) {
        cases.rule("school.memberships_overlap")
                .fails(
                        "second unit on the last day of the first",
                        "/school/rosterEntries/0/units/1/period",
                        member(
                                membership("a", period("2025-09-01", "2026-01-05")),
                                membership("b", Period.from(day("2026-01-04")))))
                .passes(
                        "second unit when the first is over",
                        member(
                                membership("a", period("2025-09-01", "2026-01-05")),
                                membership("b", Period.from(day("2026-01-05")))));
        cases.rule("school.membership_outside_roll")
                .fails(
                        "member after leaving the school",
                        "/school/rosterEntries/0/units/0/period",
                        community(units().addRosterEntries(entry(ALYS)
                                .period(period("2025-09-01", "2026-07-18"))
                                .addUnits(membership("a", YEAR))
                                .build())))
                .passes(
                        "member as long as on roll",
                        community(units().addRosterEntries(entry(ALYS)
                                .period(period("2025-09-01", "2026-07-18"))
                                .addUnits(membership("a", period("2025-09-01", "2026-07-18")))
                                .build())));
        cases.rule("school.membership_outside_unit")
                .fails(
                        "member before the unit is there",
                        "/school/rosterEntries/0/units/0/period",
                        community(register()
                                .addUnits(unit("a")
                                        .period(Period.from(day("2025-09-02")))
                                        .build())
                                .addRosterEntries(entry(ALYS)
                                        .addUnits(membership("a", YEAR))
                                        .build())))
                .passes(
                        "member from the first day of the unit on",
                        community(register()
                                .addUnits(unit("a").build())
                                .addRosterEntries(entry(ALYS)
                                        .addUnits(membership("a", YEAR))
                                        .build())));
        cases.rule("school.membership_of_other_school")
                .fails(
                        "unit of Dale for a learner of Hill",
                        "/school/rosterEntries/0/units/0/unit",
                        community(both().addUnits(unit("a").school(DALE).build())
                                .addRosterEntries(entry(ALYS)
                                        .addUnits(membership("a", YEAR))
                                        .build())))
                .passes(
                        "unit of Dale for a learner of Dale",
                        community(both().addUnits(unit("a").school(DALE).build())
                                .addRosterEntries(entry(ALYS)
                                        .school(DALE)
                                        .addUnits(membership("a", YEAR))
                                        .build())));
        cases.rule("school.known_by_nobody")
                .fails(
                        "learner without an adult",
                        "/school/rosterEntries/1",
                        community(register()
                                .addRosterEntries(
                                        entry(ALYS).build(),
                                        RosterEntry.builder()
                                                .id(BRYN)
                                                .school(HILL)
                                                .period(YEAR)
                                                .build())))
                .passes(
                        "learner who has left",
                        community(register()
                                .addRosterEntries(RosterEntry.builder()
                                        .id(BRYN)
                                        .school(HILL)
                                        .period(period("2024-09-01", "2026-03-04"))
                                        .build())));
        cases.rule("school.portfolio_repeated")
                .fails(
                        "two learners with one portfolio",
                        "/school/rosterEntries/1/portfolio",
                        community(register()
                                .addRosterEntries(
                                        entry(ALYS).portfolio(id("a")).build(),
                                        entry(BRYN).portfolio(id("a")).build())))
                .passes(
                        "two learners with a portfolio each",
                        community(register()
                                .addRosterEntries(
                                        entry(ALYS).portfolio(id("a")).build(),
                                        entry(BRYN).portfolio(id("b")).build())));
    }

    private static void addStaffing(Cases cases) {
        cases.rule("school.adult_under_age")
                .fails(
                        "pupil known as the adult",
                        "/school/rosterEntries/0/knownBy/1",
                        withPupil(register()
                                .addRosterEntries(entry(ALYS).addKnownBy(PUPIL).build())))
                .fails(
                        "pupil on the staff of a unit",
                        "/school/units/0/adults/0/person",
                        withPupil(register()
                                .addUnits(unit("a")
                                        .addAdults(adult(PUPIL, "0.1", YEAR))
                                        .build())))
                .passes(
                        "teacher on the staff of a unit",
                        withPupil(register()
                                .addUnits(unit("a")
                                        .addAdults(adult(TEACHER, "1", YEAR))
                                        .build())));
        cases.rule("school.staffing_overlap")
                .fails(
                        "teacher listed twice",
                        "/school/schools/0/adults/1/period",
                        staffed(adult(TEACHER, "0.5", YEAR), adult(TEACHER, "0.5", Period.from(day("2026-01-05")))))
                .passes(
                        "post changes at new year",
                        staffed(
                                adult(TEACHER, "0.5", period("2025-09-01", "2026-01-01")),
                                adult(TEACHER, "0.8", Period.from(day("2026-01-01")))))
                .passes("two teachers", staffed(adult(TEACHER, "1", YEAR), adult(MENTOR, "1", YEAR)));
        cases.rule("school.unit_adult_not_in_school")
                .fails(
                        "mentor in the unit alone",
                        "/school/units/0/adults/0/person",
                        community(SchoolRegister.builder()
                                .addSchools(hill().addAdults(adult(TEACHER, "1", YEAR))
                                        .build())
                                .addUnits(unit("a")
                                        .addAdults(adult(MENTOR, "1", YEAR))
                                        .build())))
                .passes(
                        "teacher in both",
                        community(SchoolRegister.builder()
                                .addSchools(hill().addAdults(adult(TEACHER, "1", YEAR))
                                        .build())
                                .addUnits(unit("a")
                                        .addAdults(adult(TEACHER, "1", YEAR))
                                        .build())))
                .passes(
                        "school that lists nobody",
                        community(register()
                                .addUnits(unit("a")
                                        .addAdults(adult(MENTOR, "1", YEAR))
                                        .build())));
        cases.rule("school.adult_over_full_time")
                .fails(
                        "0.6 at either school",
                        "/school/schools/1/adults/0",
                        community(SchoolRegister.builder()
                                .addSchools(
                                        hill().addAdults(adult(TEACHER, "0.6", YEAR))
                                                .build(),
                                        dale().addAdults(adult(TEACHER, "0.6", Period.from(day("2026-01-05"))))
                                                .build())))
                .passes(
                        "0.6 and 0.4",
                        community(SchoolRegister.builder()
                                .addSchools(
                                        hill().addAdults(adult(TEACHER, "0.6", YEAR))
                                                .build(),
                                        dale().addAdults(adult(TEACHER, "0.4", YEAR))
                                                .build())))
                .passes(
                        "one after the other",
                        community(SchoolRegister.builder()
                                .addSchools(
                                        hill().addAdults(adult(TEACHER, "1", period("2025-09-01", "2026-01-05")))
                                                .build(),
                                        dale().addAdults(adult(TEACHER, "1", Period.from(day("2026-01-05"))))
                                                .build())));
    }

    private static void addPolicy(Cases cases) {
        cases.rule("school.target_above_ceiling")
                .fails("501 within 500", "/school/unitSize/target", size(501, 500))
                .passes("500 within 500", size(500, 500));
    }

    private static void addPortfolios(Cases cases) {
        cases.rule("school.learner_not_on_roster")
                .within(community(both().addRosterEntries(entry(ALYS).build())))
                .fails("learner of Hill", "/people/learner/enrolments/0/organisation", enrolled(SCHOOL, YEAR))
                .passes(
                        "learner of a school elsewhere",
                        enrolled(OrganisationId.of("urn:example:organisation:elsewhere"), YEAR));
        cases.rule("school.roster_of_other_school")
                .within(community(
                        both().addRosterEntries(entry(LEARNER).school(DALE).build())))
                .fails("enrolled at Hill", "/people/learner/enrolments/0/organisation", enrolled(SCHOOL, YEAR))
                .passes("enrolled at Dale", enrolled(DALE_SCHOOL, YEAR));
        cases.rule("school.unit_unlike_roster")
                .within(community(units().addRosterEntries(
                                entry(LEARNER).addUnits(membership("a", YEAR)).build())))
                .fails("enrolled in unit b", "/people/learner/enrolments/0/unit", inUnit("b"))
                .passes("enrolled in unit a", inUnit("a"));
        cases.rule("school.year_group_unlike_roster")
                .within(community(register()
                        .addRosterEntries(
                                entry(LEARNER).yearGroup(YearGroup.YEAR_9).build())))
                .fails("year 10", "/people/learner/yearGroup", inYear(YearGroup.YEAR_10, "2026-03-04T10:00:00Z"))
                .passes("year 9", inYear(YearGroup.YEAR_9, "2026-03-04T10:00:00Z"))
                .passes("year 10 in the next school year", inYear(YearGroup.YEAR_10, "2026-09-01T10:00:00Z"));
        cases.rule("school.portfolio_unlike_roster")
                .within(community(register()
                        .addRosterEntries(entry(LEARNER).portfolio(id("nia")).build())))
                .fails("portfolio of another id", "/id", portfolio().build())
                .passes("portfolio of that id", portfolio().id(id("nia")).build());
    }

    private static Community community(SchoolRegister.Builder register) {
        return SampleSchool.community(register).build();
    }

    private static SchoolRegister.Builder both() {
        return register().addSchools(dale().build());
    }

    private static SchoolRegister.Builder units() {
        return register().addUnits(unit("a").build(), unit("b").build());
    }

    private static SchoolRegister.Builder years(YearGroup... years) {
        return SchoolRegister.builder().addSchools(hill().addYearGroups(years).build());
    }

    private static Community member(UnitMembership... memberships) {
        return community(
                units().addRosterEntries(entry(ALYS).addUnits(memberships).build()));
    }

    private static Community within(Unit.Builder unit) {
        return SampleSchool.community(register().addUnits(unit.build()))
                .calendar(CalendarSection.builder()
                        .addSessionWindows(SessionWindow.builder()
                                .id(EARLY)
                                .title(Text.of("Early"))
                                .hours(TimeWindow.builder()
                                        .start(LocalTime.of(7, 30))
                                        .end(LocalTime.of(13, 0))
                                        .build())
                                .build())
                        .build())
                .build();
    }

    private static Community staffed(Staffing... adults) {
        return community(
                SchoolRegister.builder().addSchools(hill().addAdults(adults).build()));
    }

    private static Community withPupil(SchoolRegister.Builder register) {
        return SampleSchool.community(register)
                .people(Sample.register()
                        .addPeople(Person.builder().id(PUPIL).adult(false).build())
                        .build())
                .build();
    }

    private static Federation.Builder federation() {
        return Federation.builder()
                .id(FederationId.of("urn:example:federation"))
                .organisation(SCHOOL)
                .kind(FederationKind.VILLAGE)
                .period(YEAR);
    }

    private static Staffing adult(PersonId person, String fullTimeEquivalent, Period period) {
        return Staffing.builder()
                .person(person)
                .role(RoleKind.TEACHER)
                .fullTimeEquivalent(number(fullTimeEquivalent))
                .period(period)
                .build();
    }

    private static Framework size(int target, int ceiling) {
        return framework()
                .school(SchoolPolicy.builder()
                        .unitSize(UnitSize.builder()
                                .target(target)
                                .ceiling(ceiling)
                                .build())
                        .build())
                .build();
    }

    private static DocumentId id(String name) {
        return DocumentId.of("urn:example:portfolio:" + name);
    }

    private static Portfolio enrolled(OrganisationId organisation, Period period) {
        return enrolled(
                Enrolment.builder().organisation(organisation).period(period).build());
    }

    private static Portfolio inUnit(String unit) {
        return enrolled(Enrolment.builder()
                .organisation(SCHOOL)
                .period(YEAR)
                .unit(UnitId.of("urn:example:unit:" + unit))
                .build());
    }

    private static Portfolio enrolled(Enrolment enrolment) {
        PeopleSection.Builder people =
                people().learner(learner().addEnrolments(enrolment).build());
        if (!enrolment.getOrganisation().equals(SCHOOL)) {
            people.addOrganisations(Organisation.builder()
                    .id(enrolment.getOrganisation())
                    .name(Text.of("Dale Example School"))
                    .kind(OrganisationKind.SCHOOL)
                    .build());
        }
        return portfolio().people(people.build()).build();
    }

    private static Portfolio inYear(YearGroup year, String issued) {
        return portfolio()
                .issued(Sample.at(issued))
                .people(people().learner(learner().yearGroup(year).build()).build())
                .build();
    }
}
