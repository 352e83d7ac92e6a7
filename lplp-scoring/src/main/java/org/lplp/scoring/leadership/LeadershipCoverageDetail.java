package org.lplp.scoring.leadership;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lplp.scoring.base.Figure;

/**
 * Who holds what in a team.
 *
 * @param holders how many people hold each concern of the framework, by its code
 * @param people how many different people lead
 * @param most how many of these concerns one person holds at most
 */
public record LeadershipCoverageDetail(Map<String, Integer> holders, int people, int most) {

    /** Copies the map, in its order. */
    public LeadershipCoverageDetail {
        holders = Collections.unmodifiableMap(new LinkedHashMap<>(holders));
    }

    /** Gives the coverage for people. */
    @Override
    public String toString() {
        return (people == 1 ? "1 person" : people + " people") + " lead, one of them in "
                + Figure.count(most, "concern") + " at most";
    }
}
