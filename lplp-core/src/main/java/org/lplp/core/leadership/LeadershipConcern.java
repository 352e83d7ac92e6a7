package org.lplp.core.leadership;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * A concern of leadership (idea 19).
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record LeadershipConcern(String value) implements Code {

    /** Learning and teaching. */
    public static final LeadershipConcern LEARNING = new LeadershipConcern("learning");

    /** The support of students. */
    public static final LeadershipConcern STUDENT_SUPPORT = new LeadershipConcern("studentSupport");

    /** Families. */
    public static final LeadershipConcern FAMILY = new LeadershipConcern("family");

    /** The community. */
    public static final LeadershipConcern COMMUNITY = new LeadershipConcern("community");

    /** Money, buildings and staff. */
    public static final LeadershipConcern BUSINESS = new LeadershipConcern("business");

    private static final Map<String, LeadershipConcern> KNOWN =
            Code.index(LEARNING, STUDENT_SUPPORT, FAMILY, COMMUNITY, BUSINESS);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public LeadershipConcern {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static LeadershipConcern of(String value) {
        LeadershipConcern known = KNOWN.get(value);
        return known != null ? known : new LeadershipConcern(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, LeadershipConcern> known() {
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
