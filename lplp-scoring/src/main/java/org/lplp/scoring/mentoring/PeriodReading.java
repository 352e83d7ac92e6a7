package org.lplp.scoring.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lplp.core.base.MentoringSessionId;
import org.lplp.core.base.Period;

/**
 * How the promise stands in one half term or term.
 *
 * @param period the days
 * @param status how it stands
 * @param notJudged what makes the learner not eligible, or the status unknown; empty otherwise
 * @param daysEnrolled on how many of the days the learner was on roll; empty if no enrolment is recorded
 * @param required how many sessions are promised
 * @param count how many took place; where minutes pool, how many times the promised minutes
 * @param sessions the sessions that counted, by time
 */
public record PeriodReading(
        Period period,
        PeriodStatus status,
        Optional<NotJudged> notJudged,
        OptionalLong daysEnrolled,
        int required,
        long count,
        List<MentoringSessionId> sessions) {

    /** Copies the sessions. */
    public PeriodReading {
        sessions = List.copyOf(sessions);
    }

    /** Tells whether the period counts toward fidelity: the learner is promised it, and it is over. */
    boolean isSettled(LocalDate asOf) {
        boolean promised = status == PeriodStatus.MET || status == PeriodStatus.SHORT;
        return promised && period.isOverOn(asOf);
    }

    /**
     * Says how the promise stands.
     *
     * @return such as {@code short: 1 of 2}
     */
    public String summary() {
        String why = notJudged.map(reason -> " (" + reason.code() + ")").orElse("");
        return status.code() + why + ": " + count + " of " + required;
    }

    /**
     * Names the period by its days.
     *
     * @return the first day and the day after the last, such as {@code 2026-01-05/2026-02-14}
     */
    public String name() {
        return period.start() + "/" + period.end().orElseThrow();
    }
}
