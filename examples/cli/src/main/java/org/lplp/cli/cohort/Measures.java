package org.lplp.cli.cohort;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.ObservationId;
import org.lplp.core.base.SourceSystem;
import org.lplp.core.measure.MeasureSection;
import org.lplp.core.measure.Observation;

/** What was measured: most figures hang together, and those who are often away have fewer of them. */
final class Measures {

    private static final LocalDate AUTUMN = LocalDate.of(2025, 12, 19);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 27);
    private static final LocalDate SURVEY_AUTUMN = LocalDate.of(2025, 10, 3);
    private static final LocalDate SURVEY_SPRING = LocalDate.of(2026, 3, 26);
    private static final LocalDate READING_TEST = LocalDate.of(2025, 9, 24);
    private static final LocalDate RESULTS = LocalDate.of(2025, 7, 18);

    private static final SourceSystem MIS = SourceSystem.of("mis");
    private static final SourceSystem SURVEY = SourceSystem.of("pupil-survey");
    private static final SourceSystem TEST = SourceSystem.of("reading-test");

    private final Pupil pupil;
    private final Circle circle;
    private final Dice dice;
    private final MeasureSection.Builder section = MeasureSection.builder();
    private int observations;

    private Measures(Pupil pupil, Circle circle) {
        this.pupil = pupil;
        this.circle = circle;
        this.dice = pupil.dice("measures");
    }

    static MeasureSection of(Pupil pupil, Circle circle) {
        Measures measures = new Measures(pupil, circle);
        measures.absence();
        measures.attainment();
        measures.reading();
        measures.trouble();
        measures.survey(SURVEY_AUTUMN);
        measures.survey(SURVEY_SPRING);
        return measures.section.build();
    }

    /** Half days since the school year began or the learner came. */
    private void absence() {
        // A few registers are lost on the way.
        if (dice.chance(0.03)) {
            return;
        }
        int missed = 0;
        int possible = 0;
        LocalDate from = later(pupil.stay().start(), SchoolYear.FIRST_DAY);
        for (LocalDate day : new LocalDate[] {AUTUMN, SPRING}) {
            int sessions = sessions(from, day);
            if (sessions > 0 && pupil.isHere(day)) {
                double wave = pupil.traits().absence() * StrictMath.exp(0.25 * dice.normal());
                possible += sessions;
                missed += Traits.rounded(sessions * wave + 0.8 * dice.normal(), 0, sessions);
                observe("absence", missed, day, MIS, possible);
                from = day.plusDays(1);
            }
        }
    }

    /** Two half days each weekday in term. */
    private static int sessions(LocalDate from, LocalDate until) {
        int sessions = 0;
        for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
            LocalDate each = day;
            boolean school = day.equals(SchoolYear.schoolDay(day));
            for (SchoolYear term : SchoolYear.values()) {
                sessions += school && term.period().contains(each) ? 2 : 0;
            }
        }
        return sessions;
    }

    private void attainment() {
        double level = 57
                + 10 * pupil.traits().ability()
                + 3 * pupil.traits().drive()
                - 70 * (pupil.traits().absence() - 0.06);
        for (LocalDate day : new LocalDate[] {AUTUMN, SPRING}) {
            boolean away = dice.chance(0.02 + pupil.traits().absence());
            if (pupil.isHere(day) && !away) {
                int halves = Traits.rounded(2 * (level + 5 * dice.normal()), 4, 198);
                observe("attainment", BigDecimal.valueOf(halves * 5L, 1), day, MIS, null);
            }
        }
        if (pupil.isHere(RESULTS) && pupil.seat().year() > 7) {
            observe("course-failures", dice.count(StrictMath.exp((42 - level) / 9)), RESULTS, MIS, null);
        }
    }

    private void reading() {
        boolean tested = pupil.seat().year() <= 9 || dice.chance(0.15);
        if (tested
                && pupil.isHere(READING_TEST)
                && !dice.chance(0.05 + pupil.traits().absence())) {
            int score = Traits.rounded(100 + 11 * pupil.traits().ability() + 10 * dice.normal(), 55, 145);
            observe("reading", score, READING_TEST, TEST, null);
        }
    }

    private void trouble() {
        int incidents = Math.min(
                6, dice.count(StrictMath.exp(-1.4 - 0.8 * pupil.traits().belonging())));
        for (int i = 0; i < incidents; i++) {
            LocalDate day = SchoolYear.TERM_3.start.plusDays(9L * i + dice.between(0, 4));
            if (pupil.isHere(day)) {
                observe("incidents", 1, SchoolYear.schoolDay(day), MIS, null);
            }
        }
        if (pupil.arrival() != Pupil.Arrival.LATE) {
            int moves = pupil.arrival() == Pupil.Arrival.MOVED ? 1 : 0;
            observe("moves", moves, pupil.by(SPRING), MIS, null);
        }
    }

    /** Those who do not feel at home answer less often. */
    private void survey(LocalDate day) {
        boolean answers = dice.chance(Traits.logistic(1.9 + 0.5 * pupil.traits().belonging()));
        if (!pupil.isHere(day) || !answers) {
            return;
        }
        double belonging = pupil.traits().belonging();
        answer("participation", 0.5 * belonging + 0.4 * pupil.traits().drive(), day);
        answer("recognition", 0.8 * belonging, day);
        answer("care", 0.6 * belonging - 0.3 * pupil.traits().hardship(), day);
        answer("motivation", 0.8 * pupil.traits().drive(), day);
        answer("family-ties", -0.7 * pupil.traits().hardship(), day);
        answer("community-ties", 0.5 * pupil.traits().drive() - 0.2, day);
    }

    private void answer(String measure, double trait, LocalDate day) {
        // Now and then a question is left out.
        if (!dice.chance(0.06)) {
            observe(measure, Traits.rounded(3.4 + 0.8 * trait + 0.6 * dice.normal(), 1, 5), day, SURVEY, null);
        }
    }

    private void observe(String measure, int value, LocalDate day, SourceSystem source, Integer outOf) {
        observe(measure, BigDecimal.valueOf(value), day, source, outOf);
    }

    private void observe(String measure, BigDecimal value, LocalDate day, SourceSystem source, Integer outOf) {
        Observation.Builder observation = Observation.builder()
                .id(ObservationId.of(pupil.id("observation", observations++)))
                .measure(MeasureId.of("urn:lplp:measure:" + measure))
                .value(value)
                .on(day)
                .source(source)
                .recordedBy(circle.tutor())
                .recordedAt(Pupil.recorded(day));
        if (outOf != null) {
            observation.outOf(BigDecimal.valueOf(outOf));
        }
        section.addObservations(observation.build());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
