package org.lplp.core.compact;

import java.time.LocalDate;

/**
 * What the rules on compacts read.
 *
 * @param register the section
 * @param asOf the day of reckoning
 */
public record CompactFacts(CompactRegister register, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static CompactFacts of(CompactRegister register, LocalDate asOf) {
        return new CompactFacts(register, asOf);
    }
}
