package org.lplp.core.school;

import java.time.LocalDate;

/**
 * What the rules on schools, federations, units and the roster read.
 *
 * @param register the section
 * @param policy what the framework says of it
 * @param asOf the day of reckoning
 */
public record SchoolFacts(SchoolRegister register, SchoolPolicy policy, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param policy what the framework says of it
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static SchoolFacts of(SchoolRegister register, SchoolPolicy policy, LocalDate asOf) {
        return new SchoolFacts(register, policy, asOf);
    }
}
