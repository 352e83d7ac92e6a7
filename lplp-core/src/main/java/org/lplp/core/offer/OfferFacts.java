package org.lplp.core.offer;

import java.time.LocalDate;

/**
 * What the rules on offers read.
 *
 * @param register the section
 * @param asOf the day of reckoning
 */
public record OfferFacts(OfferRegister register, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static OfferFacts of(OfferRegister register, LocalDate asOf) {
        return new OfferFacts(register, asOf);
    }
}
