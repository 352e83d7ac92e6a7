package org.lplp.scoring.mentoring;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.lplp.core.base.PersonId;
import org.lplp.core.mentoring.MentorChoice;
import org.lplp.core.mentoring.MentoringSection;

/**
 * A learner who looks for a mentor.
 *
 * @param id stands for the learner
 * @param choices the ids of the mentors whom the learner would take, best first; of a mentor named twice the first place counts
 */
public record MatchingLearner(String id, List<String> choices) {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a part is null
     */
    public MatchingLearner {
        Objects.requireNonNull(id, "id");
        choices = List.copyOf(choices);
    }

    /**
     * Reads a learner's choices out of a portfolio.
     *
     * @param learner the learner
     * @param section what the portfolio says of mentoring
     * @return the learner, with the choices by rank; of two with one rank, that of the mentor whose id comes first
     */
    public static MatchingLearner of(PersonId learner, MentoringSection section) {
        return new MatchingLearner(
                learner.value(),
                section.getChoices().stream()
                        .sorted(Comparator.comparingInt(MentorChoice::getRank)
                                .thenComparing(choice -> choice.getMentor().value()))
                        .map(choice -> choice.getMentor().value())
                        .toList());
    }
}
