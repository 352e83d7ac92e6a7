package org.lplp.cli.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.MentoringId;
import org.lplp.core.base.MentoringSessionId;
import org.lplp.core.base.Period;
import org.lplp.core.mentoring.Approach;
import org.lplp.core.mentoring.MentorChoice;
import org.lplp.core.mentoring.Mentoring;
import org.lplp.core.mentoring.MentoringSection;
import org.lplp.core.mentoring.MentoringSession;
import org.lplp.core.mentoring.SessionStatus;
import org.lplp.core.relationship.ContactMode;

/** The mentoring that was promised twice each half term: kept for most, not for all. */
final class Mentors {

    private static final LocalDate CHOICES = LocalDate.of(2025, 5, 28);
    private static final int RANKS = 3;

    private final Pupil pupil;
    private final Circle circle;
    private final Dice dice;
    private final Adult mentor;
    private int sessions;

    private Mentors(Pupil pupil, Circle circle, Adult mentor) {
        this.pupil = pupil;
        this.circle = circle;
        this.mentor = mentor;
        this.dice = pupil.dice("mentoring sessions");
    }

    /** Finds the mentor: the tutor for three in ten, somebody from outside school for most, nobody for a few. */
    static Optional<Adult> find(Pupil pupil) {
        Dice dice = pupil.dice("mentor");
        double share = dice.share();
        if (share < 0.06) {
            return Optional.empty();
        }
        return Optional.of(share < 0.36 ? pupil.tutor() : pupil.town().mentor(dice.between(0, Town.MENTORS - 1)));
    }

    static MentoringSection of(Pupil pupil, Circle circle, Optional<Adult> mentor, List<GoalId> goals) {
        return mentor.map(found -> new Mentors(pupil, circle, found).section(goals))
                .orElseGet(() -> MentoringSection.builder().build());
    }

    private MentoringSection section(List<GoalId> goals) {
        MentoringSection.Builder section = MentoringSection.builder();
        if (dice.chance(0.6)) {
            choices(section);
        }
        return section.addMentorings(mentoring(goals)).build();
    }

    /** The mentor was the first choice; the others follow in the order of the list. */
    private void choices(MentoringSection.Builder section) {
        int from = dice.between(0, Town.MENTORS - 1);
        Stream<Adult> others = IntStream.range(from, from + RANKS)
                .mapToObj(which -> pupil.town().mentor(which % Town.MENTORS))
                .filter(other -> !other.id().equals(mentor.id()));
        int rank = 1;
        for (Adult choice :
                Stream.concat(Stream.of(mentor), others).limit(RANKS).toList()) {
            section.addChoices(MentorChoice.builder()
                    .mentor(circle.adult(choice))
                    .rank(rank++)
                    .on(pupil.since().isAfter(CHOICES) ? pupil.since() : CHOICES)
                    .build());
        }
    }

    private Mentoring mentoring(List<GoalId> goals) {
        Mentoring.Builder mentoring = Mentoring.builder()
                .id(MentoringId.of(pupil.id("mentoring", 0)))
                .mentor(circle.adult(mentor))
                .period(Period.of(pupil.since(), pupil.left().orElse(SchoolYear.LAST_DAY)))
                .primary(true)
                .approach(dice.pick(List.of(
                        Approach.COACHING,
                        Approach.BEFRIENDING,
                        Approach.ACADEMIC,
                        Approach.MOTIVATIONAL_INTERVIEWING)))
                .addTowards(goals.stream().limit(1).toArray(GoalId[]::new))
                .recordedBy(circle.tutor())
                .recordedAt(Pupil.recorded(pupil.since()));
        // Some mentors keep every promise, some few.
        double reliability = Traits.logistic(1.7 + 0.9 * dice.normal());
        int weekday = dice.between(0, 3);
        SchoolYear.halvesBegun(pupil.since()).forEach(half -> {
            for (int week : new int[] {0, 2}) {
                session(half.start().plusWeeks(week).plusDays(weekday), reliability, mentoring);
            }
        });
        return mentoring.build();
    }

    private void session(LocalDate day, double reliability, Mentoring.Builder mentoring) {
        boolean held = dice.chance(reliability);
        boolean kept = dice.chance(0.5);
        if (!pupil.isHere(day) || day.isBefore(pupil.since())) {
            return;
        }
        boolean ahead = day.isAfter(SchoolYear.TODAY.minusDays(1));
        if (!held && !kept && !ahead) {
            // Nobody noted that nothing happened.
            return;
        }
        boolean tutor = mentor.id().equals(circle.tutor());
        PlaceKind place = tutor ? PlaceKind.CAMPUS : PlaceKind.ALLOTMENT;
        SessionStatus missed = dice.chance(0.5) ? SessionStatus.CANCELLED : SessionStatus.NO_SHOW;
        SessionStatus status = ahead ? SessionStatus.PLANNED : held ? SessionStatus.HELD : missed;
        // The eighth part of the talks is too short to count.
        int minutes = dice.chance(0.12) ? 10 : 5 * dice.between(3, 9);
        mentoring.addSessions(MentoringSession.builder()
                .id(MentoringSessionId.of(pupil.id("mentoring session", sessions++)))
                .start(SchoolYear.at(day, tutor ? 12 : 16, 30))
                .minutes(minutes)
                .mode(ContactMode.IN_PERSON)
                .setting(place.setting)
                .place(pupil.town().place(place))
                .status(status)
                .recordedBy(mentor.id())
                .recordedAt(SchoolYear.at(ahead ? SchoolYear.TODAY.minusDays(1) : day, 17, 30))
                .build());
    }
}
