package org.lplp.cli.cohort;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.YearGroup;
import org.lplp.core.people.Enrolment;
import org.lplp.core.people.Learner;
import org.lplp.core.people.Organisation;
import org.lplp.core.people.PeopleSection;
import org.lplp.core.people.Person;
import org.lplp.core.people.Role;
import org.lplp.core.people.RoleKind;

/** Everyone whom one learner's record names, gathered while it is made. */
final class Circle {

    private final Pupil pupil;
    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private final Map<OrganisationId, Organisation> organisations = new LinkedHashMap<>();

    Circle(Pupil pupil) {
        this.pupil = pupil;
        organisation(OrganisationOf.SCHOOL);
        adult(pupil.tutor());
    }

    PersonId adult(Adult adult) {
        for (OrganisationOf of : OrganisationOf.values()) {
            if (pupil.town().organisation(of).equals(adult.organisation())) {
                organisation(of);
            }
        }
        return person(adult.person());
    }

    PersonId tutor() {
        return pupil.tutor().id();
    }

    /** Gives one of the parents, 0 or 1. */
    PersonId parent(int which) {
        return person(relative("parent", which, RoleKind.PARENT));
    }

    PersonId grandparent() {
        return person(relative("grandparent", 0, RoleKind.FAMILY));
    }

    private Person relative(String what, int which, RoleKind role) {
        Dice dice = Dice.of(pupil.seed(), what, pupil.seat().number(), which);
        return Person.builder()
                .id(PersonId.of(pupil.id(what, which)))
                .name(Names.grown(dice, dice.chance(0.8) ? pupil.family() : Names.family(dice)))
                .adult(true)
                .addRoles(Role.builder().kind(role).build())
                .build();
    }

    /** Gives another learner. */
    PersonId peer(Seat seat) {
        Pupil peer = Pupil.of(pupil.seed(), seat);
        return person(Person.builder()
                .id(peer.personId())
                .name(peer.name())
                .adult(false)
                .birthDate(peer.born())
                .yearGroup(seat.yearGroup())
                .addRoles(Role.builder()
                        .kind(RoleKind.PEER)
                        .organisation(pupil.town().organisation(OrganisationOf.SCHOOL))
                        .build())
                .build());
    }

    OrganisationId organisation(OrganisationOf of) {
        Organisation organisation = pupil.town().record(of);
        organisations.putIfAbsent(organisation.getId(), organisation);
        return organisation.getId();
    }

    private PersonId person(Person person) {
        people.putIfAbsent(person.getId(), person);
        return person.getId();
    }

    /** Gives the section, once everyone is known. */
    PeopleSection section() {
        Learner.Builder learner = Learner.builder()
                .id(pupil.personId())
                .name(pupil.name())
                .birthDate(pupil.born())
                .yearGroup(pupil.seat().yearGroup())
                .addLanguages(pupil.tongue().language())
                .recordedBy(tutor())
                .recordedAt(Pupil.recorded(pupil.since()));
        switch (pupil.arrival()) {
            case WITH_ALL ->
                learner.addEnrolments(before(
                        OrganisationOf.PRIMARY,
                        YearGroup.RECEPTION,
                        pupil.firstSchoolDay(),
                        pupil.stay().start()));
            case MOVED ->
                learner.addEnrolments(before(
                        OrganisationOf.ELSEWHERE,
                        YearGroup.YEAR_7,
                        pupil.firstDayOfYear7(),
                        pupil.stay().start()));
            case LATE -> {
                // Nobody knows where the learner was.
            }
        }
        return PeopleSection.builder()
                .learner(learner.addEnrolments(here()).build())
                .addAllPeople(people.values())
                .addAllOrganisations(organisations.values())
                .build();
    }

    private Enrolment here() {
        return Enrolment.builder()
                .organisation(organisation(OrganisationOf.SCHOOL))
                .period(pupil.stay())
                .yearGroup(
                        pupil.arrival() == Pupil.Arrival.WITH_ALL
                                ? YearGroup.YEAR_7
                                : pupil.seat().yearGroup())
                .unit(pupil.town().unit(pupil.seat().unit()))
                .build();
    }

    private Enrolment before(OrganisationOf school, YearGroup year, LocalDate from, LocalDate until) {
        return Enrolment.builder()
                .organisation(organisation(school))
                .period(Period.of(from, until))
                .yearGroup(year)
                .build();
    }
}
