package org.lplp.cli.cohort;

import java.time.LocalDate;
import java.util.List;
import org.lplp.core.base.InstrumentId;
import org.lplp.core.base.InstrumentResponseId;
import org.lplp.core.base.ItemId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.ProgrammeParticipationId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.wellbeing.InstrumentResponse;
import org.lplp.core.wellbeing.ItemAnswer;
import org.lplp.core.wellbeing.ProgrammeKind;
import org.lplp.core.wellbeing.ProgrammeParticipation;
import org.lplp.core.wellbeing.RespondentRole;
import org.lplp.core.wellbeing.WellbeingSection;

/** Answers to the shipped instruments: the younger ones before and after a programme, and parents on how their child learns. */
final class Questionnaires {

    private static final String RESILIENCE = "urn:lplp:instrument:resilience";
    private static final String SIGNATURE = "urn:lplp:instrument:learning-signature";
    private static final VersionLabel VERSION = VersionLabel.of("1.0");

    private static final LocalDate BEFORE = LocalDate.of(2025, 9, 29);
    private static final LocalDate AFTER = LocalDate.of(2026, 2, 9);
    private static final LocalDate PARENTS = LocalDate.of(2026, 1, 19);
    private static final int TOO_OLD = 14;
    private static final int SESSIONS = 12;

    private static final List<String> STRENGTHS = List.of("another-way", "calm", "somebody", "ask");
    private static final List<String> TROUBLES = List.of("give-up", "alone");
    private static final List<String> WAYS =
            List.of("asks", "finds-out", "stays", "returns", "together", "explains", "begins", "knows-how");

    private final Pupil pupil;
    private final Circle circle;
    private final Dice dice;
    private final WellbeingSection.Builder section = WellbeingSection.builder();

    private Questionnaires(Pupil pupil, Circle circle) {
        this.pupil = pupil;
        this.circle = circle;
        this.dice = pupil.dice("questionnaires");
    }

    static WellbeingSection of(Pupil pupil, Circle circle, boolean learnsAtHome) {
        Questionnaires questionnaires = new Questionnaires(pupil, circle);
        questionnaires.resilience();
        if (learnsAtHome) {
            questionnaires.signature();
        }
        return questionnaires.section.build();
    }

    private void resilience() {
        boolean young = pupil.born().plusYears(TOO_OLD).isAfter(AFTER);
        boolean here = pupil.isHere(BEFORE) && pupil.isHere(AFTER);
        if (!young || !here || !dice.chance(0.7)) {
            return;
        }
        ProgrammeParticipation programme = ProgrammeParticipation.builder()
                .id(ProgrammeParticipationId.of(pupil.id("programme", 0)))
                .title(pupil.say(new Phrase("Pan fydd pethau'n anodd", "When things get hard")))
                .kind(ProgrammeKind.RESILIENCE)
                .period(Period.of(BEFORE, AFTER.plusDays(1)))
                .facilitator(circle.tutor())
                .setting(Setting.SCHOOL)
                .sessionsOffered(SESSIONS)
                .sessionsAttended(
                        Traits.rounded(SESSIONS * (1 - 1.5 * pupil.traits().absence()), 0, SESSIONS))
                .build();
        section.addParticipations(programme);
        double level = 3.2 + 0.6 * pupil.traits().belonging();
        wave(1, BEFORE, level, programme);
        // Some do not answer again, and most who do have gained a little.
        if (dice.chance(Traits.logistic(1.7 + 0.4 * pupil.traits().belonging()))) {
            wave(2, AFTER, level + 0.25 + 0.3 * dice.normal(), programme);
        }
    }

    private void wave(int wave, LocalDate on, double level, ProgrammeParticipation programme) {
        InstrumentResponse.Builder response = response(wave, RESILIENCE, pupil.personId(), RespondentRole.SELF, on)
                .wave(wave)
                .during(programme.getId());
        STRENGTHS.forEach(item -> answer(response, RESILIENCE, item, level));
        TROUBLES.forEach(item -> answer(response, RESILIENCE, item, 6 - level));
        section.addResponses(response.build());
    }

    private void signature() {
        InstrumentResponse.Builder response = response(0, SIGNATURE, circle.parent(0), RespondentRole.PARENT, PARENTS);
        WAYS.forEach(item ->
                answer(response, SIGNATURE, item, 3.3 + 0.5 * pupil.traits().drive()));
        section.addResponses(response.build());
    }

    private InstrumentResponse.Builder response(
            int which, String instrument, PersonId by, RespondentRole role, LocalDate on) {
        return InstrumentResponse.builder()
                .id(InstrumentResponseId.of(pupil.id("response", which)))
                .instrument(InstrumentId.of(instrument))
                .version(VERSION)
                .respondent(by)
                .role(role)
                .on(on)
                .recordedBy(circle.tutor())
                .recordedAt(Pupil.recorded(on));
    }

    /** Now and then an item is left out. */
    private void answer(InstrumentResponse.Builder response, String instrument, String item, double level) {
        int value = Traits.rounded(level + 0.8 * dice.normal(), 1, 5);
        if (!dice.chance(0.04)) {
            response.addAnswers(ItemAnswer.builder()
                    .item(ItemId.of(instrument + ":item:" + item))
                    .value(value)
                    .build());
        }
    }
}
