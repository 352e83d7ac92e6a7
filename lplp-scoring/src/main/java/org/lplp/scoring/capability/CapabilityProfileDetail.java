package org.lplp.scoring.capability;

import java.util.List;

/**
 * The whole profile.
 *
 * @param capabilities every capability of the framework, in its order
 */
public record CapabilityProfileDetail(List<CapabilityReading> capabilities) {

    /** Copies the list. */
    public CapabilityProfileDetail {
        capabilities = List.copyOf(capabilities);
    }

    /** Gives the profile for people: how many are shown, by whom assessed. */
    @Override
    public String toString() {
        long shown = capabilities.stream().filter(CapabilityReading::isShown).count();
        long byOthers = capabilities.stream()
                .filter(reading -> reading.assessors().keySet().stream().anyMatch(role -> !role.equals("self")))
                .count();
        return shown + " of " + capabilities.size() + " capabilities shown, " + byOthers + " assessed by others";
    }
}
