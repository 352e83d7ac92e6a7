package org.lplp.core.leadership;

import java.time.LocalDate;

/**
 * What the rules on leadership teams read.
 *
 * @param register the section
 * @param policy what the framework says of it
 * @param asOf the day of reckoning
 */
public record LeadershipRegisterFacts(LeadershipRegister register, LeadershipPolicy policy, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param policy what the framework says of it
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static LeadershipRegisterFacts of(LeadershipRegister register, LeadershipPolicy policy, LocalDate asOf) {
        return new LeadershipRegisterFacts(register, policy, asOf);
    }
}
