package org.lplp.core.rule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lplp.core.base.Period;

/** What rules of several domain words ask of days and periods. */
public final class Timing {

    /** The clock of Kiritimati, where each day begins first. */
    private static final ZoneOffset EARLIEST_CLOCK = ZoneOffset.ofHours(14);

    private Timing() {}

    /**
     * Reports periods that have no day. A finding has the arguments {@code start} and {@code end}.
     *
     * @param records the records that may have a period
     * @param member the member that holds it
     * @param period gives the period
     * @param out takes what is found, at the period
     * @param <T> the type of record
     */
    public static <T> void backwards(
            List<Located<T>> records, String member, Function<? super T, Optional<Period>> period, RuleOutcome out) {
        for (Located<T> record : records) {
            Optional<Period> found = period.apply(record.value());
            if (found.isPresent() && !found.get().isForwards()) {
                LocalDate end = found.get().end().orElseThrow();
                out.found(record.at(member), "start", found.get().start(), "end", end);
            }
        }
    }

    /**
     * Reports what is said to have happened after the document was issued. A day says nothing of its time zone, so it lies in
     * the future only if it had begun nowhere on earth. A finding has the arguments {@code on} and {@code issued}.
     *
     * @param records the records that may have a day
     * @param member the member that holds it
     * @param day gives the day
     * @param issued when the document was issued
     * @param out takes what is found, at the day
     * @param <T> the type of record
     */
    public static <T> void future(
            List<Located<T>> records,
            String member,
            Function<? super T, Optional<LocalDate>> day,
            OffsetDateTime issued,
            RuleOutcome out) {
        LocalDate latest = issued.withOffsetSameInstant(EARLIEST_CLOCK).toLocalDate();
        for (Located<T> record : records) {
            Optional<LocalDate> found = day.apply(record.value());
            if (found.isPresent() && found.get().isAfter(latest)) {
                out.found(record.at(member), "on", found.get(), "issued", issued.toLocalDate());
            }
        }
    }

    /**
     * Tells whether what belongs to a whole lies in it. A part whose end is not told ends with the whole.
     *
     * @param part the period of the part
     * @param whole the period of the whole
     * @return false if the part begins before the whole or after it, or ends after it; true if one of them has no day
     */
    public static boolean isWithin(Period part, Period whole) {
        return !part.isForwards()
                || !whole.isForwards()
                || (whole.contains(part.start()) && (part.end().isEmpty() || whole.contains(part)));
    }

    /**
     * Writes a period in signs that need no language.
     *
     * @param period the period
     * @return its two days, such as {@code 2025-09-01/2026-07-18}, or {@code ≥ 2025-09-01} if it runs on
     */
    public static String interval(Period period) {
        return period.end().map(end -> period.start() + "/" + end).orElse("≥ " + period.start());
    }
}
