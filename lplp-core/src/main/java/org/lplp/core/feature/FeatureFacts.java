package org.lplp.core.feature;

import java.time.LocalDate;

/**
 * What the rules on profiles of learning features read.
 *
 * @param register the section
 * @param policy what the framework says of it
 * @param asOf the day of reckoning
 */
public record FeatureFacts(FeatureRegister register, FeaturePolicy policy, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param policy what the framework says of it
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static FeatureFacts of(FeatureRegister register, FeaturePolicy policy, LocalDate asOf) {
        return new FeatureFacts(register, policy, asOf);
    }
}
