package org.lplp.core.challenge;

import java.time.LocalDate;

/**
 * What the rules on the menu of challenges read.
 *
 * @param register the section
 * @param policy what the framework says of it
 * @param asOf the day of reckoning
 */
public record ChallengeRegisterFacts(ChallengeRegister register, ChallengePolicy policy, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param policy what the framework says of it
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static ChallengeRegisterFacts of(ChallengeRegister register, ChallengePolicy policy, LocalDate asOf) {
        return new ChallengeRegisterFacts(register, policy, asOf);
    }
}
