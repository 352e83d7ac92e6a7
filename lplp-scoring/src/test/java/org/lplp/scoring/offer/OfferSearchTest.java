package org.lplp.scoring.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lplp.scoring.Given.LEARNER;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.period;
import static org.lplp.scoring.Given.secret;
import static org.lplp.scoring.Given.sum;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.AccreditationId;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.DocumentId;
import org.lplp.core.base.OfferId;
import org.lplp.core.base.OfferSessionId;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Text;
import org.lplp.core.base.TimeWindow;
import org.lplp.core.base.VettingId;
import org.lplp.core.base.Weekday;
import org.lplp.core.base.YearGroup;
import org.lplp.core.document.Community;
import org.lplp.core.offer.CostUnit;
import org.lplp.core.offer.Offer;
import org.lplp.core.offer.OfferRegister;
import org.lplp.core.offer.OfferSession;
import org.lplp.core.offer.OfferTime;
import org.lplp.core.place.Place;
import org.lplp.core.place.PlaceRegister;
import org.lplp.core.vetting.Accreditation;
import org.lplp.core.vetting.VettedActivity;
import org.lplp.core.vetting.Vetting;
import org.lplp.core.vetting.VettingKind;
import org.lplp.core.vetting.VettingOutcome;
import org.lplp.core.vetting.VettingPolicy;
import org.lplp.core.vetting.VettingRegister;
import org.lplp.core.vetting.VettingRequirement;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Interval;
import org.lplp.scoring.base.Scored;

class OfferSearchTest {

    private static final LocalDate AS_OF = day("2026-03-31");
    private static final PersonId TEACHER = PersonId.of("urn:p:teacher");
    private static final PersonId CONTACT = PersonId.of("urn:p:contact");
    private static final CapabilityId MAKING = CapabilityId.of("urn:c:making");

    /** Fourteen on 1 April 2026, the day after the day of reckoning. */
    private static final Seeker SEEKER = new Seeker(
            LEARNER,
            Optional.of(day("2012-04-01")),
            Optional.of(YearGroup.YEAR_8),
            Optional.of(new Location(number("51"), number("0"))));

    private static final OfferRequest ANYTHING = OfferRequest.within(Period.from(AS_OF));

    private final List<Place> places = new ArrayList<>(List.of(
            place("near").latitude(number("51.01")).longitude(number("0")).build(),
            place("far").latitude(number("51.1")).longitude(number("0")).build(),
            place("nowhere").build()));
    private final List<Vetting> vettings =
            new ArrayList<>(List.of(check("teacher", TEACHER).build()));
    private final List<Accreditation> accreditations = new ArrayList<>();
    private VettingPolicy policy = VettingPolicy.builder()
            .addRequirements(VettingRequirement.builder()
                    .activity(VettedActivity.OFFER)
                    .addKinds(VettingKind.ENHANCED_BARRED_LISTS)
                    .belowAge(18)
                    .build())
            .build();
    private Seeker seeker = SEEKER;
    private OfferRequest request = ANYTHING;

    private static Place.Builder place(String id) {
        return Place.builder().id(PlaceId.of("urn:place:" + id)).title(secret()).setting(Setting.THIRD_SPACE);
    }

    private static Vetting.Builder check(String id, PersonId person) {
        return Vetting.builder()
                .id(VettingId.of("urn:v:" + id))
                .person(person)
                .kind(VettingKind.ENHANCED_BARRED_LISTS)
                .outcome(VettingOutcome.CLEAR)
                .issued(day("2025-01-01"));
    }

    private static Offer.Builder offer(String id) {
        return Offer.builder()
                .id(OfferId.of("urn:offer:" + id))
                .title(secret())
                .skill(secret())
                .teacher(TEACHER)
                .place(PlaceId.of("urn:place:near"))
                .safeguardingContact(CONTACT)
                .addTimes(time(Weekday.WEDNESDAY, "15:30", "17:00"));
    }

    private static OfferTime time(Weekday weekday, String start, String end) {
        return OfferTime.builder()
                .weekday(weekday)
                .hours(TimeWindow.builder()
                        .start(LocalTime.parse(start))
                        .end(LocalTime.parse(end))
                        .build())
                .build();
    }

    private static OfferSession session(String id, String on, String... learners) {
        return OfferSession.builder()
                .id(OfferSessionId.of("urn:os:" + id))
                .on(day(on))
                .minutes(60)
                .learners(Arrays.stream(learners).map(PersonId::of).toList())
                .build();
    }

    private Scored<OfferSearchDetail> search(Offer... offers) {
        Community community = Community.builder()
                .id(DocumentId.of("urn:doc:1"))
                .issued(OffsetDateTime.parse("2026-03-31T12:00:00Z"))
                .title(secret())
                .offer(OfferRegister.builder().addOffers(offers).build())
                .place(PlaceRegister.builder().places(places).build())
                .vetting(VettingRegister.builder()
                        .vettings(vettings)
                        .accreditations(accreditations)
                        .build())
                .build();
        return OfferSearch.score(community, policy, seeker, request, AS_OF);
    }

    private List<Obstacle> obstacles(Offer.Builder offer) {
        OfferSearchDetail detail = search(offer.build()).detail();
        List<OfferReading> all = new ArrayList<>(detail.found());
        all.addAll(detail.undecided());
        all.addAll(detail.excluded());
        assertThat(all).hasSize(1);
        return all.get(0).obstacles();
    }

    private List<String> found(Offer.Builder... offers) {
        return search(Arrays.stream(offers).map(Offer.Builder::build).toArray(Offer[]::new)).detail().found().stream()
                .map(offer -> offer.offer().value().replace("urn:offer:", ""))
                .toList();
    }

    @Test
    void nearestFirstAndEachOtherSaysWhyNot() {
        // 31 March 2026 is a Tuesday. A hundredth of a degree along a meridian is πR / 18000 = 1112 m, a tenth 11120 m.
        request = ANYTHING.building(Set.of(MAKING));
        Scored<OfferSearchDetail> scored = search(
                offer("bees")
                        .addCapabilities(MAKING)
                        .place(PlaceId.of("urn:place:far"))
                        .build(),
                offer("boats").addCapabilities(MAKING).minimumAge(15).build(),
                offer("clay")
                        .addCapabilities(MAKING)
                        .cost(BigMoney.parse("GBP 2.50"))
                        .build(),
                offer("drums")
                        .addCapabilities(MAKING)
                        .teacher(PersonId.of("urn:p:unchecked"))
                        .build(),
                offer("essays").build(),
                offer("films")
                        .addCapabilities(MAKING)
                        .place(PlaceId.of("urn:place:nowhere"))
                        .build());
        assertThat(scored.value()).contains(number("3"));
        assertThat(sum(scored)).isEqualByComparingTo("3");
        assertThat(scored).hasToString(documented("OfferSearchTest.nearestFirstAndEachOtherSaysWhyNot"));
    }

    @Test
    void distanceThenTimeThenCostThenIdDecide() {
        assertThat(found(
                        offer("unknown").place(PlaceId.of("urn:place:nowhere")),
                        offer("far").place(PlaceId.of("urn:place:far")),
                        offer("untimed").times(List.of()).period(period("2026-03-31", "2026-07-20")),
                        offer("thursday").times(List.of(time(Weekday.THURSDAY, "09:00", "10:00"))),
                        offer("later").times(List.of(time(Weekday.WEDNESDAY, "15:31", "16:00"))),
                        offer("euros").cost(BigMoney.parse("EUR 1")),
                        offer("dear").cost(BigMoney.parse("GBP 10.00")),
                        offer("cheap").cost(BigMoney.parse("GBP 9.5")),
                        offer("course").cost(BigMoney.parse("GBP 1")).costUnit(CostUnit.COURSE),
                        offer("nought").cost(BigMoney.parse("GBP 0.00")),
                        offer("free")))
                .containsExactly(
                        "untimed",
                        "free",
                        "nought",
                        "euros",
                        "course",
                        "cheap",
                        "dear",
                        "later",
                        "thursday",
                        "far",
                        "unknown");
        Scored<OfferSearchDetail> alike = search(offer("b").build(), offer("a").build());
        assertThat(alike.ties())
                .containsExactly("urn:offer:a before urn:offer:b: alike in distance, time and cost, by id");
    }

    @Test
    void theFirstLessonIsTheFirstOfAnyTimeWithinAllPeriods() {
        Offer offer = offer("1")
                .period(period("2026-04-08", "2026-07-20"))
                .addTimes(OfferTime.builder()
                        .from(time(Weekday.FRIDAY, "09:00", "10:00"))
                        .period(period("2026-04-11", "2026-05-01"))
                        .build())
                .build();
        OfferReading reading = search(offer).detail().found().get(0);
        assertThat(reading.on()).contains(day("2026-04-08"));
        request = OfferRequest.within(period("2026-04-09", "2026-04-18"));
        assertThat(search(offer).detail().found().get(0).on()).contains(day("2026-04-15"));
        request = ANYTHING.at(List.of(new FreeTime(Weekday.FRIDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))));
        assertThat(search(offer).detail().found().get(0).on()).contains(day("2026-04-17"));
        assertThat(search(offer).detail().found().get(0).at()).contains(LocalTime.of(9, 0));
    }

    @Test
    void whatIsNotTaughtInThePeriodIsNotOffered() {
        assertThat(obstacles(offer("1").period(period("2026-01-01", "2026-04-01"))))
                .containsExactly(Obstacle.NOT_OFFERED);
        assertThat(obstacles(offer("1").times(List.of()).period(period("2026-01-01", "2026-03-31"))))
                .containsExactly(Obstacle.NOT_OFFERED);
        assertThat(obstacles(offer("1").times(List.of(time(Weekday.of("someday"), "09:00", "10:00")))))
                .containsExactly(Obstacle.NOT_OFFERED);
        assertThat(obstacles(offer("1").times(List.of(time(Weekday.MONDAY, "10:00", "09:00")))))
                .containsExactly(Obstacle.NOT_OFFERED);
    }

    @Test
    void allOfALessonLiesInFreeTime() {
        request = ANYTHING.at(List.of(new FreeTime(Weekday.WEDNESDAY, LocalTime.of(15, 30), LocalTime.of(16, 59))));
        assertThat(obstacles(offer("1"))).containsExactly(Obstacle.TIME);
        assertThat(obstacles(offer("1").times(List.of()))).containsExactly(Obstacle.TIME_UNKNOWN);
        request = ANYTHING.at(List.of(new FreeTime(Weekday.WEDNESDAY, LocalTime.of(15, 30), LocalTime.of(17, 0))));
        assertThat(obstacles(offer("1"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FreeTime(Weekday.MONDAY, LocalTime.NOON, LocalTime.NOON));
    }

    @Test
    void theAgeIsThatOnTheDayOfTheFirstLesson() {
        // Thirteen on Tuesday, fourteen on Wednesday; the whole year counts.
        assertThat(obstacles(offer("1").minimumAge(14))).isEmpty();
        assertThat(obstacles(offer("1").minimumAge(14).times(List.of()))).containsExactly(Obstacle.TOO_YOUNG);
        assertThat(obstacles(offer("1").maximumAge(14))).isEmpty();
        assertThat(obstacles(offer("1").maximumAge(13))).containsExactly(Obstacle.TOO_OLD);
    }

    @Test
    void anUnknownAgeLeavesOffersWithABoundUndecided() {
        seeker = new Seeker(LEARNER, Optional.empty(), Optional.empty(), SEEKER.from());
        Scored<OfferSearchDetail> scored =
                search(offer("1").minimumAge(11).build(), offer("2").build());
        assertThat(scored.value()).isEmpty();
        assertThat(scored.interval()).contains(new Interval(number("1"), number("2")));
        assertThat(scored.missing()).containsExactly("people.learner.birthDate");
        assertThat(scored.contributions())
                .extracting(Contribution::label)
                .contains("undecided: ageUnknown, on 2026-04-01");
    }

    @Test
    void onlyACheckThatHoldsOnTheDayShowsThatATeacherIsVetted() {
        vettings.clear();
        vettings.add(check("1", TEACHER).expires(day("2026-04-01")).build());
        assertThat(obstacles(offer("1"))).containsExactly(Obstacle.NOT_VETTED);
        vettings.set(0, check("1", TEACHER).expires(day("2026-04-02")).build());
        assertThat(obstacles(offer("1"))).isEmpty();
        vettings.set(0, check("1", TEACHER).kind(VettingKind.BASIC).build());
        assertThat(obstacles(offer("1"))).containsExactly(Obstacle.NOT_VETTED);
        vettings.set(0, check("1", TEACHER).outcome(VettingOutcome.PENDING).build());
        assertThat(obstacles(offer("1"))).containsExactly(Obstacle.NOT_VETTED);
        // From eighteen on the framework asks for no check, and for nobody to turn to.
        seeker = new Seeker(LEARNER, Optional.of(day("2008-04-01")), Optional.empty(), Optional.empty());
        assertThat(obstacles(offer("1").safeguardingContact(Optional.empty()))).isEmpty();
    }

    @Test
    void withoutRequirementOrChecksNobodyCanTellAndNothingIsOffered() {
        vettings.clear();
        Scored<OfferSearchDetail> unchecked = search(offer("1").build());
        assertThat(unchecked.value()).isEmpty();
        assertThat(unchecked.detail().undecided().get(0).obstacles()).containsExactly(Obstacle.VETTING_UNKNOWN);
        assertThat(unchecked.missing()).containsExactly("vetting.vettings");
        policy = VettingPolicy.builder().build();
        assertThat(search(offer("1").build()).missing()).containsExactly("framework.vetting.requirements");
        assertThat(search().missing()).containsExactly("offer.offers");
        assertThat(search().interval()).isEmpty();
    }

    @Test
    void theOfferOrItsPlaceNamesSomebodyToTurnTo() {
        Offer.Builder nobody = offer("1").safeguardingContact(Optional.empty());
        assertThat(obstacles(nobody)).containsExactly(Obstacle.NO_SAFEGUARDING_CONTACT);
        places.set(
                0,
                Place.builder().from(places.get(0)).safeguardingContact(CONTACT).build());
        assertThat(obstacles(nobody)).isEmpty();
    }

    @Test
    void anAccreditationIsTheTeachersInForceAndForTheYearGroup() {
        Accreditation leave = Accreditation.builder()
                .id(AccreditationId.of("urn:acc:1"))
                .person(TEACHER)
                .skill(secret())
                .accreditedBy(OrganisationId.of("urn:org:1"))
                .period(period("2026-01-01", "2026-04-02"))
                .addYearGroups(YearGroup.YEAR_8)
                .build();
        Offer.Builder offer = offer("1").accreditation(leave.getId());
        assertThat(obstacles(offer)).containsExactly(Obstacle.NOT_ACCREDITED);
        accreditations.add(leave);
        assertThat(obstacles(offer)).isEmpty();
        seeker = new Seeker(LEARNER, SEEKER.birthDate(), Optional.of(YearGroup.YEAR_9), SEEKER.from());
        assertThat(obstacles(offer)).containsExactly(Obstacle.YEAR_GROUP);
        seeker = new Seeker(LEARNER, SEEKER.birthDate(), Optional.empty(), SEEKER.from());
        assertThat(obstacles(offer)).containsExactly(Obstacle.YEAR_GROUP_UNKNOWN);
        seeker = SEEKER;
        accreditations.set(
                0, Accreditation.builder().from(leave).person(CONTACT).build());
        assertThat(obstacles(offer)).containsExactly(Obstacle.NOT_ACCREDITED);
        accreditations.set(
                0,
                Accreditation.builder().from(leave).withdrawn(day("2026-04-01")).build());
        assertThat(obstacles(offer)).containsExactly(Obstacle.NOT_ACCREDITED);
    }

    @Test
    void whoWasTaughtLastTakesUpTheRoom() {
        Offer.Builder offer = offer("1")
                .places(2)
                .addSessions(
                        session("1", "2026-03-18", "urn:p:1", "urn:p:2"),
                        session("2", "2026-03-25", "urn:p:1"),
                        session("3", "2026-04-01", "urn:p:1", "urn:p:2"));
        assertThat(obstacles(offer)).isEmpty();
        // Two sessions of one day are taken together.
        offer.addSessions(session("4", "2026-03-25", "urn:p:3"));
        assertThat(obstacles(offer)).containsExactly(Obstacle.FULL);
        offer.addSessions(session("5", "2026-03-25", LEARNER.value()));
        assertThat(obstacles(offer)).isEmpty();
        assertThat(obstacles(offer("1").places(0))).containsExactly(Obstacle.FULL);
    }

    @Test
    void wishesThatAreStatedMustBeMet() {
        Offer.Builder offer = offer("1").title(Text.of("Beekeeping")).cost(BigMoney.parse("GBP 2.50"));
        request = ANYTHING.about("BEEK").near(1112).costing(BigMoney.parse("GBP 2.5"));
        assertThat(obstacles(offer)).isEmpty();
        request = ANYTHING.about("boat").near(1111).costing(BigMoney.parse("GBP 2.49"));
        assertThat(obstacles(offer)).containsExactly(Obstacle.SKILL, Obstacle.TOO_FAR, Obstacle.TOO_DEAR);
        request = ANYTHING.near(5000).costing(BigMoney.parse("EUR 100"));
        assertThat(obstacles(offer)).containsExactly(Obstacle.COST_UNKNOWN);
        assertThat(obstacles(offer.place(PlaceId.of("urn:place:nowhere")).cost(Optional.empty())))
                .containsExactly(Obstacle.DISTANCE_UNKNOWN);
        request = ANYTHING.costing(BigMoney.parse("GBP 5"));
        assertThat(obstacles(offer.cost(BigMoney.parse("GBP 1")).costUnit(CostUnit.GROUP)))
                .containsExactly(Obstacle.COST_UNKNOWN);
        assertThat(ANYTHING.about("Canary Street").toString()).doesNotContain("Canary");
        assertThat(SEEKER.toString()).doesNotContain("2012");
    }

    @Test
    void aPlaceOutOfUseAndAnOfferOfTheLearnersOwnAreNone() {
        places.set(
                0,
                Place.builder()
                        .from(places.get(0))
                        .period(period("2025-01-01", "2026-04-01"))
                        .build());
        assertThat(obstacles(offer("1"))).containsExactly(Obstacle.PLACE_NOT_IN_USE);
        assertThat(obstacles(offer("1").place(PlaceId.of("urn:place:far")).teacher(LEARNER)))
                .containsExactly(Obstacle.OWN_OFFER, Obstacle.NOT_VETTED);
    }

    @Test
    void everyReasonIsGivenAndEachHasItsOwnCode() {
        request = ANYTHING.building(Set.of(MAKING));
        assertThat(obstacles(offer("1")
                        .minimumAge(18)
                        .safeguardingContact(Optional.empty())
                        .places(0)))
                .containsExactly(
                        Obstacle.CAPABILITY, Obstacle.TOO_YOUNG, Obstacle.NO_SAFEGUARDING_CONTACT, Obstacle.FULL);
        Set<String> codes = new HashSet<>();
        for (Obstacle obstacle : Obstacle.values()) {
            assertThat(codes.add(obstacle.code())).isTrue();
        }
        // Something that is refused and something that is not known: refused.
        seeker = new Seeker(LEARNER, Optional.empty(), Optional.empty(), Optional.empty());
        Scored<OfferSearchDetail> both = search(offer("1").minimumAge(18).build());
        assertThat(both.detail().excluded()).hasSize(1);
        assertThat(both.value()).contains(number("0"));
    }

    @Test
    void withoutAPointToReckonFromDistancesAreNotKnownAndNeverNought() {
        seeker = new Seeker(LEARNER, SEEKER.birthDate(), SEEKER.yearGroup(), Optional.empty());
        Scored<OfferSearchDetail> scored = search(offer("1").build());
        assertThat(scored.detail().found().get(0).metres()).isEmpty();
        assertThat(scored.missing()).containsExactly("from: no point to reckon distances from");
        assertThat(scored.contributions().get(0).label()).isEqualTo("distance not known, from 2026-04-01 15:30, free");
        assertThat(scored.toString()).doesNotContain("Canary");
    }
}
