package org.lplp.core.mentoring;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * The stretch of time over which an entitlement is counted.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record EntitlementPeriod(String value) implements Code {

    /** Each half term. */
    public static final EntitlementPeriod HALF_TERM = new EntitlementPeriod("halfTerm");

    /** Each term. */
    public static final EntitlementPeriod TERM = new EntitlementPeriod("term");

    private static final Map<String, EntitlementPeriod> KNOWN = Code.index(HALF_TERM, TERM);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public EntitlementPeriod {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static EntitlementPeriod of(String value) {
        EntitlementPeriod known = KNOWN.get(value);
        return known != null ? known : new EntitlementPeriod(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, EntitlementPeriod> known() {
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
