package org.lplp.scoring.capability;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lplp.core.base.CapabilityId;
import org.lplp.scoring.base.Figure;

/**
 * How far one capability has been shown.
 *
 * @param capability the capability
 * @param level the highest level that is evidenced; empty if none is
 * @param highest the highest level that the framework states; empty if it states none
 * @param entries how many entries show it
 * @param latest the last day on which it was shown or assessed; empty if it never was
 * @param settings the known settings of the entries that show it, by code; {@code other} for the rest
 * @param insideSchool how many of the entries were part of school
 * @param assessors the highest level that each known role of assessor gave, by code; -1 where no level was given
 */
public record CapabilityReading(
        CapabilityId capability,
        Optional<Integer> level,
        Optional<Integer> highest,
        int entries,
        Optional<LocalDate> latest,
        Set<String> settings,
        int insideSchool,
        Map<String, Integer> assessors) {

    /** Copies set and map, ordered. */
    public CapabilityReading {
        settings = Collections.unmodifiableSet(new TreeSet<>(settings));
        assessors = Collections.unmodifiableMap(new TreeMap<>(assessors));
    }

    /**
     * Tells whether it has been shown at all.
     *
     * @return true if an entry shows it
     */
    public boolean isShown() {
        return entries > 0;
    }

    /** Gives the reading for people, such as {@code level 3 of 4, 2 entries, last 2026-02-01, in business, school; mentor 3}. */
    @Override
    public String toString() {
        if (!isShown()) {
            return "not shown";
        }
        StringBuilder text =
                new StringBuilder(level.map(reached -> "level " + reached).orElse("no level"));
        highest.ifPresent(most -> text.append(" of ").append(most));
        text.append(", ").append(entries).append(entries == 1 ? " entry" : " entries");
        text.append(" (").append(insideSchool).append(" inside school)");
        latest.ifPresent(day -> text.append(", last ").append(day));
        if (!settings.isEmpty()) {
            text.append(", ").append(Figure.count(settings.size(), "setting"));
        }
        if (assessors.isEmpty()) {
            text.append(", not assessed");
        }
        assessors.forEach((role, reached) -> text.append(", ").append(role).append(reached < 0 ? "" : " " + reached));
        return text.toString();
    }
}
