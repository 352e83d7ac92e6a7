package org.lplp.scoring.mentoring;

import java.util.Objects;

/**
 * A learner and a mentor.
 *
 * @param learner the learner's id
 * @param mentor the mentor's id
 */
public record MatchingPair(String learner, String mentor) {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a part is null
     */
    public MatchingPair {
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(mentor, "mentor");
    }
}
