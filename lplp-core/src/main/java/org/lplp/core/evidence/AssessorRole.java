package org.lplp.core.evidence;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * In what role somebody assesses.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record AssessorRole(String value) implements Code {

    /** The learner. */
    public static final AssessorRole SELF = new AssessorRole("self");

    /** A fellow learner. */
    public static final AssessorRole PEER = new AssessorRole("peer");

    /** A teacher. */
    public static final AssessorRole TEACHER = new AssessorRole("teacher");

    /** A mentor. */
    public static final AssessorRole MENTOR = new AssessorRole("mentor");

    private static final Map<String, AssessorRole> KNOWN = Code.index(SELF, PEER, TEACHER, MENTOR);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public AssessorRole {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static AssessorRole of(String value) {
        AssessorRole known = KNOWN.get(value);
        return known != null ? known : new AssessorRole(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, AssessorRole> known() {
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
