package org.lplp.core.group;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * Why a figure is not shown.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record SuppressionReason(String value) implements Code {

    /** It is about too few. */
    public static final SuppressionReason SMALL = new SuppressionReason("small");

    /** Another figure could be reckoned from it. */
    public static final SuppressionReason COMPLEMENTARY = new SuppressionReason("complementary");

    /** It does not apply. */
    public static final SuppressionReason NOT_APPLICABLE = new SuppressionReason("notApplicable");

    /** It is not known. */
    public static final SuppressionReason NOT_AVAILABLE = new SuppressionReason("notAvailable");

    /** It rounds to nothing and is not nothing. */
    public static final SuppressionReason LOW = new SuppressionReason("low");

    private static final Map<String, SuppressionReason> KNOWN =
            Code.index(SMALL, COMPLEMENTARY, NOT_APPLICABLE, NOT_AVAILABLE, LOW);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public SuppressionReason {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static SuppressionReason of(String value) {
        SuppressionReason known = KNOWN.get(value);
        return known != null ? known : new SuppressionReason(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, SuppressionReason> known() {
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
