package org.lplp.core.peer;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.base.Period;
import org.lplp.core.base.TariffId;
import org.lplp.core.base.YearStart;
import org.lplp.core.rule.Located;

/** How much was earned in the days, weeks and years that a tariff limits. */
final class Limits {

    /** The credits of one such stretch of days, and the last entry among them. */
    record Total(LocalDate from, LocalDate to, BigDecimal limit, BigDecimal credits, Located<PeerCredit> last) {

        Total and(Total other) {
            return new Total(from, to, limit, credits.add(other.credits), other.last);
        }
    }

    private record Stretch(TariffId tariff, LocalDate from, LocalDate to) {}

    private final Map<Stretch, Total> totals = new LinkedHashMap<>();
    private final Optional<YearStart> yearStart;

    private Limits(Optional<YearStart> yearStart) {
        this.yearStart = yearStart;
    }

    static Limits of(PeerFacts facts) {
        Limits limits = new Limits(facts.yearStart());
        for (Earned earned : facts.earned()) {
            facts.tariff(earned)
                    .ifPresent(tariff -> limits.stretches(tariff, earned.day())
                            .forEach((stretch, limit) -> limits.totals.merge(
                                    stretch,
                                    new Total(stretch.from(), stretch.to(), limit, earned.amount(), earned.credit()),
                                    Total::and)));
        }
        return limits;
    }

    /** Tells whether a limit leaves nothing more to earn on a day. */
    boolean reached(CreditTariff tariff, LocalDate day) {
        return stretches(tariff, day).keySet().stream()
                .map(totals::get)
                .anyMatch(total -> total != null && total.credits().compareTo(total.limit()) >= 0);
    }

    List<Total> exceeded() {
        return totals.values().stream()
                .filter(total -> total.credits().compareTo(total.limit()) > 0)
                .toList();
    }

    /** Tells whether a tariff limits the credits of a year and nobody knows when that begins. */
    boolean lackYear(CreditTariff tariff) {
        return tariff.getYearLimit().isPresent() && yearStart.isEmpty();
    }

    private Map<Stretch, BigDecimal> stretches(CreditTariff tariff, LocalDate day) {
        Map<Stretch, BigDecimal> stretches = new LinkedHashMap<>();
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        tariff.getDayLimit().ifPresent(limit -> stretches.put(new Stretch(tariff.getId(), day, day), limit));
        tariff.getWeekLimit()
                .ifPresent(limit -> stretches.put(new Stretch(tariff.getId(), monday, monday.plusDays(6)), limit));
        if (yearStart.isPresent()) {
            Period year = yearStart.get().yearOf(day);
            LocalDate last = year.end().orElseThrow().minusDays(1);
            tariff.getYearLimit()
                    .ifPresent(limit -> stretches.put(new Stretch(tariff.getId(), year.start(), last), limit));
        }
        return stretches;
    }
}
