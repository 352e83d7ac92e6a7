package org.lplp.scoring.document;

import static org.lplp.scoring.Given.LEARNER;
import static org.lplp.scoring.Given.secret;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.lplp.core.base.AccreditationId;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.CommitmentId;
import org.lplp.core.base.CompactId;
import org.lplp.core.base.ContributionId;
import org.lplp.core.base.DocumentId;
import org.lplp.core.base.EnterpriseEntryId;
import org.lplp.core.base.EnterpriseId;
import org.lplp.core.base.FeatureProfileId;
import org.lplp.core.base.LeadershipTeamId;
import org.lplp.core.base.OfferId;
import org.lplp.core.base.OfferSessionId;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.TermId;
import org.lplp.core.base.TimeWindow;
import org.lplp.core.base.UnitId;
import org.lplp.core.base.VettingId;
import org.lplp.core.base.Weekday;
import org.lplp.core.base.YearGroup;
import org.lplp.core.calendar.CalendarSection;
import org.lplp.core.calendar.Term;
import org.lplp.core.compact.Commitment;
import org.lplp.core.compact.Compact;
import org.lplp.core.compact.CompactParty;
import org.lplp.core.compact.CompactRegister;
import org.lplp.core.compact.Contribution;
import org.lplp.core.document.Community;
import org.lplp.core.enterprise.Enterprise;
import org.lplp.core.enterprise.EnterpriseEntry;
import org.lplp.core.enterprise.EnterpriseEntryKind;
import org.lplp.core.enterprise.EnterpriseKind;
import org.lplp.core.enterprise.EnterpriseMember;
import org.lplp.core.enterprise.EnterpriseRegister;
import org.lplp.core.enterprise.EnterpriseRole;
import org.lplp.core.feature.FeaturePosition;
import org.lplp.core.feature.FeatureProfile;
import org.lplp.core.feature.FeatureRegister;
import org.lplp.core.feature.LearningFeature;
import org.lplp.core.leadership.LeadershipConcern;
import org.lplp.core.leadership.LeadershipKind;
import org.lplp.core.leadership.LeadershipRegister;
import org.lplp.core.leadership.LeadershipRole;
import org.lplp.core.leadership.LeadershipTeam;
import org.lplp.core.offer.CostUnit;
import org.lplp.core.offer.Offer;
import org.lplp.core.offer.OfferRegister;
import org.lplp.core.offer.OfferSession;
import org.lplp.core.offer.OfferTime;
import org.lplp.core.people.RoleKind;
import org.lplp.core.place.Place;
import org.lplp.core.place.PlaceRegister;
import org.lplp.core.school.RosterEntry;
import org.lplp.core.school.SchoolRegister;
import org.lplp.core.school.Staffing;
import org.lplp.core.school.Unit;
import org.lplp.core.school.UnitBasis;
import org.lplp.core.school.UnitMembership;
import org.lplp.core.vetting.Accreditation;
import org.lplp.core.vetting.Vetting;
import org.lplp.core.vetting.VettingKind;
import org.lplp.core.vetting.VettingOutcome;
import org.lplp.core.vetting.VettingRegister;

/** A community of which nothing is known but that it can be built, as {@link AnyPortfolio} is a portfolio. */
final class AnyCommunity extends AnyRecords {

    private AnyCommunity(long content, long order) {
        super(content, order);
    }

    static Community of(long content, long order) {
        return new AnyCommunity(content, order).build();
    }

    private Community build() {
        return Community.builder()
                .id(DocumentId.of("urn:doc:community"))
                .issued(OffsetDateTime.parse("2026-03-31T12:00:00Z"))
                .title(secret())
                .calendar(CalendarSection.builder().terms(list(4, this::term)).build())
                .vetting(VettingRegister.builder()
                        .vettings(list(5, this::vetting))
                        .accreditations(list(4, this::accreditation))
                        .build())
                .school(SchoolRegister.builder()
                        .units(list(3, this::unit))
                        .rosterEntries(list(6, this::rosterEntry))
                        .build())
                .leadership(
                        LeadershipRegister.builder().teams(list(3, this::team)).build())
                .compact(CompactRegister.builder()
                        .compacts(list(2, this::compact))
                        .build())
                .enterprise(EnterpriseRegister.builder()
                        .enterprises(list(3, this::enterprise))
                        .build())
                .feature(FeatureRegister.builder()
                        .profiles(list(4, this::profile))
                        .build())
                .place(PlaceRegister.builder().places(list(4, this::place)).build())
                .offer(OfferRegister.builder().offers(list(5, this::offer)).build())
                .build();
    }

    private Term term(int i) {
        return Term.builder()
                .id(TermId.of("urn:term:" + number(i)))
                .title(secret())
                .period(period())
                .build();
    }

    private Vetting vetting(int i) {
        return Vetting.builder()
                .id(VettingId.of("urn:v:" + number(i)))
                .person(person())
                .kind(VettingKind.of(any(List.of("enhancedBarredLists", "basic", "Canary's"))))
                .outcome(VettingOutcome.of(any(List.of("clear", "clear", "refused", "Canary's"))))
                .issued(date())
                .expires(perhaps(date()))
                .supersedes(replaces("urn:v:"))
                .build();
    }

    private Accreditation accreditation(int i) {
        return Accreditation.builder()
                .id(AccreditationId.of("urn:acc:" + number(i)))
                .person(person())
                .skill(secret())
                .accreditedBy(OrganisationId.of("urn:org:1"))
                .period(period())
                .yearGroups(list(2, j -> YearGroup.of("" + (8 + content.nextInt(3)))))
                .withdrawn(perhaps(date()))
                .supersedes(replaces("urn:acc:"))
                .build();
    }

    private Unit unit(int i) {
        return Unit.builder()
                .id(UnitId.of("urn:unit:" + number(i)))
                .school(SchoolId.of("urn:school:1"))
                .title(secret())
                .basis(UnitBasis.BUILDING)
                .roll(perhaps(content.nextInt(600)))
                .place(perhaps(PlaceId.of("urn:place:" + content.nextInt(4))))
                .period(period())
                .adults(list(
                        3,
                        j -> Staffing.builder()
                                .person(person())
                                .role(RoleKind.of(any(List.of("teacher", "Canary's"))))
                                .period(period())
                                .build()))
                .supersedes(replaces("urn:unit:"))
                .build();
    }

    private RosterEntry rosterEntry(int i) {
        return RosterEntry.builder()
                .id(person())
                .school(SchoolId.of("urn:school:1"))
                .period(period())
                .units(list(
                        2,
                        j -> UnitMembership.builder()
                                .unit(UnitId.of("urn:unit:" + content.nextInt(3)))
                                .period(period())
                                .build()))
                .knownBy(list(2, j -> person()))
                .build();
    }

    private LeadershipTeam team(int i) {
        return LeadershipTeam.builder()
                .id(LeadershipTeamId.of("urn:team:" + number(i)))
                .kind(LeadershipKind.STAFF)
                .title(secret())
                .period(period())
                .roles(list(
                        5,
                        j -> LeadershipRole.builder()
                                .concern(LeadershipConcern.of(any(List.of("learning", "family", "Canary's"))))
                                .person(person())
                                .period(period())
                                .build()))
                .supersedes(replaces("urn:team:"))
                .build();
    }

    private Compact compact(int i) {
        return Compact.builder()
                .id(CompactId.of("urn:compact:" + number(i)))
                .title(secret())
                .period(period())
                .currency(CurrencyUnit.of("GBP"))
                .commitments(list(
                        4,
                        j -> Commitment.builder()
                                .id(CommitmentId.of("urn:com:" + number(j)))
                                .party(any(List.of(CompactParty.values())))
                                .title(secret())
                                .due(perhaps(date()))
                                .metOn(perhaps(date()))
                                .build()))
                .contributions(list(
                        3,
                        j -> Contribution.builder()
                                .id(ContributionId.of("urn:con:" + number(j)))
                                .party(any(List.of(CompactParty.values())))
                                .on(date())
                                .amount(money())
                                .build()))
                .supersedes(replaces("urn:compact:"))
                .build();
    }

    private Enterprise enterprise(int i) {
        return Enterprise.builder()
                .id(EnterpriseId.of("urn:ent:" + number(i)))
                .title(secret())
                .kind(EnterpriseKind.of("growing"))
                .period(period())
                .currency(CurrencyUnit.of("GBP"))
                .members(list(
                        3,
                        j -> EnterpriseMember.builder()
                                .learner(person())
                                .role(EnterpriseRole.of("Canary's"))
                                .period(period())
                                .build()))
                .entries(list(
                        4,
                        j -> EnterpriseEntry.builder()
                                .id(EnterpriseEntryId.of("urn:ee:" + number(4 * i + j)))
                                .kind(EnterpriseEntryKind.of(
                                        content.nextInt(20) == 0 ? "Canary's" : any(List.of("income", "cost"))))
                                .on(date())
                                .amount(money())
                                .description(secret())
                                .build()))
                .supersedes(replaces("urn:ent:"))
                .build();
    }

    private FeatureProfile profile(int i) {
        return FeatureProfile.builder()
                .id(FeatureProfileId.of("urn:fp:" + number(i)))
                .organisation(perhaps(OrganisationId.of("urn:org:" + content.nextInt(2))))
                .on(date())
                .positions(list(
                        4,
                        j -> FeaturePosition.builder()
                                .feature(LearningFeature.of(any(List.of("where", "how", "mode", "Canary's"))))
                                .position(BigDecimal.valueOf(content.nextInt(13) - 1, 1))
                                .aim(perhaps(BigDecimal.valueOf(content.nextInt(11), 1)))
                                .reason(secret())
                                .build()))
                .supersedes(replaces("urn:fp:"))
                .build();
    }

    private Place place(int i) {
        return Place.builder()
                .id(PlaceId.of("urn:place:" + number(i)))
                .title(secret())
                .setting(Setting.of(any(List.of("school", "outdoors", "Canary's"))))
                .provider(perhaps(OrganisationId.of("urn:org:1")))
                .latitude(perhaps(BigDecimal.valueOf(content.nextInt(200) - 100)))
                .longitude(perhaps(BigDecimal.valueOf(content.nextInt(360) - 180)))
                .safeguardingContact(perhaps(person()))
                .period(perhaps(period()))
                .supersedes(replaces("urn:place:"))
                .build();
    }

    private Offer offer(int i) {
        return Offer.builder()
                .id(OfferId.of("urn:offer:" + number(i)))
                .title(secret())
                .skill(secret())
                .capabilities(list(2, j -> CapabilityId.of("urn:c:" + content.nextInt(3))))
                .teacher(content.nextInt(8) == 0 ? LEARNER : person())
                .accreditation(
                        content.nextInt(3) == 0
                                ? perhaps(AccreditationId.of("urn:acc:" + content.nextInt(4)))
                                : Optional.empty())
                .place(PlaceId.of("urn:place:" + content.nextInt(4)))
                .times(list(
                        2,
                        j -> OfferTime.builder()
                                .weekday(Weekday.of(any(List.of("monday", "friday", "Canary's"))))
                                .hours(TimeWindow.builder()
                                        .start(LocalTime.of(9 + content.nextInt(3), 0))
                                        .end(LocalTime.of(10 + content.nextInt(3), 0))
                                        .build())
                                .period(perhaps(period()))
                                .build()))
                .cost(perhaps(money()))
                .costUnit(perhaps(CostUnit.of(any(List.of("session", "group", "Canary's")))))
                .minimumAge(content.nextInt(3) == 0 ? Optional.of(14) : Optional.empty())
                .places(perhaps(content.nextInt(4)))
                .safeguardingContact(perhaps(person()))
                .period(perhaps(period()))
                .sessions(list(
                        3,
                        j -> OfferSession.builder()
                                .id(OfferSessionId.of("urn:os:" + number(3 * i + j)))
                                .on(date())
                                .minutes(60)
                                .learners(list(3, k -> person()))
                                .build()))
                .supersedes(replaces("urn:offer:"))
                .build();
    }

    private BigMoney money() {
        String currency = content.nextInt(25) == 0 ? "EUR" : "GBP";
        return BigMoney.ofScale(CurrencyUnit.of(currency), content.nextInt(20_000), 2);
    }
}
