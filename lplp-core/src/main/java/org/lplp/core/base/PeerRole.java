package org.lplp.core.base;

import java.util.Map;
import java.util.Set;

/**
 * The part a learner takes in a peer session (idea 5).
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record PeerRole(String value) implements Code {

    /** The one who teaches. */
    public static final PeerRole TUTOR = new PeerRole("tutor");

    /** The one who is taught. */
    public static final PeerRole TUTEE = new PeerRole("tutee");

    private static final Map<String, PeerRole> KNOWN = Code.index(TUTOR, TUTEE);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public PeerRole {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static PeerRole of(String value) {
        PeerRole known = KNOWN.get(value);
        return known != null ? known : new PeerRole(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, PeerRole> known() {
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
