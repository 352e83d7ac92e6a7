package org.lplp.scoring.evidence;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the entries are.
 *
 * @param entries how many there are
 * @param outsideSchool how many of them took place outside school
 * @param byKind how many of each kind, by code; {@code other} for codes that are not known
 * @param byCapability how many show each capability, by its id
 * @param withEvidence how many have something that shows them
 * @param assessed how many somebody assessed by the day of reckoning
 * @param byOthers how many somebody other than the learner assessed
 */
public record PortfolioBalanceDetail(
        int entries,
        int outsideSchool,
        Map<String, Integer> byKind,
        Map<String, Integer> byCapability,
        int withEvidence,
        int assessed,
        int byOthers) {

    /** Copies the maps, ordered. */
    public PortfolioBalanceDetail {
        byKind = Collections.unmodifiableMap(new TreeMap<>(byKind));
        byCapability = Collections.unmodifiableMap(new TreeMap<>(byCapability));
    }

    /** Gives the balance for people. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(outsideSchool + " of " + entries + " outside school, " + withEvidence
                + " with evidence, " + assessed + " assessed, " + byOthers + " by others");
        byKind.forEach(
                (kind, count) -> text.append("\n  ").append(kind).append(' ').append(count));
        byCapability.forEach(
                (id, count) -> text.append("\n  ").append(id).append(' ').append(count));
        return text.toString();
    }
}
