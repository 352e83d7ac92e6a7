package org.lplp.core.vetting;

import java.time.LocalDate;

/**
 * What the rules on checks and accreditations read.
 *
 * @param register the section
 * @param policy what the framework says of it
 * @param asOf the day of reckoning
 */
public record VettingFacts(VettingRegister register, VettingPolicy policy, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param policy what the framework says of it
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static VettingFacts of(VettingRegister register, VettingPolicy policy, LocalDate asOf) {
        return new VettingFacts(register, policy, asOf);
    }
}
