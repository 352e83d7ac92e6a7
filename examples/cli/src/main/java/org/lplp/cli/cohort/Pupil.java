package org.lplp.cli.cohort;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.lplp.core.base.DocumentId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Text;

/**
 * A learner of the cohort, before anything is recorded.
 *
 * @param seed the seed of the cohort
 * @param seat where the learner sits
 * @param family the learner's family name
 * @param name the learner's whole name
 * @param born the day of birth
 * @param tongue the language of the record
 * @param traits what lies behind the figures
 * @param arrival how the learner came
 * @param stay when the learner is on the roll
 */
record Pupil(
        long seed,
        Seat seat,
        String family,
        Text name,
        LocalDate born,
        Tongue tongue,
        Traits traits,
        Arrival arrival,
        Period stay) {

    private static final int BIRTH_YEAR_OF_YEAR_0 = 2020;
    private static final LocalDate LEFT = LocalDate.of(2026, 2, 14);

    /** How a learner came to the school. */
    enum Arrival {
        /** From primary school, with everybody else. */
        WITH_ALL,
        /** During the school year, from another school. */
        MOVED,
        /** During the school year, and nobody knows from where. */
        LATE
    }

    static Pupil of(long seed, Seat seat) {
        Dice dice = Dice.of(seed, "pupil", seat.number());
        String family = Names.family(dice);
        Text name = Names.young(dice, family);
        LocalDate born = LocalDate.of(BIRTH_YEAR_OF_YEAR_0 - seat.year(), 9, 1).plusDays(dice.between(0, 364));
        Tongue tongue = Tongue.of(dice);
        Traits traits = Traits.of(dice);
        // Learners whose homes are in trouble move more often.
        double moving = dice.share() * (traits.hardship() > 1 ? 0.4 : 1);
        Arrival arrival = moving < 0.025 ? Arrival.MOVED : moving < 0.04 ? Arrival.LATE : Arrival.WITH_ALL;
        LocalDate joined = arrival == Arrival.WITH_ALL
                ? firstDayOfYear7(seat)
                : dice.pick(List.of(SchoolYear.TERM_2, SchoolYear.TERM_3, SchoolYear.TERM_4)).start;
        boolean left = arrival == Arrival.WITH_ALL && dice.chance(0.01);
        Period stay = left ? Period.of(joined, LEFT) : Period.from(joined);
        return new Pupil(seed, seat, family, name, born, tongue, traits, arrival, stay);
    }

    private static LocalDate firstDayOfYear7(Seat seat) {
        return SchoolYear.FIRST_DAY.minusYears(seat.year() - 7L);
    }

    /** Gives the day on which learners of this age left primary school behind. */
    LocalDate firstDayOfYear7() {
        return firstDayOfYear7(seat);
    }

    /** Gives the day on which learners of this age began primary school. */
    LocalDate firstSchoolDay() {
        return LocalDate.of(BIRTH_YEAR_OF_YEAR_0 - seat.year() + 5, 9, 6);
    }

    /** Gives dice for one part of the learner's life. */
    Dice dice(String part) {
        return Dice.of(seed, part, seat.number());
    }

    /** Gives an id that no other record has. */
    String id(String what, int which) {
        return Dice.urn(seed, what, seat.number(), which);
    }

    PersonId personId() {
        return PersonId.of(id("learner", 0));
    }

    DocumentId documentId() {
        return DocumentId.of(id("portfolio", 0));
    }

    Town town() {
        return new Town(seed, seat.school());
    }

    Adult tutor() {
        return town().tutor(seat.tutorGroup());
    }

    Text say(Phrase phrase) {
        return tongue.say(phrase);
    }

    /** Tells whether the learner is on the roll on a day. */
    boolean isHere(LocalDate day) {
        return stay.contains(day);
    }

    /** Gives the first day of the records kept here: of last summer term, or when the learner came. */
    LocalDate since() {
        LocalDate summer = SchoolYear.SUMMER_BEFORE.start;
        return stay.start().isBefore(summer) ? summer : stay.start();
    }

    /** Gives the last day on which something can have been recorded here. */
    LocalDate until() {
        return stay.end().map(end -> end.minusDays(1)).orElse(SchoolYear.TODAY);
    }

    Optional<LocalDate> left() {
        return stay.end();
    }

    /** Gives the day, or the last one before if the learner had left by then. */
    LocalDate by(LocalDate day) {
        return day.isAfter(until()) ? until() : day;
    }

    /** Gives the moment at which something of a day was recorded. */
    static OffsetDateTime recorded(LocalDate day) {
        return SchoolYear.at(day, 16, 30);
    }
}
