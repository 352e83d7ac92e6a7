package org.lplp.cli.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lplp.core.base.BreakId;
import org.lplp.core.base.DocumentId;
import org.lplp.core.base.Period;
import org.lplp.core.calendar.Break;
import org.lplp.core.calendar.BreakKind;
import org.lplp.core.calendar.CalendarSection;
import org.lplp.core.challenge.ChallengeRegister;
import org.lplp.core.document.Community;
import org.lplp.core.enterprise.EnterpriseMember;
import org.lplp.core.enterprise.EnterpriseRegister;
import org.lplp.core.leadership.LeadershipRegister;
import org.lplp.core.leadership.LeadershipRole;
import org.lplp.core.people.PeopleRegister;
import org.lplp.core.place.PlaceRegister;
import org.lplp.core.project.ProjectRegister;
import org.lplp.core.school.RosterEntry;
import org.lplp.core.school.SchoolRegister;
import org.lplp.core.school.UnitMembership;
import org.lplp.core.vetting.VettingRegister;

/** Makes the community around a cohort: as many schools as it needs, and a roster of its learners. */
final class Surroundings {

    private final Cohort cohort;
    private final PeopleRegister.Builder people = PeopleRegister.builder();
    private final SchoolRegister.Builder schools = SchoolRegister.builder();
    private final CalendarSection.Builder calendar = CalendarSection.builder();
    private final PlaceRegister.Builder places = PlaceRegister.builder();
    private final VettingRegister.Builder vetting = VettingRegister.builder();
    private final ChallengeRegister.Builder challenges = ChallengeRegister.builder();
    private final EnterpriseRegister.Builder enterprises = EnterpriseRegister.builder();
    private final ProjectRegister.Builder projects = ProjectRegister.builder();
    private final LeadershipRegister.Builder leadership = LeadershipRegister.builder();

    private Surroundings(Cohort cohort) {
        this.cohort = cohort;
    }

    static Community of(Cohort cohort) {
        Surroundings surroundings = new Surroundings(cohort);
        surroundings.year();
        int last = new Seat(cohort.size() - 1).school();
        for (int school = 0; school <= last; school++) {
            surroundings.school(new Town(cohort.seed(), school));
        }
        return surroundings.community();
    }

    private Community community() {
        return Community.builder()
                .id(DocumentId.of(Dice.urn(cohort.seed(), "community")))
                .issued(SchoolYear.ISSUED)
                .title(new Phrase("Cymuned ddychmygol", "An invented community").both())
                .people(people.build())
                .school(schools.build())
                .calendar(calendar.build())
                .place(places.build())
                .vetting(vetting.build())
                .challenge(challenges.build())
                .enterprise(enterprises.build())
                .project(projects.build())
                .leadership(leadership.build())
                .build();
    }

    private void year() {
        SchoolYear[] terms = SchoolYear.values();
        for (int i = 0; i < terms.length; i++) {
            calendar.addTerms(terms[i].term(cohort.seed()));
            if (i > 0) {
                calendar.addBreaks(Break.builder()
                        .id(BreakId.of(Dice.urn(cohort.seed(), "break", i)))
                        .kind(i == 1 ? BreakKind.SUMMER : BreakKind.END_OF_TERM)
                        .period(Period.of(terms[i - 1].period().end().orElseThrow(), terms[i].start))
                        .build());
            }
        }
        calendar.addAllSessionWindows(Days.windows(cohort.seed()));
    }

    private void school(Town town) {
        for (OrganisationOf of : OrganisationOf.values()) {
            people.addOrganisations(town.record(of));
        }
        List<EnterpriseMember> members = new ArrayList<>();
        List<LeadershipRole> councillors = new ArrayList<>();
        int first = town.number() * Seat.SCHOOL;
        IntStream.range(first, Math.min(cohort.size(), first + Seat.SCHOOL))
                .mapToObj(number -> Pupil.of(cohort.seed(), new Seat(number)))
                .forEach(pupil -> {
                    schools.addRosterEntries(entry(pupil));
                    Days.holiday(pupil).ifPresent(calendar::addHolidayChoices);
                    Days.window(pupil).ifPresent(calendar::addWindowChoices);
                    TakingPart.member(pupil).ifPresent(members::add);
                    TakingPart.councillor(pupil).ifPresent(councillors::add);
                });
        Institution institution = new Institution(town);
        institution.adults().forEach(adult -> people.addPeople(adult.person()));
        vetting.addAllVettings(institution.vettings()).addAllAccreditations(institution.accreditations());
        schools.addSchools(institution.school()).addAllUnits(institution.units());
        places.addAllPlaces(institution.places());
        challenges.addAllOptions(Challenges.menu(town));
        enterprises.addEnterprises(institution.enterprise(members));
        projects.addProjects(institution.project(TakingPart.PROJECT), institution.project(TakingPart.NEXT_PROJECT));
        leadership.addTeams(institution.staffTeam(), institution.council(councillors));
    }

    private static RosterEntry entry(Pupil pupil) {
        Town town = pupil.town();
        RosterEntry.Builder entry = RosterEntry.builder()
                .id(pupil.personId())
                .portfolio(pupil.documentId())
                .school(town.school())
                .yearGroup(pupil.seat().yearGroup())
                .period(pupil.stay())
                .addUnits(UnitMembership.builder()
                        .unit(town.unit(pupil.seat().unit()))
                        .period(pupil.stay())
                        .build())
                .addKnownBy(pupil.tutor().id());
        Optional<Adult> mentor = Mentors.find(pupil);
        mentor.map(Adult::id).filter(id -> !id.equals(pupil.tutor().id())).ifPresent(entry::addKnownBy);
        return entry.build();
    }
}
