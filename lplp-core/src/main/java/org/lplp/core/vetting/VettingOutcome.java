package org.lplp.core.vetting;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What came of a check.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record VettingOutcome(String value) implements Code {

    /** Nothing stands against it. */
    public static final VettingOutcome CLEAR = new VettingOutcome("clear");

    /** Work is allowed under conditions. */
    public static final VettingOutcome CONDITIONAL = new VettingOutcome("conditional");

    /** Work with children is refused. */
    public static final VettingOutcome REFUSED = new VettingOutcome("refused");

    /** The check is not finished. */
    public static final VettingOutcome PENDING = new VettingOutcome("pending");

    private static final Map<String, VettingOutcome> KNOWN = Code.index(CLEAR, CONDITIONAL, REFUSED, PENDING);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public VettingOutcome {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static VettingOutcome of(String value) {
        VettingOutcome known = KNOWN.get(value);
        return known != null ? known : new VettingOutcome(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, VettingOutcome> known() {
        return KNOWN;
    }

    /**
     * Tells whether work with children is allowed.
     *
     * @return true if nothing stands against it, be it under conditions; false for a code outside the list
     */
    public boolean allowsWork() {
        return equals(CLEAR) || equals(CONDITIONAL);
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
