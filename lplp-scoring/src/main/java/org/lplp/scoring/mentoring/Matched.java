package org.lplp.scoring.mentoring;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the matching gave a learner.
 *
 * @param learner the learner's id
 * @param mentor the mentor's id; empty for a learner without one
 * @param rank the mentor's place among the learner's choices, from 1; empty without a mentor, and for a forced mentor whom the
 *     learner did not choose
 * @param forced whether the pair was given rather than found
 * @param unmatched why there is no mentor; empty if there is one
 */
public record Matched(
        String learner, Optional<String> mentor, OptionalInt rank, boolean forced, Optional<Unmatched> unmatched) {

    static Matched to(String learner, String mentor, int rank, boolean forced) {
        OptionalInt place = rank > 0 ? OptionalInt.of(rank) : OptionalInt.empty();
        return new Matched(learner, Optional.of(mentor), place, forced, Optional.empty());
    }

    static Matched none(String learner, Unmatched reason) {
        return new Matched(learner, Optional.empty(), OptionalInt.empty(), false, Optional.of(reason));
    }
}
