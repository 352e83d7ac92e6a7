package org.lplp.scoring.peer;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.base.YearStart;
import org.lplp.core.peer.CreditTariff;

/** What was granted so far in each day, week (Monday to Sunday) and school year, and what is left. */
final class Limits {

    private final Map<LocalDate, BigDecimal> days = new HashMap<>();
    private final Map<LocalDate, BigDecimal> weeks = new HashMap<>();
    private final Map<LocalDate, BigDecimal> years = new HashMap<>();
    private final Optional<YearStart> yearStart;
    private final Collection<String> missing;

    /** The limit that left least, after the last grant; empty if none took anything away. */
    private Optional<NotCredited> reached = Optional.empty();

    Limits(Optional<YearStart> yearStart, Collection<String> missing) {
        this.yearStart = yearStart;
        this.missing = missing;
    }

    /** Grants as much as the limits of the tariff leave, and keeps count. */
    BigDecimal grant(BigDecimal earned, LocalDate on, CreditTariff tariff) {
        LocalDate week = on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Optional<LocalDate> year = yearStart.map(start -> start.yearOf(on).start());
        reached = Optional.empty();
        BigDecimal granted = earned;
        granted = least(granted, tariff.getDayLimit(), days.get(on), NotCredited.DAY_LIMIT);
        granted = least(granted, tariff.getWeekLimit(), weeks.get(week), NotCredited.WEEK_LIMIT);
        if (year.isPresent()) {
            granted = least(granted, tariff.getYearLimit(), years.get(year.get()), NotCredited.YEAR_LIMIT);
            years.merge(year.get(), granted, BigDecimal::add);
        } else if (tariff.getYearLimit().isPresent()) {
            missing.add("framework.calendar.yearStart");
        }
        days.merge(on, granted, BigDecimal::add);
        weeks.merge(week, granted, BigDecimal::add);
        return granted;
    }

    Optional<NotCredited> reached() {
        return reached;
    }

    private BigDecimal least(BigDecimal wanted, Optional<BigDecimal> limit, BigDecimal used, NotCredited reason) {
        if (limit.isEmpty()) {
            return wanted;
        }
        BigDecimal left =
                limit.get().subtract(used == null ? BigDecimal.ZERO : used).max(BigDecimal.ZERO);
        if (left.compareTo(wanted) < 0) {
            reached = Optional.of(reason);
            return left;
        }
        return wanted;
    }
}
