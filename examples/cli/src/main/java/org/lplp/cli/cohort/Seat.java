package org.lplp.cli.cohort;

import org.lplp.core.base.YearGroup;

/**
 * Where a learner sits: of each 900 in a row there are 180 of each year group, in six tutor groups of 30.
 *
 * @param number the learner's number in the cohort, from 0
 */
record Seat(int number) {

    static final int YEARS = 5;
    static final int GROUP = 30;
    static final int SCHOOL = 900;

    private static final int FIRST_YEAR = 7;
    /** Learners of five year groups who take turns to sit down. */
    private static final int ROUND = GROUP * YEARS;

    /** Gives the number of the school. */
    int school() {
        return number / SCHOOL;
    }

    /** Gives the year of schooling, 7 to 11. */
    int year() {
        return FIRST_YEAR + number % YEARS;
    }

    YearGroup yearGroup() {
        return YearGroup.of(Integer.toString(year()));
    }

    /** Gives the number of the tutor group in the school, 0 to 29. */
    int tutorGroup() {
        return number % SCHOOL / ROUND * YEARS + number % YEARS;
    }

    /** Gives the learner's number in the tutor group, 0 to 29. */
    int place() {
        return number % ROUND / YEARS;
    }

    /** Gives another place of the same tutor group. */
    Seat beside(int place) {
        return new Seat(number / ROUND * ROUND + place * YEARS + number % YEARS);
    }

    UnitKind unit() {
        if (place() % 15 == 7) {
            return UnitKind.SMALL;
        }
        return year() <= 8 ? UnitKind.LOWER : year() <= 10 ? UnitKind.MIDDLE : UnitKind.SENIOR;
    }
}
