package org.lplp.core.challenge;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * To whom a challenge is shown.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record ShowingAudience(String value) implements Code {

    /** Parents and families, such as at a parents' evening. */
    public static final ShowingAudience PARENTS = new ShowingAudience("parents");

    /** Fellow learners. */
    public static final ShowingAudience PEERS = new ShowingAudience("peers");

    /** Teachers. */
    public static final ShowingAudience TEACHERS = new ShowingAudience("teachers");

    /** People of the community. */
    public static final ShowingAudience COMMUNITY = new ShowingAudience("community");

    private static final Map<String, ShowingAudience> KNOWN = Code.index(PARENTS, PEERS, TEACHERS, COMMUNITY);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public ShowingAudience {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static ShowingAudience of(String value) {
        ShowingAudience known = KNOWN.get(value);
        return known != null ? known : new ShowingAudience(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, ShowingAudience> known() {
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
