package org.lplp.core.home;

import java.time.LocalDate;
import org.lplp.core.people.PeopleFacts;

/**
 * What the rules on learning at home and the journal read.
 *
 * @param section the section
 * @param policy what the framework says of it
 * @param people the facts on people
 * @param asOf the day of reckoning
 */
public record HomeFacts(HomeSection section, HomePolicy policy, PeopleFacts people, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param policy what the framework says of it
     * @param people the facts on people
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static HomeFacts of(HomeSection section, HomePolicy policy, PeopleFacts people, LocalDate asOf) {
        return new HomeFacts(section, policy, people, asOf);
    }
}
