package org.lplp.core.challenge;

import java.time.LocalDate;
import org.lplp.core.people.PeopleFacts;

/**
 * What the rules on personal challenges read.
 *
 * @param section the section
 * @param policy what the framework says of it
 * @param people the facts on people
 * @param asOf the day of reckoning
 */
public record ChallengeFacts(ChallengeSection section, ChallengePolicy policy, PeopleFacts people, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param policy what the framework says of it
     * @param people the facts on people
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static ChallengeFacts of(
            ChallengeSection section, ChallengePolicy policy, PeopleFacts people, LocalDate asOf) {
        return new ChallengeFacts(section, policy, people, asOf);
    }
}
