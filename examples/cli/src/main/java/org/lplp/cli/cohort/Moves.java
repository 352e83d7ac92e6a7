package org.lplp.cli.cohort;

import java.time.LocalDate;
import java.util.List;
import org.lplp.core.base.ConsentId;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.MoveId;
import org.lplp.core.base.PassportId;
import org.lplp.core.base.Period;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.Consent;
import org.lplp.core.disclosure.Decision;
import org.lplp.core.disclosure.DisclosureSection;
import org.lplp.core.disclosure.Purpose;
import org.lplp.core.passport.Move;
import org.lplp.core.passport.MoveReason;
import org.lplp.core.passport.Passport;
import org.lplp.core.passport.PassportDirection;
import org.lplp.core.passport.PassportSection;

/** The move of a learner who came from another school, with a passport or without, and what the family allows. */
final class Moves {

    private static final LocalDate FOR_LONG = LocalDate.of(2046, 9, 1);

    private final Pupil pupil;
    private final Circle circle;
    private final boolean moved;
    private final boolean carried;
    private final Dice dice;

    private Moves(Pupil pupil, Circle circle) {
        this.pupil = pupil;
        this.circle = circle;
        dice = pupil.dice("moves");
        moved = pupil.arrival() == Pupil.Arrival.MOVED;
        carried = moved && dice.chance(0.7);
    }

    static DisclosureSection consents(Pupil pupil, Circle circle) {
        return new Moves(pupil, circle).consents();
    }

    static PassportSection passports(Pupil pupil, Circle circle) {
        return new Moves(pupil, circle).passports();
    }

    private DisclosureSection consents() {
        DisclosureSection.Builder section = DisclosureSection.builder();
        if (carried) {
            section.addConsents(consent(1, Audience.NEW_SCHOOL, Purpose.TRANSFER, Decision.ALLOW, before())
                    .period(Period.of(before(), before().plusYears(1)))
                    .addCovers(DomainWord.PEOPLE, DomainWord.EVIDENCE, DomainWord.PLAN)
                    .build());
        }
        // One family in ten has not been asked, or has not answered.
        if (!dice.chance(0.1)) {
            Decision decision = dice.chance(0.85) ? Decision.ALLOW : Decision.DENY;
            section.addConsents(consent(0, Audience.RESEARCHER, Purpose.STUDY, decision, pupil.since())
                    .period(Period.of(pupil.since(), FOR_LONG))
                    .addCovers(DomainWord.RELATIONSHIP, DomainWord.MENTORING, DomainWord.PEER, DomainWord.MEASURE)
                    .build());
        }
        return section.build();
    }

    private Consent.Builder consent(int which, Audience audience, Purpose purpose, Decision decision, LocalDate on) {
        return Consent.builder()
                .id(consentId(which))
                .decision(decision)
                .audience(audience)
                .purpose(purpose)
                .givenBy(circle.parent(0))
                .recordedBy(circle.tutor())
                .recordedAt(Pupil.recorded(on));
    }

    private ConsentId consentId(int which) {
        return ConsentId.of(pupil.id("consent", which));
    }

    private LocalDate before() {
        return pupil.stay().start().minusWeeks(2);
    }

    private PassportSection passports() {
        PassportSection.Builder section = PassportSection.builder();
        if (!moved) {
            return section.build();
        }
        Move.Builder move = Move.builder()
                .id(MoveId.of(pupil.id("move", 0)))
                .leaves(circle.organisation(OrganisationOf.ELSEWHERE))
                .joins(circle.organisation(OrganisationOf.SCHOOL))
                .on(pupil.stay().start())
                .reason(dice.pick(List.of(MoveReason.HOME, MoveReason.HOME, MoveReason.CHOICE, MoveReason.MANAGED)))
                .contact(circle.tutor())
                .recordedBy(circle.tutor())
                .recordedAt(Pupil.recorded(pupil.stay().start()));
        if (carried) {
            PassportId id = PassportId.of(pupil.id("passport", 0));
            section.addPassports(Passport.builder()
                    .id(id)
                    .direction(PassportDirection.INCOMING)
                    .audience(Audience.NEW_SCHOOL)
                    .purpose(Purpose.TRANSFER)
                    .sender(circle.organisation(OrganisationOf.ELSEWHERE))
                    .recipient(circle.organisation(OrganisationOf.SCHOOL))
                    .made(SchoolYear.at(before().plusDays(1), 10, 0))
                    .until(before().plusYears(1))
                    .consent(consentId(1))
                    .addCovers(DomainWord.PEOPLE, DomainWord.EVIDENCE, DomainWord.PLAN)
                    .digest(Entries.digest(pupil.id("passport", 0)))
                    .build());
            move.passport(id);
        }
        return section.addMoves(move.build()).build();
    }
}
