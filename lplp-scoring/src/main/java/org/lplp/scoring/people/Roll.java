package org.lplp.scoring.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lplp.core.base.Period;
import org.lplp.core.base.YearGroup;
import org.lplp.core.base.YearStart;
import org.lplp.core.people.Enrolment;
import org.lplp.core.people.Learner;

/** When the learner was on roll, and in which year group. */
public final class Roll {

    private final Learner learner;
    private final LocalDate issued;
    private final Optional<YearStart> yearStart;

    /**
     * Reads a learner.
     *
     * @param learner the learner, with enrolments and year group
     * @param issued the day on which the learner had that year group
     * @param yearStart on which day learners move up; empty if the framework does not say
     */
    public Roll(Learner learner, LocalDate issued, Optional<YearStart> yearStart) {
        this.learner = learner;
        this.issued = issued;
        this.yearStart = yearStart;
    }

    /**
     * Tells whether no enrolment is recorded; the learner is then taken to be on roll throughout.
     *
     * @return true if none is
     */
    public boolean isUnknown() {
        return learner.getEnrolments().isEmpty();
    }

    /**
     * Tells whether it is for want of a beginning of the school year that nobody knows when the learner moves up.
     *
     * @return true if so, and a year group is recorded
     */
    public boolean yearStartIsMissing() {
        return yearStart.isEmpty()
                && (learner.getYearGroup().isPresent()
                        || learner.getEnrolments().stream()
                                .anyMatch(enrolment -> enrolment.getYearGroup().isPresent()));
    }

    /**
     * Counts the days of a period on which some school had the learner on roll, each day once.
     *
     * @param period a period that has an end
     * @return the days; empty if no enrolment is recorded
     */
    public OptionalLong daysEnrolled(Period period) {
        if (isUnknown()) {
            return OptionalLong.empty();
        }
        List<Period> byStart = new ArrayList<>();
        learner.getEnrolments().forEach(enrolment -> byStart.add(enrolment.getPeriod()));
        byStart.sort(Comparator.comparing(Period::start));
        LocalDate end = period.end().orElseThrow();
        LocalDate counted = period.start();
        long days = 0;
        for (Period enrolled : byStart) {
            LocalDate from = enrolled.start().isAfter(counted) ? enrolled.start() : counted;
            LocalDate to = enrolled.end().filter(end::isAfter).orElse(end);
            if (from.isBefore(to)) {
                days += ChronoUnit.DAYS.between(from, to);
                counted = to;
            }
        }
        return OptionalLong.of(days);
    }

    /**
     * Gives the year group on a day: that of the latest enrolment begun by then, else that of the learner on the day the document
     * was issued, moved by one for each school year that began in between. Without a beginning of the school year nobody knows
     * whether the learner moved up since.
     *
     * @param day the day
     * @return the year group; empty if not known
     */
    public Optional<YearGroup> yearGroup(LocalDate day) {
        return learner.getEnrolments().stream()
                .filter(enrolment -> enrolment.getPeriod().contains(day))
                .filter(enrolment -> enrolment.getYearGroup().isPresent())
                .max(Comparator.comparing(
                                (Enrolment enrolment) -> enrolment.getPeriod().start())
                        .thenComparing(enrolment ->
                                enrolment.getYearGroup().orElseThrow().value()))
                .map(enrolment -> moved(
                        enrolment.getYearGroup().orElseThrow(),
                        enrolment.getPeriod().start(),
                        day))
                .orElseGet(() -> learner.getYearGroup().flatMap(group -> moved(group, issued, day)));
    }

    private Optional<YearGroup> moved(YearGroup group, LocalDate known, LocalDate day) {
        if (day.equals(known)) {
            return Optional.of(group);
        }
        if (yearStart.isEmpty()) {
            return Optional.empty();
        }
        int years = schoolYear(day) - schoolYear(known);
        if (years == 0) {
            return Optional.of(group);
        }
        List<YearGroup> order = List.copyOf(YearGroup.known().values());
        int moved = order.indexOf(group) + years;
        return group.isKnown() && moved >= 0 && moved < order.size() ? Optional.of(order.get(moved)) : Optional.empty();
    }

    /** The number of a school year is the calendar year in which it begins. */
    private int schoolYear(LocalDate day) {
        return yearStart.orElseThrow().yearOf(day).start().getYear();
    }
}
