package org.lplp.core.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.LEARNER;
import static org.lplp.core.document.Sample.MENTOR;
import static org.lplp.core.document.Sample.SCHOOL;
import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.TUTOR;
import static org.lplp.core.document.Sample.community;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.framework;
import static org.lplp.core.document.Sample.gbp;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.person;
import static org.lplp.core.document.Sample.register;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.AccreditationId;
import org.lplp.core.base.OfferId;
import org.lplp.core.base.OfferSessionId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Text;
import org.lplp.core.base.Tier;
import org.lplp.core.base.TimeWindow;
import org.lplp.core.base.VettingId;
import org.lplp.core.base.Weekday;
import org.lplp.core.base.YearGroup;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.Report;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.RuleTest;
import org.lplp.core.document.Sample;
import org.lplp.core.document.Skipped;
import org.lplp.core.people.RoleKind;
import org.lplp.core.place.Place;
import org.lplp.core.place.PlaceRegister;
import org.lplp.core.school.RosterEntry;
import org.lplp.core.school.School;
import org.lplp.core.school.SchoolRegister;
import org.lplp.core.vetting.Accreditation;
import org.lplp.core.vetting.Vetting;
import org.lplp.core.vetting.VettingKind;
import org.lplp.core.vetting.VettingOutcome;
import org.lplp.core.vetting.VettingRegister;

/** Tests the rules on offers, their times and their sessions. */
public class OfferRuleTest extends RuleTest {

    private static final PersonId BOATBUILDER = PersonId.of("urn:example:person:boatbuilder");
    private static final PlaceId BOATHOUSE = PlaceId.of("urn:example:place:boathouse");
    private static final AccreditationId ACCREDITATION = AccreditationId.of("urn:example:accreditation:1");
    private static final PersonId CLASSMATE = PersonId.of("urn:example:person:classmate");

    @Override
    protected void add(Cases cases) {
        addOffers(cases);
        addTimes(cases);
        addSessions(cases);
        addSafety(cases);
        addAccreditations(cases);
    }

    private static void addOffers(Cases cases) {
        cases.rule("offer.period_backwards")
                .fails(
                        "offer ends on the day on which it begins",
                        "/offer/offers/0/period",
                        offers(offer("1").period(period("2025-09-01", "2025-09-01"))))
                .fails(
                        "time ends before it begins",
                        "/offer/offers/0/times/0/period",
                        times(time("10:00", "11:00").period(period("2026-01-05", "2026-01-01"))))
                .passes("offer of a day", offers(offer("1").period(period("2025-09-01", "2025-09-02"))));
        cases.rule("offer.minimum_above_maximum")
                .fails(
                        "from 12 to 11 years",
                        "/offer/offers/0/minimumAge",
                        offers(offer("1").minimumAge(12).maximumAge(11)))
                .passes(
                        "for those of 11 years",
                        offers(offer("1").minimumAge(11).maximumAge(11)));
        cases.rule("offer.cost_unit_without_cost")
                .fails(
                        "no cost for each session",
                        "/offer/offers/0/costUnit",
                        offers(offer("1").costUnit(CostUnit.SESSION)))
                .passes(
                        "five pounds for each session",
                        offers(offer("1").cost(gbp("5.00")).costUnit(CostUnit.SESSION)));
        cases.rule("offer.teacher_is_contact")
                .fails(
                        "learners turn to the teacher",
                        "/offer/offers/0/safeguardingContact",
                        offers(offer("1").safeguardingContact(BOATBUILDER)))
                .passes("learners turn to the tutor", offers(offer("1").safeguardingContact(TUTOR)));
        cases.rule("offer.supersedes_in_circle")
                .fails(
                        "offer supersedes itself",
                        "/offer/offers/0/supersedes",
                        offers(offer("1").supersedes(RecordId.of("urn:example:offer:1"))))
                .fails(
                        "session supersedes itself",
                        "/offer/offers/0/sessions/0/supersedes",
                        sessions(session("1").supersedes(RecordId.of("urn:example:offer-session:1"))))
                .passes(
                        "offer supersedes another",
                        offers(offer("1"), offer("2").supersedes(RecordId.of("urn:example:offer:1"))));
    }

    private static void addTimes(Cases cases) {
        cases.rule("offer.hours_backwards")
                .fails("hours end when they begin", "/offer/offers/0/times/0/hours", times(time("10:00", "10:00")))
                .passes("a minute is taught", times(time("10:00", "10:01")));
        cases.rule("offer.time_outside_period")
                .fails(
                        "time ends a day after the offer",
                        "/offer/offers/0/times/0/period",
                        offers(offer("1")
                                .period(period("2025-09-01", "2026-07-18"))
                                .addTimes(time("10:00", "11:00")
                                        .period(period("2025-09-01", "2026-07-19"))
                                        .build())))
                .passes(
                        "time ends with the offer",
                        offers(offer("1")
                                .period(period("2025-09-01", "2026-07-18"))
                                .addTimes(time("10:00", "11:00")
                                        .period(period("2025-09-01", "2026-07-18"))
                                        .build())));
        cases.rule("offer.teacher_twice_at_once")
                .fails(
                        "second hour begins in the last minute of the first",
                        "/offer/offers/0/times/1/hours",
                        times(time("10:00", "11:00"), time("10:59", "12:00")))
                .fails(
                        "hour within the hours of another offer",
                        "/offer/offers/1/times/0/hours",
                        offers(
                                offer("1").addTimes(time("09:00", "12:00").build()),
                                offer("2").addTimes(time("10:00", "11:00").build())))
                .fails(
                        "third hour begins when the first is over for the year",
                        "/offer/offers/0/times/2/hours",
                        times(
                                time("10:00", "11:00").period(period("2025-09-01", "2026-01-01")),
                                time("11:00", "12:00").period(period("2025-09-01", "2026-07-18")),
                                time("10:30", "11:30").period(period("2026-01-01", "2026-07-18"))))
                .passes(
                        "second hour begins when the first is over",
                        times(time("10:00", "11:00"), time("11:00", "12:00")))
                .passes(
                        "same hour of another day of the week",
                        times(time("10:00", "11:00"), time("10:00", "11:00").weekday(Weekday.FRIDAY)))
                .passes(
                        "same hour in another half of the year",
                        times(
                                time("10:00", "11:00").period(period("2026-01-01", "2026-07-18")),
                                time("10:00", "11:00").period(period("2025-09-01", "2026-01-01"))))
                .passes(
                        "same hour of another teacher",
                        offers(
                                offer("1").addTimes(time("10:00", "11:00").build()),
                                offer("2")
                                        .teacher(MENTOR)
                                        .addTimes(time("10:00", "11:00").build())));
    }

    private static void addSessions(Cases cases) {
        cases.rule("offer.session_outside_period")
                .fails(
                        "session on the day after the last",
                        "/offer/offers/0/sessions/0/on",
                        offers(offer("1")
                                .period(period("2025-09-01", "2026-01-12"))
                                .addSessions(session("1").build())))
                .passes(
                        "session on the last day",
                        offers(offer("1")
                                .period(period("2025-09-01", "2026-01-13"))
                                .addSessions(session("1").build())));
        cases.rule("offer.session_in_future")
                .fails(
                        "session two days after the issue",
                        "/offer/offers/0/sessions/0/on",
                        sessions(session("1").on(day("2026-03-06"))))
                .passes("session on the day of the issue", sessions(session("1").on(day("2026-03-04"))));
        cases.rule("offer.session_over_places")
                .fails(
                        "two learners and one place",
                        "/offer/offers/0/sessions/0/learners",
                        offers(offer("1")
                                .places(1)
                                .addSessions(session("1")
                                        .addLearners(LEARNER, CLASSMATE)
                                        .build())))
                .passes(
                        "two learners and two places",
                        offers(offer("1")
                                .places(2)
                                .addSessions(session("1")
                                        .addLearners(LEARNER, CLASSMATE)
                                        .build())));
        cases.rule("offer.learner_twice")
                .fails(
                        "learner is named twice",
                        "/offer/offers/0/sessions/0/learners/2",
                        sessions(session("1").addLearners(LEARNER, CLASSMATE, LEARNER)))
                .passes("two learners are named", sessions(session("1").addLearners(LEARNER, CLASSMATE)));
        cases.rule("offer.learner_not_on_roster")
                .fails(
                        "tutor is taught",
                        "/offer/offers/0/sessions/0/learners/0",
                        sessions(session("1").addLearners(TUTOR)))
                .passes("learner of the roster is taught", sessions(session("1").addLearners(LEARNER)));
    }

    private static void addSafety(Cases cases) {
        cases.rule("offer.safeguarding_contact_missing")
                .fails("children have nobody to turn to", "/offer/offers/0", offers(uncontacted("1")))
                .fails(
                        "those of 17 years have nobody to turn to",
                        "/offer/offers/0",
                        offers(uncontacted("1").minimumAge(17)))
                .passes("adults have nobody to turn to", offers(uncontacted("1").minimumAge(18)))
                .passes("place names whom to turn to", atSafePlace(uncontacted("1")));
        cases.rule("offer.teacher_not_vetted")
                .fails(
                        "nobody checked the teacher",
                        "/offer/offers/0/teacher",
                        offers(offer("1").teacher(TEACHER)))
                .fails(
                        "check of the teacher expires today",
                        "/offer/offers/0/teacher",
                        vetted(vetting(BOATBUILDER).expires(day("2026-03-04")), offer("1")))
                .passes(
                        "check of the teacher expires tomorrow",
                        vetted(vetting(BOATBUILDER).expires(day("2026-03-05")), offer("1")))
                .passes(
                        "nobody checked the teacher of adults",
                        offers(offer("1").teacher(TEACHER).minimumAge(18)))
                .passes(
                        "offer by an unchecked teacher ended yesterday",
                        offers(offer("1").teacher(TEACHER).period(period("2025-09-01", "2026-03-04"))));
        cases.rule("offer.taught_unvetted")
                .fails(
                        "session on the day before the check",
                        "/offer/offers/0/sessions/0/on",
                        vetted(
                                vetting(BOATBUILDER).issued(day("2026-01-13")),
                                offer("1").addSessions(session("1").build())))
                .passes(
                        "session on the day of the check",
                        vetted(
                                vetting(BOATBUILDER).issued(day("2026-01-12")),
                                offer("1").addSessions(session("1").build())));
    }

    private static void addAccreditations(Cases cases) {
        cases.rule("offer.accreditation_of_another")
                .fails(
                        "mentor teaches by the accreditation of another",
                        "/offer/offers/0/accreditation",
                        accredited(offer("1").teacher(MENTOR).accreditation(ACCREDITATION)))
                .passes("teacher is accredited", accredited(offer("1").accreditation(ACCREDITATION)));
        cases.rule("offer.accreditation_not_current")
                .fails(
                        "session on the day before the accreditation",
                        "/offer/offers/0/sessions/0/on",
                        accredited(offer("1")
                                .accreditation(ACCREDITATION)
                                .addSessions(session("1").on(day("2025-12-31")).build())))
                .passes(
                        "session on the first day of the accreditation",
                        accredited(offer("1")
                                .accreditation(ACCREDITATION)
                                .addSessions(session("1").on(day("2026-01-01")).build())));
        cases.rule("offer.accreditation_missing")
                .fails("community teacher names none", "/offer/offers/0", byCommunityTeacher(offer("1")))
                .passes(
                        "community teacher names one",
                        byCommunityTeacher(offer("1").accreditation(ACCREDITATION)))
                .passes("teacher of the school names none", offers(offer("1").teacher(MENTOR)));
    }

    @Test
    void frameworkThatAsksForNoCheckSkipsWhatItWouldDecide() {
        Report report =
                RuleBook.standard().check(sessions(session("1")), framework().build(), Sample.ISSUED.toLocalDate());

        assertThat(report.rulesSkipped())
                .contains(
                        new Skipped("offer.teacher_not_vetted", "framework.vetting.requirements"),
                        new Skipped("offer.taught_unvetted", "framework.vetting.requirements"));
        assertThat(report.rulesRun()).contains("offer.safeguarding_contact_missing");
    }

    @Test
    void withdrawnAccreditationIsNotCurrentFromThatDayOn() {
        Accreditation withdrawn = accreditation().withdrawn(day("2026-02-01")).build();

        assertThat(withdrawn.standing()).isEqualTo(period("2026-01-01", "2026-02-01"));
        assertThat(accreditation().withdrawn(day("2027-05-01")).build().standing())
                .isEqualTo(period("2026-01-01", "2027-01-01"));
    }

    private static Offer.Builder uncontacted(String name) {
        return Offer.builder()
                .id(OfferId.of("urn:example:offer:" + name))
                .title(Text.of("Build a boat"))
                .skill(Text.of("Boat building"))
                .teacher(BOATBUILDER)
                .place(BOATHOUSE);
    }

    private static Offer.Builder offer(String name) {
        return uncontacted(name).safeguardingContact(TUTOR);
    }

    private static OfferTime.Builder time(String start, String end) {
        return OfferTime.builder()
                .weekday(Weekday.MONDAY)
                .hours(TimeWindow.builder()
                        .start(LocalTime.parse(start))
                        .end(LocalTime.parse(end))
                        .build());
    }

    private static OfferSession.Builder session(String name) {
        return OfferSession.builder()
                .id(OfferSessionId.of("urn:example:offer-session:" + name))
                .on(day("2026-01-12"))
                .minutes(60);
    }

    private static Vetting.Builder vetting(PersonId person) {
        return Vetting.builder()
                .id(VettingId.of(person.value().replace("person", "vetting")))
                .person(person)
                .kind(VettingKind.ENHANCED_BARRED_LISTS)
                .outcome(VettingOutcome.CLEAR)
                .issued(day("2025-09-01"));
    }

    private static Accreditation.Builder accreditation() {
        return Accreditation.builder()
                .id(ACCREDITATION)
                .person(BOATBUILDER)
                .skill(Text.of("Boat building"))
                .accreditedBy(SCHOOL)
                .period(period("2026-01-01", "2027-01-01"));
    }

    private static Place.Builder boathouse() {
        return Place.builder()
                .id(BOATHOUSE)
                .title(Text.of("Boathouse"))
                .setting(Setting.SCHOOL)
                .tier(Tier.FORMAL);
    }

    /** A boathouse in which a boatbuilder teaches two learners. */
    private static Community.Builder around(RoleKind boatbuilder, Offer.Builder... offers) {
        SchoolId school = SchoolId.of("urn:example:school");
        OfferRegister.Builder section = OfferRegister.builder();
        for (Offer.Builder offer : offers) {
            section.addOffers(offer.build());
        }
        return community()
                .people(register()
                        .addPeople(person(BOATBUILDER, "Bedwyr Example", boatbuilder)
                                .adult(true)
                                .build())
                        .build())
                .school(SchoolRegister.builder()
                        .addSchools(
                                School.builder().id(school).organisation(SCHOOL).build())
                        .addRosterEntries(learner(LEARNER, school), learner(CLASSMATE, school))
                        .build())
                .place(PlaceRegister.builder().addPlaces(boathouse().build()).build())
                .offer(section.build());
    }

    private static RosterEntry learner(PersonId id, SchoolId school) {
        return RosterEntry.builder()
                .id(id)
                .school(school)
                .yearGroup(YearGroup.YEAR_9)
                .period(Period.from(day("2023-09-01")))
                .addKnownBy(TUTOR)
                .build();
    }

    private static Community offers(Offer.Builder... offers) {
        return around(RoleKind.COACH, offers)
                .vetting(VettingRegister.builder()
                        .addVettings(
                                vetting(BOATBUILDER).build(), vetting(MENTOR).build())
                        .build())
                .build();
    }

    private static Community times(OfferTime.Builder... times) {
        Offer.Builder offer = offer("1");
        for (OfferTime.Builder time : times) {
            offer.addTimes(time.build());
        }
        return offers(offer);
    }

    private static Community sessions(OfferSession.Builder... sessions) {
        Offer.Builder offer = offer("1");
        for (OfferSession.Builder session : sessions) {
            offer.addSessions(session.build());
        }
        return offers(offer);
    }

    private static Community atSafePlace(Offer.Builder offer) {
        return Community.builder()
                .from(offers(offer))
                .place(PlaceRegister.builder()
                        .addPlaces(boathouse().safeguardingContact(TUTOR).build())
                        .build())
                .build();
    }

    private static Community vetted(Vetting.Builder vetting, Offer.Builder offer) {
        return around(RoleKind.COACH, offer)
                .vetting(VettingRegister.builder().addVettings(vetting.build()).build())
                .build();
    }

    private static Community accredited(Offer.Builder offer) {
        return accredited(RoleKind.COACH, offer);
    }

    private static Community byCommunityTeacher(Offer.Builder offer) {
        return accredited(RoleKind.COMMUNITY_TEACHER, offer);
    }

    private static Community accredited(RoleKind boatbuilder, Offer.Builder offer) {
        return around(boatbuilder, offer)
                .vetting(VettingRegister.builder()
                        .addVettings(
                                vetting(BOATBUILDER).build(), vetting(MENTOR).build())
                        .addAccreditations(accreditation().build())
                        .build())
                .build();
    }
}
