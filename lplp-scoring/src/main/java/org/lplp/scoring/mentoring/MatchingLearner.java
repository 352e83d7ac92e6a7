package org.lplp.scoring.mentoring;

import java.util.List;
import java.util.Objects;

/**
 * A learner who looks for a mentor.
 *
 * @param id stands for the learner
 * @param choices the ids of the mentors whom the learner would take, best first; of a mentor named twice the first place counts
 */
public record MatchingLearner(String id, List<String> choices) {

    /**
     * @throws NullPointerException if a part is null
     */
    public MatchingLearner {
        Objects.requireNonNull(id, "id");
        choices = List.copyOf(choices);
    }
}
