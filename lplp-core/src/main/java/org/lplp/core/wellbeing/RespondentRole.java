package org.lplp.core.wellbeing;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * In what role somebody answers an instrument.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record RespondentRole(String value) implements Code {

    /** The learner. */
    public static final RespondentRole SELF = new RespondentRole("self");

    /** A parent or carer. */
    public static final RespondentRole PARENT = new RespondentRole("parent");

    /** A teacher. */
    public static final RespondentRole TEACHER = new RespondentRole("teacher");

    /** A fellow learner. */
    public static final RespondentRole PEER = new RespondentRole("peer");

    /** A mentor. */
    public static final RespondentRole MENTOR = new RespondentRole("mentor");

    private static final Map<String, RespondentRole> KNOWN = Code.index(SELF, PARENT, TEACHER, PEER, MENTOR);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public RespondentRole {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static RespondentRole of(String value) {
        RespondentRole known = KNOWN.get(value);
        return known != null ? known : new RespondentRole(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, RespondentRole> known() {
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
