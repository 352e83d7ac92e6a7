package org.lplp.scoring.mentoring;

import java.util.List;
import java.util.Objects;
import org.lplp.core.base.PersonId;
import org.lplp.core.mentoring.MentorPlaces;

/**
 * A mentor with room for learners.
 *
 * @param id stands for the mentor
 * @param capacity for how many learners there is room; 0 for none
 * @param choices the ids of the learners whom the mentor would take, best first; of a learner named twice the first place counts
 * @param takesAnyone whether the mentor takes also whom the list does not name: after those on it, in the order in which the
 *     learners are given
 */
public record MatchingMentor(String id, int capacity, List<String> choices, boolean takesAnyone) {

    /**
     * Refuses what is not of its form.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the capacity is negative
     */
    public MatchingMentor {
        Objects.requireNonNull(id, "id");
        choices = List.copyOf(choices);
        if (capacity < 0) {
            throw new IllegalArgumentException("a capacity is negative");
        }
    }

    /**
     * A mentor who takes nobody but whom the list names.
     *
     * @param id stands for the mentor
     * @param capacity for how many learners there is room; 0 for none
     * @param choices the ids of the learners whom the mentor would take, best first
     */
    public MatchingMentor(String id, int capacity, List<String> choices) {
        this(id, capacity, choices, false);
    }

    /**
     * Reads a mentor's room out of a community.
     *
     * @param places what the community says of the mentor; a negative number of places counts as none
     * @return the mentor
     */
    public static MatchingMentor of(MentorPlaces places) {
        return new MatchingMentor(
                places.getMentor().value(),
                Math.max(0, places.getPlaces()),
                places.getChoices().stream().map(PersonId::value).toList(),
                places.getTakesAnyone().orElse(false));
    }
}
