package org.lplp.scoring.peer;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.peer.CreditTariff;

/** What was granted so far in each day, week (Monday to Sunday) and year (1 September to 31 August), and what is left. */
final class Limits {

    private final Map<LocalDate, BigDecimal> days = new HashMap<>();
    private final Map<LocalDate, BigDecimal> weeks = new HashMap<>();
    private final Map<LocalDate, BigDecimal> years = new HashMap<>();

    /** The limit that left least, after the last grant; empty if none took anything away. */
    private Optional<NotCredited> reached = Optional.empty();

    /** Grants as much as the limits of the tariff leave, and keeps count. */
    BigDecimal grant(BigDecimal earned, LocalDate on, CreditTariff tariff) {
        LocalDate week = on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate september = on.withMonth(Month.SEPTEMBER.getValue()).withDayOfMonth(1);
        LocalDate year = on.isBefore(september) ? september.minusYears(1) : september;
        reached = Optional.empty();
        BigDecimal granted = earned;
        granted = least(granted, tariff.getDayLimit(), days.get(on), NotCredited.DAY_LIMIT);
        granted = least(granted, tariff.getWeekLimit(), weeks.get(week), NotCredited.WEEK_LIMIT);
        granted = least(granted, tariff.getYearLimit(), years.get(year), NotCredited.YEAR_LIMIT);
        days.merge(on, granted, BigDecimal::add);
        weeks.merge(week, granted, BigDecimal::add);
        years.merge(year, granted, BigDecimal::add);
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
