package org.lplp.scoring.mentoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lplp.core.base.Period;
import org.lplp.core.base.YearGroup;
import org.lplp.core.mentoring.Entitlement;
import org.lplp.core.mentoring.EntitlementPeriod;
import org.lplp.scoring.people.Roll;

/** Says how the promise stands in each half term or term. */
final class PeriodReader {

    private final Entitlement entitlement;
    private final Roll roll;
    private final boolean recorded;
    private final LocalDate asOf;
    private final Collection<String> missing;

    PeriodReader(Entitlement entitlement, Roll roll, boolean recorded, LocalDate asOf, Collection<String> missing) {
        this.entitlement = entitlement;
        this.roll = roll;
        this.recorded = recorded;
        this.asOf = asOf;
        this.missing = missing;
    }

    /** Gives the periods that the promise names, by time, without those whose end is not known or not after their start. */
    static List<Period> of(SchoolYear year, Entitlement entitlement, Collection<String> missing) {
        boolean terms = entitlement.getPeriod().equals(EntitlementPeriod.TERM);
        if (!terms && !entitlement.getPeriod().equals(EntitlementPeriod.HALF_TERM)) {
            missing.add("framework.mentoring.entitlement.period: " + entitlement.getPeriod() + " is not known");
            return List.of();
        }
        List<Period> usable = new ArrayList<>();
        for (Period period : terms ? year.terms() : year.halfTerms()) {
            if (period.end().isEmpty() || !period.isForwards()) {
                missing.add("calendar: the " + entitlement.getPeriod() + " from " + period.start()
                        + " has no end after its start");
            } else if (!usable.contains(period)) {
                usable.add(period);
            }
        }
        if (usable.isEmpty()) {
            missing.add("calendar");
        }
        usable.sort(Comparator.comparing(Period::start)
                .thenComparing(period -> period.end().orElseThrow()));
        return usable;
    }

    PeriodReading read(Period period, List<SessionReading> sessions) {
        List<SessionReading> counted = sessions.stream()
                .filter(session -> session.notCounted().isEmpty())
                .filter(session -> session.period().filter(period::equals).isPresent())
                .toList();
        long minutes = counted.stream().mapToLong(SessionReading::minutes).sum();
        long count = entitlement.getPooled().orElse(false) ? minutes / entitlement.getMinutes() : counted.size();
        OptionalLong enrolled = roll.daysEnrolled(period);
        Optional<NotJudged> notJudged = notJudged(period, enrolled);
        return new PeriodReading(
                period,
                notJudged.map(NotJudged::status).orElseGet(() -> status(period, count)),
                notJudged,
                enrolled,
                entitlement.getSessions(),
                count,
                counted.stream().map(SessionReading::session).toList());
    }

    private PeriodStatus status(Period period, long count) {
        if (count >= entitlement.getSessions()) {
            return PeriodStatus.MET;
        }
        return period.isOverOn(asOf) ? PeriodStatus.SHORT : PeriodStatus.PENDING;
    }

    private Optional<NotJudged> notJudged(Period period, OptionalLong enrolled) {
        long length = ChronoUnit.DAYS.between(period.start(), period.end().orElseThrow());
        // Who is on roll for the whole of a short period is promised it, however many days the framework asks.
        long needed = Math.min(length, entitlement.getMinimumDaysEnrolled().orElse(1));
        if (enrolled.orElse(length) < needed) {
            return Optional.of(NotJudged.ENROLMENT);
        }
        if (!entitlement.getYearGroups().isEmpty()) {
            Optional<YearGroup> group = roll.yearGroup(period.start());
            if (group.isEmpty()) {
                missing.add(roll.yearStartIsMissing() ? "framework.calendar.yearStart" : "people.learner.yearGroup");
                return Optional.of(NotJudged.YEAR_GROUP_NOT_KNOWN);
            }
            if (!entitlement.getYearGroups().contains(group.get())) {
                return Optional.of(NotJudged.YEAR_GROUP);
            }
        }
        return recorded ? Optional.empty() : Optional.of(NotJudged.NOT_RECORDED);
    }
}
