package org.lplp.scoring.place;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Recorded learning time, by where it took place.
 *
 * @param minutes minutes with a setting
 * @param bySetting minutes in each setting, by code; {@code other} for codes that are not known
 * @param byTier minutes in each circle of provision, by code, for the settings that the framework places in one
 * @param homeMinutes minutes of all time that belong to modules of home learning
 * @param homeShare the share of all recorded minutes that belong to modules of home learning, 0 to 1, rounded half up to six
 *     decimals; empty if there are none
 */
public record SettingSharesDetail(
        long minutes,
        Map<String, Long> bySetting,
        Map<String, Long> byTier,
        long homeMinutes,
        Optional<BigDecimal> homeShare) {

    /** Copies the maps, ordered. */
    public SettingSharesDetail {
        bySetting = Collections.unmodifiableMap(new TreeMap<>(bySetting));
        byTier = Collections.unmodifiableMap(new TreeMap<>(byTier));
    }

    /** Gives the minutes for people. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(minutes + " minutes");
        bySetting.forEach(
                (setting, some) -> text.append(", ").append(setting).append(' ').append(some));
        byTier.forEach(
                (tier, some) -> text.append("\n  ").append(tier).append(' ').append(some));
        homeShare.ifPresent(share -> text.append("\n  home learning ")
                .append(homeMinutes)
                .append(", share ")
                .append(share));
        return text.toString();
    }
}
