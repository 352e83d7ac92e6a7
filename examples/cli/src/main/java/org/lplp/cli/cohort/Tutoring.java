package org.lplp.cli.cohort;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.lplp.core.base.PeerCreditId;
import org.lplp.core.base.PeerRole;
import org.lplp.core.base.PeerSessionId;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.TariffId;
import org.lplp.core.peer.CreditKind;
import org.lplp.core.peer.PeerCredit;
import org.lplp.core.peer.PeerSection;
import org.lplp.core.peer.PeerSession;

/** Learning from each other: some teach, and are credited by the tariff; some are taught. */
final class Tutoring {

    private static final TariffId TARIFF = TariffId.of("urn:lplp:tariff:peer-tutor");
    private static final int MINUTES_OF_A_CREDIT = 30;
    private static final int EXCHANGE = 4;
    private static final LocalDate EXCHANGED = SchoolYear.TODAY;

    private static final List<Phrase> SUBJECTS = List.of(
            new Phrase("Darllen", "Reading"),
            new Phrase("Mathemateg", "Mathematics"),
            new Phrase("Cymraeg", "Welsh"),
            new Phrase("Almaeneg", "German"));

    private final Pupil pupil;
    private final Circle circle;
    private final Dice dice;
    private final PeerSection.Builder section = PeerSection.builder();
    private int credits;
    private int earned;

    private Tutoring(Pupil pupil, Circle circle) {
        this.pupil = pupil;
        this.circle = circle;
        this.dice = pupil.dice("tutoring");
    }

    static PeerSection of(Pupil pupil, Circle circle) {
        Tutoring tutoring = new Tutoring(pupil, circle);
        double inclination = pupil.traits().ability() + pupil.traits().belonging();
        if (tutoring.dice.chance(Traits.logistic(-2 + 0.6 * inclination))) {
            tutoring.sessions(true);
            tutoring.exchange();
        } else if (tutoring.dice.chance(
                Traits.logistic(-2.2 - 0.6 * pupil.traits().ability()))) {
            tutoring.sessions(false);
        }
        return tutoring.section.build();
    }

    private void sessions(boolean teaches) {
        PersonId other = circle.peer(pupil.seat().beside((pupil.seat().place() + dice.between(1, 29)) % Seat.GROUP));
        Phrase subject = dice.pick(SUBJECTS);
        int weekday = dice.between(0, 3);
        double often = 0.25 + 0.6 * dice.share();
        LocalDate from = pupil.since().isBefore(SchoolYear.FIRST_DAY) ? SchoolYear.FIRST_DAY : pupil.since();
        SchoolYear.halvesBegun(from).forEach(half -> {
            for (int week : new int[] {1, 3}) {
                LocalDate day = half.start().plusWeeks(week).plusDays(weekday);
                boolean there = pupil.isHere(day) && !Days.isAway(pupil, day);
                if (dice.chance(often) && there && day.isBefore(SchoolYear.TODAY)) {
                    session(day, teaches ? pupil.personId() : other, teaches ? other : pupil.personId(), subject);
                }
            }
        });
    }

    private void session(LocalDate day, PersonId tutor, PersonId tutee, Phrase subject) {
        int minutes = dice.pick(List.of(30, 30, 45, 60));
        PeerSession session = PeerSession.builder()
                .id(PeerSessionId.of(pupil.id("peer session", (int) day.toEpochDay())))
                .tutor(tutor)
                .tutee(tutee)
                .subject(pupil.say(subject))
                .start(SchoolYear.at(day, 15, 15))
                .minutes(minutes)
                .witness(circle.tutor())
                .setting(Setting.SCHOOL)
                .place(pupil.town().place(PlaceKind.CAMPUS))
                .recordedBy(circle.tutor())
                .recordedAt(Pupil.recorded(day))
                .build();
        section.addSessions(session);
        if (tutor.equals(pupil.personId())) {
            int earns = minutes / MINUTES_OF_A_CREDIT;
            earned += earns;
            section.addCredits(credit(CreditKind.ACCRUAL, earns, day)
                    .session(session.getId())
                    .role(PeerRole.TUTOR)
                    .tariff(TARIFF)
                    .build());
        }
    }

    private void exchange() {
        if (earned >= EXCHANGE && pupil.isHere(EXCHANGED) && dice.chance(0.4)) {
            section.addCredits(credit(CreditKind.EXCHANGE, -EXCHANGE, EXCHANGED)
                    .towards(pupil.say(new Phrase("Tystysgrif tiwtor", "Tutor's certificate")))
                    .build());
        }
    }

    private PeerCredit.Builder credit(CreditKind kind, int amount, LocalDate on) {
        return PeerCredit.builder()
                .id(PeerCreditId.of(pupil.id("credit", credits++)))
                .kind(kind)
                .credits(BigDecimal.valueOf(amount))
                .on(on)
                .recordedBy(circle.tutor())
                .recordedAt(Pupil.recorded(on));
    }
}
