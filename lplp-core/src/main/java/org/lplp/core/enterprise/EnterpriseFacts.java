package org.lplp.core.enterprise;

import java.time.LocalDate;
import org.lplp.core.people.PeopleFacts;

/**
 * What the rules on the learner's part in enterprises read.
 *
 * @param section the section
 * @param people the facts on people
 * @param asOf the day of reckoning
 */
public record EnterpriseFacts(EnterpriseSection section, PeopleFacts people, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param people the facts on people
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static EnterpriseFacts of(EnterpriseSection section, PeopleFacts people, LocalDate asOf) {
        return new EnterpriseFacts(section, people, asOf);
    }
}
