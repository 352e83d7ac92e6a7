package org.lplp.cli.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lplp.core.base.ChallengeOptionId;
import org.lplp.core.base.EnterpriseId;
import org.lplp.core.base.LeadershipTeamId;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.ProjectId;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.UnitId;
import org.lplp.core.people.Organisation;
import org.lplp.core.people.RoleKind;

/**
 * What surrounds one school of the cohort: who works there, and the names by which records refer to it.
 *
 * @param seed the seed of the cohort
 * @param number the number of the school
 */
record Town(long seed, int number) {

    static final int TUTORS = Seat.SCHOOL / Seat.GROUP;
    static final int MENTORS = 12;
    static final int OPTIONS = 8;

    private static final int ASSISTANTS = 8;
    private static final int COACHES = 2;
    private static final int FEW = 3;
    private static final LocalDate LONG_AGO = LocalDate.of(2018, 9, 1);

    private static final List<String> WATERS = List.of("Aber", "Glan", "Pen", "Nant", "Bryn", "Tan");
    private static final List<String> STREAMS = List.of("Gwydol", "Cerwyn", "Tegolwg", "Arthol", "Llwynor", "Medwen");

    Adult head() {
        return adult(RoleKind.HEADTEACHER, OrganisationOf.SCHOOL, 0);
    }

    /** Gives the one who answers for the safety of learners. */
    Adult safeguarding() {
        return adult(RoleKind.TEACHER, OrganisationOf.SCHOOL, 0);
    }

    Adult tutor(int group) {
        return adult(RoleKind.TUTOR, OrganisationOf.SCHOOL, group);
    }

    List<Adult> assistants() {
        return adults(RoleKind.TEACHING_ASSISTANT, OrganisationOf.SCHOOL, ASSISTANTS);
    }

    /** Gives one of the mentors from outside school. */
    Adult mentor(int which) {
        return adult(RoleKind.MENTOR, OrganisationOf.CHARITY, which);
    }

    Adult keyWorker(int which) {
        return adult(RoleKind.KEY_WORKER, OrganisationOf.AGENCY, which % FEW);
    }

    Adult adviser(int which) {
        return adult(RoleKind.ADVISER, OrganisationOf.COUNCIL, which % FEW);
    }

    Adult communityTeacher() {
        return adult(RoleKind.COMMUNITY_TEACHER, OrganisationOf.CHARITY, 0);
    }

    Adult employer() {
        return adult(RoleKind.EMPLOYER, OrganisationOf.BUSINESS, 0);
    }

    Adult governor() {
        return adult(RoleKind.GOVERNOR, OrganisationOf.SCHOOL, 0);
    }

    /** Gives everyone of them. */
    List<Adult> everyone() {
        List<Adult> all = new ArrayList<>(List.of(head(), safeguarding(), communityTeacher(), employer(), governor()));
        all.addAll(adults(RoleKind.COACH, OrganisationOf.CHARITY, COACHES));
        all.addAll(adults(RoleKind.TUTOR, OrganisationOf.SCHOOL, TUTORS));
        all.addAll(assistants());
        all.addAll(adults(RoleKind.MENTOR, OrganisationOf.CHARITY, MENTORS));
        all.addAll(adults(RoleKind.KEY_WORKER, OrganisationOf.AGENCY, FEW));
        all.addAll(adults(RoleKind.ADVISER, OrganisationOf.COUNCIL, FEW));
        return all;
    }

    /** Gives one of the coaches at the water. */
    Adult coach(int which) {
        return adult(RoleKind.COACH, OrganisationOf.CHARITY, which % COACHES);
    }

    private List<Adult> adults(RoleKind role, OrganisationOf of, int count) {
        return IntStream.range(0, count)
                .mapToObj(which -> adult(role, of, which))
                .toList();
    }

    private Adult adult(RoleKind role, OrganisationOf of, int which) {
        Dice dice = Dice.of(seed, "adult " + role, number, which);
        return new Adult(
                PersonId.of(id("adult " + role, which)),
                Names.grown(dice, Names.family(dice)),
                role,
                organisation(of),
                LONG_AGO.plusMonths(dice.between(0, 60)));
    }

    OrganisationId organisation(OrganisationOf of) {
        return OrganisationId.of(id("organisation", of.ordinal()));
    }

    Organisation record(OrganisationOf of) {
        return Organisation.builder()
                .id(organisation(of))
                .kind(of.kind)
                .name(of.title(name()).both())
                .build();
    }

    /** Gives the name of a place that is nowhere. */
    String name() {
        String name = WATERS.get(number % WATERS.size()) + " " + STREAMS.get(number / WATERS.size() % STREAMS.size());
        int again = number / (WATERS.size() * STREAMS.size());
        return again == 0 ? name : name + " " + (again + 1);
    }

    SchoolId school() {
        return SchoolId.of(id("school", 0));
    }

    UnitId unit(UnitKind kind) {
        return UnitId.of(id("unit", kind.ordinal()));
    }

    PlaceId place(PlaceKind kind) {
        return PlaceId.of(id("place", kind.ordinal()));
    }

    EnterpriseId enterprise() {
        return EnterpriseId.of(id("enterprise", 0));
    }

    ProjectId project(int year) {
        return ProjectId.of(id("project", year));
    }

    LeadershipTeamId council() {
        return LeadershipTeamId.of(id("team", 1));
    }

    ChallengeOptionId option(int which) {
        return ChallengeOptionId.of(id("option", which));
    }

    String id(String what, int which) {
        return Dice.urn(seed, "town " + what, number, which);
    }
}
