package org.lplp.core.enterprise;

import java.time.LocalDate;

/**
 * What the rules on enterprises read.
 *
 * @param register the section
 * @param asOf the day of reckoning
 */
public record EnterpriseRegisterFacts(EnterpriseRegister register, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static EnterpriseRegisterFacts of(EnterpriseRegister register, LocalDate asOf) {
        return new EnterpriseRegisterFacts(register, asOf);
    }
}
