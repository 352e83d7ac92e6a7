package org.lplp.scoring.peer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.lplp.core.base.PeerSessionId;
import org.lplp.core.base.TariffId;

/**
 * What one session earned by the tariff.
 *
 * @param session the session
 * @param on its day, by its own offset
 * @param minutes how long it lasted
 * @param tariff the tariff in force on that day; empty if none, or if it was not looked for
 * @param blocks how many whole blocks it lasted
 * @param earned what those blocks earn
 * @param granted what is left of it under the limits
 * @param notCredited why it earned nothing, or less than its blocks; empty if it earned them all
 * @param lapses the first day on which the credits no longer count; empty for never
 */
public record Accrual(
        PeerSessionId session,
        LocalDate on,
        int minutes,
        Optional<TariffId> tariff,
        int blocks,
        BigDecimal earned,
        BigDecimal granted,
        Optional<NotCredited> notCredited,
        Optional<LocalDate> lapses) {}
