package org.lplp.core.leadership;

import java.time.LocalDate;
import org.lplp.core.people.PeopleFacts;

/**
 * What the rules on the learner's part in leading the school read.
 *
 * @param section the section
 * @param policy what the framework says of it
 * @param people the facts on people
 * @param asOf the day of reckoning
 */
public record LeadershipFacts(LeadershipSection section, LeadershipPolicy policy, PeopleFacts people, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param policy what the framework says of it
     * @param people the facts on people
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static LeadershipFacts of(
            LeadershipSection section, LeadershipPolicy policy, PeopleFacts people, LocalDate asOf) {
        return new LeadershipFacts(section, policy, people, asOf);
    }
}
