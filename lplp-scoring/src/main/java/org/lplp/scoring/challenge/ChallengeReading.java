package org.lplp.scoring.challenge;

import java.util.List;
import java.util.Optional;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.ChallengeId;
import org.lplp.core.challenge.ChallengeStatus;
import org.lplp.scoring.base.Figure;

/**
 * One challenge.
 *
 * @param challenge the challenge
 * @param status how far it has come
 * @param ownChoice whether the learner chose it
 * @param team how many do it together, by the record; 0 if it does not say
 * @param coached whether somebody coaches the team
 * @param audiences to whom it was shown, by code; empty if it was not shown
 * @param shown whether its result was shown by the day of reckoning
 * @param reflected whether the learner has said what to make of it
 * @param minutes how much time the learner gave; empty if the record does not say
 * @param capabilities what the entry that keeps the showing shows, by id
 */
public record ChallengeReading(
        ChallengeId challenge,
        ChallengeStatus status,
        boolean ownChoice,
        int team,
        boolean coached,
        List<String> audiences,
        boolean shown,
        boolean reflected,
        Optional<Integer> minutes,
        List<CapabilityId> capabilities) {

    /** Copies the lists. */
    public ChallengeReading {
        audiences = List.copyOf(audiences);
        capabilities = List.copyOf(capabilities);
    }

    /** Gives the challenge for people, such as {@code completed, team of 3, coached, shown to parents, 2 capabilities}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(Figure.named(status));
        text.append(ownChoice ? "" : ", chosen by somebody else");
        text.append(team == 0 ? ", team not known" : ", team of " + team);
        text.append(coached ? ", coached" : "");
        text.append(
                shown ? ", shown" + (audiences.isEmpty() ? "" : " to " + String.join(", ", audiences)) : ", not shown");
        text.append(reflected ? ", reflected" : "");
        minutes.ifPresent(given -> text.append(", ").append(Figure.count(given, "minute")));
        if (!capabilities.isEmpty()) {
            text.append(capabilities.size() == 1 ? ", 1 capability" : ", " + capabilities.size() + " capabilities");
        }
        return text.toString();
    }
}
