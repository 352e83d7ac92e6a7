package org.lplp.core.passport;

import java.time.LocalDate;
import org.lplp.core.people.PeopleFacts;

/**
 * What the rules on moves and passports read.
 *
 * @param section the section
 * @param people the facts on people
 * @param asOf the day of reckoning
 */
public record PassportFacts(PassportSection section, PeopleFacts people, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param people the facts on people
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static PassportFacts of(PassportSection section, PeopleFacts people, LocalDate asOf) {
        return new PassportFacts(section, people, asOf);
    }
}
