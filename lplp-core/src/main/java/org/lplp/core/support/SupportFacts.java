package org.lplp.core.support;

import java.time.LocalDate;
import org.lplp.core.people.PeopleFacts;

/**
 * What the rules on support plans of families read.
 *
 * @param section the section
 * @param policy what the framework says of it
 * @param people the facts on people
 * @param asOf the day of reckoning
 */
public record SupportFacts(SupportSection section, SupportPolicy policy, PeopleFacts people, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param policy what the framework says of it
     * @param people the facts on people
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static SupportFacts of(SupportSection section, SupportPolicy policy, PeopleFacts people, LocalDate asOf) {
        return new SupportFacts(section, policy, people, asOf);
    }
}
