package org.lplp.core.passport;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * Whether a passport went with the learner or came in.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record PassportDirection(String value) implements Code {

    /** It went with the learner to another place. */
    public static final PassportDirection OUTGOING = new PassportDirection("outgoing");

    /** It came with the learner from another place. */
    public static final PassportDirection INCOMING = new PassportDirection("incoming");

    private static final Map<String, PassportDirection> KNOWN = Code.index(OUTGOING, INCOMING);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public PassportDirection {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static PassportDirection of(String value) {
        PassportDirection known = KNOWN.get(value);
        return known != null ? known : new PassportDirection(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, PassportDirection> known() {
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
