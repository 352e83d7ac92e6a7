package org.lplp.scoring.mentoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The whole account of a promise of mentoring.
 *
 * @param periods how it stands in each half term or term, by time; none without calendar or entitlement
 * @param sessions how each session was read, by time
 * @param required how many sessions were promised in the periods that are over
 * @param given how many of them took place, none counted beyond what its period promised
 * @param longestGap the longest time between two sessions that counted; of equal ones the earliest; empty if fewer than two did
 * @param daysSinceLast days from the last session that counted to the day of reckoning; empty if none did
 */
public record MentoringEntitlementDetail(
        List<PeriodReading> periods,
        List<SessionReading> sessions,
        long required,
        long given,
        Optional<Gap> longestGap,
        OptionalLong daysSinceLast) {

    /** Copies the lists. */
    public MentoringEntitlementDetail {
        periods = List.copyOf(periods);
        sessions = List.copyOf(sessions);
    }

    /** Gives the account for people, one line for each period and for each session that did not count. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(given + " of " + required + " sessions given");
        for (PeriodReading period : periods) {
            text.append("\n  ").append(period.name()).append(' ').append(period.summary());
        }
        for (SessionReading session : sessions) {
            session.notCounted()
                    .ifPresent(reason -> text.append("\n  ")
                            .append(session.on())
                            .append(' ')
                            .append(session.session())
                            .append(" not counted: ")
                            .append(reason.code()));
        }
        longestGap.ifPresent(gap -> text.append("\n  longest gap ")
                .append(gap.days())
                .append(" days from ")
                .append(gap.from()));
        return text.toString();
    }
}
