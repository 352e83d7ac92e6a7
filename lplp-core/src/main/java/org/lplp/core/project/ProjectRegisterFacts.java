package org.lplp.core.project;

import java.time.LocalDate;

/**
 * What the rules on whole-school projects read.
 *
 * @param register the section
 * @param policy what the framework says of it
 * @param asOf the day of reckoning
 */
public record ProjectRegisterFacts(ProjectRegister register, ProjectPolicy policy, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param policy what the framework says of it
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static ProjectRegisterFacts of(ProjectRegister register, ProjectPolicy policy, LocalDate asOf) {
        return new ProjectRegisterFacts(register, policy, asOf);
    }
}
