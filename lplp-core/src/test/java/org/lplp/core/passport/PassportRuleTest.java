package org.lplp.core.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.LEARNER;
import static org.lplp.core.document.Sample.SCHOOL;
import static org.lplp.core.document.Sample.at;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.learner;
import static org.lplp.core.document.Sample.people;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.portfolio;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.ConsentId;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.MoveId;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.PassportId;
import org.lplp.core.base.Period;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Sha256;
import org.lplp.core.base.Text;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.Consent;
import org.lplp.core.disclosure.Decision;
import org.lplp.core.disclosure.DisclosureSection;
import org.lplp.core.disclosure.Purpose;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.RuleTest;
import org.lplp.core.document.Skipped;
import org.lplp.core.people.Enrolment;
import org.lplp.core.people.Organisation;
import org.lplp.core.people.OrganisationKind;
import org.lplp.core.people.PeopleSection;

/** Tests the rules on passports, and on moves from one school to another. */
public class PassportRuleTest extends RuleTest {

    private static final OrganisationId NEW = OrganisationId.of("urn:example:organisation:new");
    private static final OrganisationId THIRD = OrganisationId.of("urn:example:organisation:third");

    @Override
    protected void add(Cases cases) {
        addPassports(cases);
        addConsents(cases);
        addMoves(cases);
    }

    private static void addPassports(Cases cases) {
        cases.rule("passport.until_before_made")
                .fails(
                        "passport holds until the day on which it was made",
                        "/passport/passports/0/until",
                        passports(passport().until(day("2026-03-02"))))
                .passes("passport holds for a day", passports(passport().until(day("2026-03-03"))));
        cases.rule("passport.in_future")
                .fails(
                        "passport made a minute after the issue",
                        "/passport/passports/0/made",
                        passports(passport().made(at("2026-03-04T10:01:00Z"))))
                .passes(
                        "passport made at the moment of issue",
                        passports(passport().made(at("2026-03-04T10:00:00Z"))));
        cases.rule("passport.sent_to_sender")
                .fails(
                        "school sends to itself",
                        "/passport/passports/0/recipient",
                        passports(passport().recipient(SCHOOL)))
                .passes("school sends to another", passports(passport().recipient(NEW)));
        cases.rule("passport.other_side_missing")
                .fails(
                        "passport for a new school without a name",
                        "/passport/passports/0",
                        passports(passport().recipient(Optional.empty())))
                .fails(
                        "passport from nowhere",
                        "/passport/passports/0",
                        passports(
                                passport().direction(PassportDirection.INCOMING).sender(Optional.empty())))
                .passes(
                        "passport for the learner",
                        passports(passport()
                                .audience(Audience.LEARNER)
                                .consent(Optional.empty())
                                .recipient(Optional.empty())));
        cases.rule("passport.covers_repeated")
                .fails(
                        "plan is named twice",
                        "/passport/passports/0/covers/2",
                        passports(passport().addCovers(DomainWord.PLAN, DomainWord.EVIDENCE, DomainWord.PLAN)))
                .passes(
                        "plan and evidence are named",
                        passports(passport().addCovers(DomainWord.PLAN, DomainWord.EVIDENCE)));
        cases.rule("passport.without_digest")
                .fails(
                        "passport that nobody would know again",
                        "/passport/passports/0",
                        passports(passport().digest(Optional.empty())))
                .passes("passport with a digest", passports(passport()));
        cases.rule("passport.supersedes_in_circle")
                .fails(
                        "passport supersedes itself",
                        "/passport/passports/0/supersedes",
                        passports(passport().supersedes(RecordId.of("urn:example:passport"))))
                .passes(
                        "passport supersedes another",
                        passports(
                                passport(),
                                passport()
                                        .id(PassportId.of("urn:example:passport:2"))
                                        .supersedes(RecordId.of("urn:example:passport"))));
    }

    private static void addConsents(Cases cases) {
        cases.rule("passport.without_consent")
                .fails(
                        "nobody allowed it",
                        "/passport/passports/0",
                        passports(passport().consent(Optional.empty())))
                .passes(
                        "passport for the learner who owns the record",
                        passports(passport().audience(Audience.LEARNER).consent(Optional.empty())))
                .passes(
                        "passport that came in",
                        passports(
                                passport().direction(PassportDirection.INCOMING).consent(Optional.empty())));
        cases.rule("passport.consent_for_other")
                .fails(
                        "consent to another purpose",
                        "/passport/passports/0/consent",
                        resting(consent().purpose(Purpose.STUDY)))
                .fails(
                        "consent to another audience",
                        "/passport/passports/0/consent",
                        resting(consent().audience(Audience.AGENCY)))
                .passes("consent to this audience and purpose", resting(consent()));
        cases.rule("passport.consent_not_in_force")
                .fails(
                        "consent withdrawn on the day",
                        "/passport/passports/0/consent",
                        resting(consent().withdrawn(day("2026-03-02"))))
                .fails(
                        "consent given on the day after",
                        "/passport/passports/0/consent",
                        resting(consent().period(period("2026-03-03", "2026-09-01"))))
                .passes("consent withdrawn on the day after", resting(consent().withdrawn(day("2026-03-03"))))
                .passes("consent given on the day", resting(consent().period(period("2026-03-02", "2026-09-01"))));
        cases.rule("passport.beyond_consent")
                .fails(
                        "evidence was not allowed",
                        "/passport/passports/0/covers/1",
                        resting(consent().addCovers(DomainWord.PLAN)))
                .passes(
                        "plan and evidence were allowed",
                        resting(consent().addCovers(DomainWord.EVIDENCE, DomainWord.PLAN)))
                .passes("all was allowed", resting(consent()));
        cases.rule("passport.denied")
                .fails(
                        "evidence was denied",
                        "/passport/passports/0",
                        resting(consent(), denial(DomainWord.EVIDENCE).build()))
                .passes(
                        "mentoring was denied",
                        resting(consent(), denial(DomainWord.MENTORING).build()))
                .passes(
                        "evidence was denied until the day before",
                        resting(
                                consent(),
                                denial(DomainWord.EVIDENCE)
                                        .period(period("2025-09-01", "2026-03-02"))
                                        .build()))
                .passes(
                        "evidence was denied for another purpose",
                        resting(
                                consent(),
                                denial(DomainWord.EVIDENCE)
                                        .purpose(Purpose.STUDY)
                                        .build()));
    }

    private static void addMoves(Cases cases) {
        cases.rule("passport.move_to_same_school")
                .fails(
                        "learner joins the school that they leave",
                        "/passport/moves/0/joins",
                        moves(move("1", "2026-04-13", SCHOOL, SCHOOL)))
                .passes("learner joins another school", moves(move("1", "2026-04-13", SCHOOL, NEW)));
        cases.rule("passport.leaving_unlike_enrolment")
                .fails(
                        "learner is still on the old roll",
                        "/passport/moves/0/leaves",
                        enrolled("2026-03-03", move("1", "2026-03-02", SCHOOL, NEW)))
                .passes("old roll ends on the day", enrolled("2026-03-02", move("1", "2026-03-02", SCHOOL, NEW)))
                .passes("old roll ended before a break", enrolled("2026-02-14", move("1", "2026-03-02", SCHOOL, NEW)))
                .passes("move is yet to come", enrolled("2026-07-20", move("1", "2026-03-05", SCHOOL, NEW)));
        cases.rule("passport.joining_unlike_enrolment")
                .fails(
                        "new roll begins on the day after",
                        "/passport/moves/0/joins",
                        enrolled("2026-03-01", move("1", "2026-03-01", SCHOOL, NEW)))
                .fails(
                        "learner is not on the new roll",
                        "/passport/moves/0/joins",
                        enrolled("2026-03-02", move("1", "2026-03-02", SCHOOL, THIRD)))
                .passes("new roll begins on the day", enrolled("2026-03-02", move("1", "2026-03-02", SCHOOL, NEW)));
        cases.rule("passport.moves_unlinked")
                .fails(
                        "learner leaves a school that they never joined",
                        "/passport/moves/0/leaves",
                        moves(move("2", "2026-06-01", SCHOOL, THIRD), move("1", "2026-04-13", SCHOOL, NEW)))
                .passes(
                        "learner leaves the school that they joined",
                        moves(move("2", "2026-06-01", NEW, THIRD), move("1", "2026-04-13", SCHOOL, NEW)));
        cases.rule("passport.passport_unlike_move")
                .fails(
                        "passport for another school",
                        "/passport/moves/0/passport",
                        carried(passport().recipient(THIRD)))
                .fails(
                        "passport for an agency",
                        "/passport/moves/0/passport",
                        carried(passport()
                                .audience(Audience.AGENCY)
                                .direction(PassportDirection.INCOMING)
                                .consent(Optional.empty())))
                .passes("passport between the two schools", carried(passport()));
        cases.rule("passport.move_without_passport")
                .fails(
                        "learner moves with empty hands",
                        "/passport/moves/0",
                        moves(move("1", "2026-04-13", SCHOOL, NEW)))
                .passes("learner moves with a passport", carried(passport()));
    }

    @Test
    void withoutEnrolmentsMovesAreNotHeldAgainstThem() {
        Portfolio moved = moves(move("1", "2026-03-02", SCHOOL, NEW));

        assertThat(RuleBook.standard()
                        .check(moved, Framework.leadbeater2008(), day("2026-03-04"))
                        .rulesSkipped())
                .contains(
                        new Skipped("passport.leaving_unlike_enrolment", "people.learner.enrolments"),
                        new Skipped("passport.joining_unlike_enrolment", "people.learner.enrolments"));
    }

    private static Passport.Builder passport() {
        return Passport.builder()
                .id(PassportId.of("urn:example:passport"))
                .direction(PassportDirection.OUTGOING)
                .audience(Audience.NEW_SCHOOL)
                .purpose(Purpose.TRANSFER)
                .sender(SCHOOL)
                .recipient(NEW)
                .made(at("2026-03-02T09:00:00Z"))
                .consent(ConsentId.of("urn:example:consent"))
                .digest(Sha256.of("0123456789abcdef".repeat(4)));
    }

    private static Consent.Builder consent() {
        return Consent.builder()
                .id(ConsentId.of("urn:example:consent"))
                .decision(Decision.ALLOW)
                .audience(Audience.NEW_SCHOOL)
                .purpose(Purpose.TRANSFER)
                .givenBy(LEARNER)
                .period(period("2025-09-01", "2026-09-01"));
    }

    private static Consent.Builder denial(DomainWord section) {
        return consent()
                .id(ConsentId.of("urn:example:consent:2"))
                .decision(Decision.DENY)
                .addCovers(section);
    }

    private static Move.Builder move(String name, String on, OrganisationId leaves, OrganisationId joins) {
        return Move.builder()
                .id(MoveId.of("urn:example:move:" + name))
                .leaves(leaves)
                .joins(joins)
                .on(day(on))
                .reason(MoveReason.HOME);
    }

    private static Organisation organisation(OrganisationId id, String name) {
        return Organisation.builder()
                .id(id)
                .name(Text.of(name))
                .kind(OrganisationKind.SCHOOL)
                .build();
    }

    private static PeopleSection.Builder amongSchools() {
        return people().addOrganisations(organisation(NEW, "New School"), organisation(THIRD, "Third School"));
    }

    private static Portfolio.Builder record(PassportSection section, Consent... consents) {
        return portfolio()
                .people(amongSchools().build())
                .disclosure(DisclosureSection.builder().addConsents(consents).build())
                .passport(section);
    }

    private static Portfolio passports(Passport.Builder... passports) {
        PassportSection.Builder section = PassportSection.builder();
        Stream.of(passports).forEach(passport -> section.addPassports(passport.build()));
        return record(section.build(), consent().build()).build();
    }

    /** A passport of plan and evidence. */
    private static Portfolio resting(Consent.Builder consent, Consent... more) {
        Passport passport =
                passport().addCovers(DomainWord.PLAN, DomainWord.EVIDENCE).build();
        return record(
                        PassportSection.builder().addPassports(passport).build(),
                        Stream.concat(Stream.of(consent.build()), Stream.of(more))
                                .toArray(Consent[]::new))
                .build();
    }

    private static Portfolio moves(Move.Builder... moves) {
        PassportSection.Builder section = PassportSection.builder();
        Stream.of(moves).forEach(move -> section.addMoves(move.build()));
        return record(section.build()).build();
    }

    private static Portfolio carried(Passport.Builder passport) {
        return record(
                        PassportSection.builder()
                                .addPassports(passport.build())
                                .addMoves(move("1", "2026-04-13", SCHOOL, NEW)
                                        .passport(PassportId.of("urn:example:passport"))
                                        .build())
                                .build(),
                        consent().build())
                .build();
    }

    /** A learner on the old roll until a day, and on the new one from 2 March. */
    private static Portfolio enrolled(String leftOn, Move.Builder move) {
        return Portfolio.builder()
                .from(moves(move))
                .people(amongSchools()
                        .learner(learner()
                                .addEnrolments(
                                        Enrolment.builder()
                                                .organisation(SCHOOL)
                                                .period(period("2023-09-01", leftOn))
                                                .build(),
                                        Enrolment.builder()
                                                .organisation(NEW)
                                                .period(Period.from(day("2026-03-02")))
                                                .build())
                                .build())
                        .build())
                .build();
    }
}
