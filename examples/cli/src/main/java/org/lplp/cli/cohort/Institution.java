package org.lplp.cli.cohort;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.lplp.core.base.AccreditationId;
import org.lplp.core.base.BeneficiaryKind;
import org.lplp.core.base.EnterpriseEntryId;
import org.lplp.core.base.LeadershipTeamId;
import org.lplp.core.base.Period;
import org.lplp.core.base.VettingId;
import org.lplp.core.base.YearGroup;
import org.lplp.core.enterprise.Enterprise;
import org.lplp.core.enterprise.EnterpriseEntry;
import org.lplp.core.enterprise.EnterpriseEntryKind;
import org.lplp.core.enterprise.EnterpriseKind;
import org.lplp.core.enterprise.EnterpriseMember;
import org.lplp.core.leadership.LeadershipConcern;
import org.lplp.core.leadership.LeadershipKind;
import org.lplp.core.leadership.LeadershipRole;
import org.lplp.core.leadership.LeadershipTeam;
import org.lplp.core.people.RoleKind;
import org.lplp.core.place.Place;
import org.lplp.core.project.Beneficiary;
import org.lplp.core.project.Project;
import org.lplp.core.school.School;
import org.lplp.core.school.SchoolPhase;
import org.lplp.core.school.Staffing;
import org.lplp.core.school.Unit;
import org.lplp.core.school.UnitBasis;
import org.lplp.core.vetting.Accreditation;
import org.lplp.core.vetting.Vetting;
import org.lplp.core.vetting.VettingKind;
import org.lplp.core.vetting.VettingOutcome;

/** One school of the community: its units, adults, places, enterprise, week for the town and teams. */
final class Institution {

    private static final LocalDate CHECKED = LocalDate.of(2024, 6, 3);
    private static final LocalDate OPENED = LocalDate.of(2019, 9, 1);
    private static final List<YearGroup> YEARS = UnitKind.SMALL.years;

    private final Town town;
    private final List<Adult> adults;

    Institution(Town town) {
        this.town = town;
        this.adults = town.everyone();
    }

    List<Adult> adults() {
        return adults;
    }

    School school() {
        return School.builder()
                .id(town.school())
                .organisation(town.organisation(OrganisationOf.SCHOOL))
                .phase(SchoolPhase.SECONDARY)
                .addAllYearGroups(YEARS)
                .roll(Seat.SCHOOL)
                .addAllAdults(staffing(adults.stream()
                        .filter(adult -> adult.organisation().equals(town.organisation(OrganisationOf.SCHOOL)))
                        .filter(adult -> !adult.role().equals(RoleKind.GOVERNOR))))
                .build();
    }

    List<Unit> units() {
        return Stream.of(UnitKind.values()).map(this::unit).toList();
    }

    private Unit unit(UnitKind kind) {
        PlaceKind place = kind == UnitKind.SMALL ? PlaceKind.SMALL_HOUSE : PlaceKind.CAMPUS;
        return Unit.builder()
                .id(town.unit(kind))
                .school(town.school())
                .title(kind.title.both())
                .basis(UnitBasis.BUILDING)
                .place(town.place(place))
                .addAllYearGroups(kind.years)
                .roll(kind.roll)
                .addAllAdults(staffing(staff(kind)))
                .period(Period.from(OPENED))
                .build();
    }

    /** Tutors are in the unit of their year; the small house has all assistants. */
    private Stream<Adult> staff(UnitKind kind) {
        if (kind == UnitKind.SMALL) {
            return town.assistants().stream();
        }
        return IntStream.range(0, Town.TUTORS)
                .filter(group -> kind.years.contains(new Seat(group % Seat.YEARS).yearGroup()))
                .mapToObj(town::tutor);
    }

    private static List<Staffing> staffing(Stream<Adult> adults) {
        return adults.map(adult -> Staffing.builder()
                        .person(adult.id())
                        .role(adult.role())
                        .fullTimeEquivalent(BigDecimal.ONE)
                        .period(Period.from(adult.since()))
                        .build())
                .toList();
    }

    List<Place> places() {
        return Stream.of(PlaceKind.values())
                .map(kind -> Place.builder()
                        .id(town.place(kind))
                        .title(kind.title.both())
                        .setting(kind.setting)
                        .tier(kind.tier)
                        .provider(town.organisation(kind.provider))
                        .safeguardingContact(town.safeguarding().id())
                        .build())
                .toList();
    }

    /** Everybody who works with learners has been checked. */
    List<Vetting> vettings() {
        return IntStream.range(0, adults.size())
                .mapToObj(which -> Vetting.builder()
                        .id(VettingId.of(town.id("vetting", which)))
                        .person(adults.get(which).id())
                        .kind(VettingKind.ENHANCED_BARRED_LISTS)
                        .outcome(VettingOutcome.CLEAR)
                        .issued(CHECKED)
                        .expires(CHECKED.plusYears(3))
                        .checkedBy(town.organisation(OrganisationOf.COUNCIL))
                        .build())
                .toList();
    }

    List<Accreditation> accreditations() {
        return List.of(Accreditation.builder()
                .id(AccreditationId.of(town.id("accreditation", 0)))
                .person(town.communityTeacher().id())
                .skill(new Phrase("Tyfu llysiau", "Growing vegetables").both())
                .accreditedBy(town.organisation(OrganisationOf.COUNCIL))
                .period(Period.of(CHECKED, CHECKED.plusYears(3)))
                .addAllYearGroups(YEARS)
                .build());
    }

    Enterprise enterprise(List<EnterpriseMember> members) {
        List<EnterpriseEntry> entries = new ArrayList<>();
        Dice dice = Dice.of(town.seed(), "enterprise", town.number());
        for (int week = 0; week < 20; week++) {
            EnterpriseEntryKind kind = week % 4 == 0 ? EnterpriseEntryKind.COST : EnterpriseEntryKind.INCOME;
            entries.add(EnterpriseEntry.builder()
                    .id(EnterpriseEntryId.of(town.id("enterprise entry", week)))
                    .kind(kind)
                    .on(SchoolYear.TERM_2.start.plusWeeks(week))
                    .amount(BigMoney.of(CurrencyUnit.GBP, BigDecimal.valueOf(dice.between(1500, 9000), 2)))
                    .build());
        }
        return Enterprise.builder()
                .id(town.enterprise())
                .title(new Phrase("Bocsys llysiau", "Vegetable boxes").both())
                .kind(EnterpriseKind.GROWING)
                .school(town.school())
                .period(TakingPart.ENTERPRISE)
                .currency(CurrencyUnit.GBP)
                .place(town.place(PlaceKind.ALLOTMENT))
                .adviser(town.communityTeacher().id())
                .addPartners(town.organisation(OrganisationOf.BUSINESS))
                .addAllMembers(members)
                .addAllEntries(entries)
                .build();
    }

    Project project(Period period) {
        return Project.builder()
                .id(town.project(period.start().getYear()))
                .title(new Phrase("Wythnos y dref", "A week for the town").both())
                .addSchools(town.school())
                .period(period)
                .addPartners(town.organisation(OrganisationOf.CHARITY))
                .addBeneficiaries(Beneficiary.builder()
                        .kind(BeneficiaryKind.NEIGHBOURHOOD)
                        .build())
                .place(town.place(PlaceKind.WATER))
                .lead(town.head().id())
                .build();
    }

    LeadershipTeam staffTeam() {
        return LeadershipTeam.builder()
                .id(LeadershipTeamId.of(town.id("team", 0)))
                .kind(LeadershipKind.STAFF)
                .school(town.school())
                .period(Period.from(OPENED))
                .addRoles(
                        role(LeadershipConcern.LEARNING, town.tutor(0)),
                        role(LeadershipConcern.STUDENT_SUPPORT, town.safeguarding()),
                        role(LeadershipConcern.FAMILY, town.tutor(1)),
                        role(LeadershipConcern.COMMUNITY, town.head()),
                        role(LeadershipConcern.BUSINESS, town.governor()))
                .build();
    }

    private static LeadershipRole role(LeadershipConcern concern, Adult adult) {
        return LeadershipRole.builder()
                .concern(concern)
                .person(adult.id())
                .period(Period.from(SchoolYear.FIRST_DAY))
                .build();
    }

    LeadershipTeam council(List<LeadershipRole> councillors) {
        return LeadershipTeam.builder()
                .id(town.council())
                .kind(LeadershipKind.STUDENT)
                .school(town.school())
                .period(TakingPart.ENTERPRISE)
                .addAllRoles(councillors)
                .build();
    }
}
