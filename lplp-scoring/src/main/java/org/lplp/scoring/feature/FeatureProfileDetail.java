package org.lplp.scoring.feature;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lplp.scoring.base.Figure;

/**
 * Where an organisation stands.
 *
 * @param on the day of the profile
 * @param positions its position in each feature, by code: 0 for the past to 1 for the future
 * @param changes how far each feature moved since the profile before it, where that one has it; positive toward the future
 * @param toAim how far each feature is from where the organisation wants to stand, where it says
 */
public record FeatureProfileDetail(
        LocalDate on,
        Map<String, BigDecimal> positions,
        Map<String, BigDecimal> changes,
        Map<String, BigDecimal> toAim) {

    /** Copies the maps, ordered. */
    public FeatureProfileDetail {
        positions = Collections.unmodifiableMap(new TreeMap<>(positions));
        changes = Collections.unmodifiableMap(new TreeMap<>(changes));
        toAim = Collections.unmodifiableMap(new TreeMap<>(toAim));
    }

    /** Gives the profile for people, feature by feature. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("as of ").append(on);
        positions.forEach((feature, position) -> {
            text.append("\n  ").append(feature).append(' ').append(Figure.plain(position));
            Optional.ofNullable(changes.get(feature))
                    .ifPresent(moved -> text.append(", moved by ").append(Figure.plain(moved)));
            Optional.ofNullable(toAim.get(feature))
                    .ifPresent(left ->
                            text.append(", aim ").append(Figure.plain(left)).append(" away"));
        });
        return text.toString();
    }
}
