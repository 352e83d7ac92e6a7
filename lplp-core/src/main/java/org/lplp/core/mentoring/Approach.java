package org.lplp.core.mentoring;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * How a mentor works (idea 8).
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record Approach(String value) implements Code {

    /** Motivational interviewing: draws out the learner's own reasons for change. */
    public static final Approach MOTIVATIONAL_INTERVIEWING = new Approach("motivationalInterviewing");

    /** Assertive mentoring: frequent, explicit targets and follow-up. */
    public static final Approach ASSERTIVE = new Approach("assertive");

    /** Coaching toward a skill or goal. */
    public static final Approach COACHING = new Approach("coaching");

    /** A steady, friendly adult. */
    public static final Approach BEFRIENDING = new Approach("befriending");

    /** Help with learning and study. */
    public static final Approach ACADEMIC = new Approach("academic");

    private static final Map<String, Approach> KNOWN =
            Code.index(MOTIVATIONAL_INTERVIEWING, ASSERTIVE, COACHING, BEFRIENDING, ACADEMIC);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public Approach {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static Approach of(String value) {
        Approach known = KNOWN.get(value);
        return known != null ? known : new Approach(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, Approach> known() {
        return KNOWN;
    }

    @Override
    public Set<String> listed() {
        return KNOWN.keySet();
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
