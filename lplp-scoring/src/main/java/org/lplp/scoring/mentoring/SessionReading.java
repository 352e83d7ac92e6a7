package org.lplp.scoring.mentoring;

import java.time.LocalDate;
import java.util.Optional;
import org.lplp.core.base.MentoringSessionId;
import org.lplp.core.base.Period;

/**
 * How one session was read.
 *
 * @param session the session
 * @param on its day, by its own offset
 * @param minutes how long it lasted
 * @param period the half term or term to which it belongs; empty if none, or if it was not looked for
 * @param notCounted why it did not count; empty if it did
 */
public record SessionReading(
        MentoringSessionId session,
        LocalDate on,
        int minutes,
        Optional<Period> period,
        Optional<NotCounted> notCounted) {}
