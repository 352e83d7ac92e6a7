package org.lplp.scoring.challenge;

import java.util.List;
import org.lplp.core.base.CapabilityId;

/**
 * All challenges.
 *
 * @param challenges the challenges that have begun, by id
 * @param completed how many are completed
 * @param shown how many completed ones were shown
 * @param inTeam how many completed ones were done in a team of the least size that the framework states, two by default
 * @param minutes the time that the learner gave to them, where the record says
 * @param capabilities what the showings of completed ones show, each once, by id
 */
public record ChallengeSummaryDetail(
        List<ChallengeReading> challenges,
        int completed,
        int shown,
        int inTeam,
        int minutes,
        List<CapabilityId> capabilities) {

    /** Copies the lists. */
    public ChallengeSummaryDetail {
        challenges = List.copyOf(challenges);
        capabilities = List.copyOf(capabilities);
    }

    /** Gives the summary for people. */
    @Override
    public String toString() {
        return completed + " of " + challenges.size() + " completed, " + shown + " of them shown, " + inTeam
                + " in a team; " + minutes + " minutes; " + capabilities.size()
                + (capabilities.size() == 1 ? " capability" : " capabilities");
    }
}
