package org.lplp.core.wellbeing;

import java.time.LocalDate;
import org.lplp.core.people.PeopleFacts;

/**
 * What the rules on instruments and programmes read.
 *
 * @param section the section
 * @param policy what the framework says of it
 * @param people the facts on people
 * @param asOf the day of reckoning
 */
public record WellbeingFacts(WellbeingSection section, WellbeingPolicy policy, PeopleFacts people, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param policy what the framework says of it
     * @param people the facts on people
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static WellbeingFacts of(
            WellbeingSection section, WellbeingPolicy policy, PeopleFacts people, LocalDate asOf) {
        return new WellbeingFacts(section, policy, people, asOf);
    }
}
