package org.lplp.scoring.mentoring;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lplp.core.base.Period;
import org.lplp.core.base.YearGroup;
import org.lplp.core.people.Enrolment;
import org.lplp.core.people.Learner;

/** When the learner was on roll, and in which year group. */
final class Roll {

    private final Learner learner;
    private final LocalDate issued;

    Roll(Learner learner, LocalDate issued) {
        this.learner = learner;
        this.issued = issued;
    }

    /** Tells whether no enrolment is recorded; the learner is then taken to be on roll throughout. */
    boolean isUnknown() {
        return learner.getEnrolments().isEmpty();
    }

    /** Counts the days of a period that has an end on which some school had the learner on roll, each day once. */
    OptionalLong daysEnrolled(Period period) {
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
     * was issued, moved by one for each 1 September in between.
     */
    Optional<YearGroup> yearGroup(LocalDate day) {
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

    private static Optional<YearGroup> moved(YearGroup group, LocalDate known, LocalDate day) {
        int years = schoolYear(day) - schoolYear(known);
        if (years == 0) {
            return Optional.of(group);
        }
        List<YearGroup> order = List.copyOf(YearGroup.known().values());
        int moved = order.indexOf(group) + years;
        return group.isKnown() && moved >= 0 && moved < order.size() ? Optional.of(order.get(moved)) : Optional.empty();
    }

    /** The school year of England and Wales runs from 1 September; its number is the calendar year in which it begins. */
    private static int schoolYear(LocalDate day) {
        return day.getMonthValue() < Month.SEPTEMBER.getValue() ? day.getYear() - 1 : day.getYear();
    }
}
