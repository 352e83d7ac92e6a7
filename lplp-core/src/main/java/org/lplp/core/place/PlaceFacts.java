package org.lplp.core.place;

import java.time.LocalDate;

/**
 * What the rules on places read.
 *
 * @param register the section
 * @param policy what the framework says of it
 * @param asOf the day of reckoning
 */
public record PlaceFacts(PlaceRegister register, PlacePolicy policy, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param policy what the framework says of it
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static PlaceFacts of(PlaceRegister register, PlacePolicy policy, LocalDate asOf) {
        return new PlaceFacts(register, policy, asOf);
    }
}
