package org.lplp.scoring.vetting;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The accreditations on the day of reckoning.
 *
 * @param current how many hold
 * @param expiring those that hold and end within the framework's days of notice, each with its last day, by id
 * @param ended how many have ended or were withdrawn
 * @param toCome how many have not begun
 */
public record AccreditationsDetail(int current, Map<String, LocalDate> expiring, int ended, int toCome) {

    /** Copies the map, ordered. */
    public AccreditationsDetail {
        expiring = Collections.unmodifiableMap(new TreeMap<>(expiring));
    }

    /** Gives the accreditations for people. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(current + " current, " + expiring.size() + " of them expiring, " + ended
                + " ended, " + toCome + " to come");
        expiring.forEach(
                (id, day) -> text.append("\n  ").append(id).append(" until ").append(day));
        return text.toString();
    }
}
