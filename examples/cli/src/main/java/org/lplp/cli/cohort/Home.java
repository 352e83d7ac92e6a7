package org.lplp.cli.cohort;

import java.time.LocalDate;
import java.util.List;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.HomeLearningId;
import org.lplp.core.base.JournalEntryId;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Setting;
import org.lplp.core.home.HomeLearning;
import org.lplp.core.home.HomeSection;
import org.lplp.core.home.HomeSession;
import org.lplp.core.home.JournalEntry;
import org.lplp.core.home.JournalVoice;

/** Learning at home, for the families that took it up, and the journal that goes to and fro. */
final class Home {

    private static final List<Phrase> LEARNER = List.of(
            new Phrase("Aeth yn well na'r tro diwethaf.", "It went better than last time."),
            new Phrase("Dwi'n sownd ar y pumed.", "I am stuck on the fifth one."));
    private static final List<Phrase> PARENT = List.of(
            new Phrase("Gofynnodd e am awr arall.", "Asked for another hour."),
            new Phrase("Roedd hi'n noson anodd.", "It was a hard evening."));
    private static final List<Phrase> TEACHER = List.of(
            new Phrase("Da iawn. Beth nesaf?", "Good. What next?"),
            new Phrase("Dewch ag e yfory, fe edrychwn ni.", "Bring it tomorrow and we will look."));

    private final Pupil pupil;
    private final Circle circle;
    private final Dice dice;
    private final HomeSection.Builder section = HomeSection.builder();

    private Home(Pupil pupil, Circle circle) {
        this.pupil = pupil;
        this.circle = circle;
        this.dice = pupil.dice("home");
    }

    static HomeSection of(Pupil pupil, Circle circle, List<GoalId> goals) {
        Home home = new Home(pupil, circle);
        boolean here = pupil.left().isEmpty() && pupil.stay().start().isBefore(SchoolYear.TERM_2.start);
        if (here
                && !goals.isEmpty()
                && home.dice.chance(Traits.logistic(-1.3 - 0.5 * pupil.traits().hardship()))) {
            home.module(goals);
            home.journal();
        }
        return home.section.build();
    }

    private void module(List<GoalId> goals) {
        HomeLearning.Builder module = HomeLearning.builder()
                .id(id())
                .title(pupil.say(new Phrase("Gartref gyda'n gilydd", "At home together")))
                .plan(Plans.id(pupil))
                .concierge(circle.tutor())
                .plannedMinutes(60 * dice.between(2, 6))
                .addTowards(dice.pick(goals))
                .recordedBy(circle.tutor())
                .recordedAt(Pupil.recorded(SchoolYear.TERM_3.start));
        int sessions = dice.between(1, 8);
        for (int i = 0; i < sessions; i++) {
            HomeSession.Builder session = HomeSession.builder()
                    .on(SchoolYear.TERM_3.start.plusDays(13L * i + dice.between(0, 6)))
                    .minutes(5 * dice.between(3, 15))
                    .setting(Setting.HOME);
            if (dice.chance(0.6)) {
                session.addHelpedBy(circle.parent(0));
            }
            module.addSessions(session.build());
        }
        section.addModules(module.build());
    }

    private HomeLearningId id() {
        return HomeLearningId.of(pupil.id("home", 0));
    }

    private void journal() {
        LocalDate day = LocalDate.of(2026, 4, 13);
        entry(0, JournalVoice.LEARNER, pupil.personId(), LEARNER, day);
        if (dice.chance(0.7)) {
            entry(1, JournalVoice.PARENT, circle.parent(0), PARENT, day.plusDays(1));
            if (dice.chance(0.8)) {
                entry(2, JournalVoice.TEACHER, circle.tutor(), TEACHER, day.plusDays(2));
            }
        }
    }

    private void entry(int which, JournalVoice voice, PersonId by, List<Phrase> words, LocalDate day) {
        JournalEntry.Builder entry = JournalEntry.builder()
                .id(journalId(which))
                .voice(voice)
                .by(by)
                .at(SchoolYear.at(day, 19, 15))
                .said(pupil.say(dice.pick(words)))
                .about(id());
        if (which > 0) {
            entry.answers(journalId(which - 1));
        }
        section.addJournalEntries(entry.build());
    }

    private JournalEntryId journalId(int which) {
        return JournalEntryId.of(pupil.id("journal", which));
    }
}
