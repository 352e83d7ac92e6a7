package org.lplp.core.group;

import java.time.LocalDate;

/**
 * What the rules on groups of learners read.
 *
 * @param register the section
 * @param policy what the framework says of it
 * @param asOf the day of reckoning
 */
public record GroupFacts(GroupRegister register, GroupPolicy policy, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param policy what the framework says of it
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static GroupFacts of(GroupRegister register, GroupPolicy policy, LocalDate asOf) {
        return new GroupFacts(register, policy, asOf);
    }
}
