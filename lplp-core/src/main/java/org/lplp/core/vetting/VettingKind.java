package org.lplp.core.vetting;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What a check of a person looks at.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record VettingKind(String value) implements Code {

    /** Unspent convictions. */
    public static final VettingKind BASIC = new VettingKind("basic");

    /** Spent and unspent convictions, cautions and warnings. */
    public static final VettingKind STANDARD = new VettingKind("standard");

    /** A standard check, and what the police hold to be relevant. */
    public static final VettingKind ENHANCED = new VettingKind("enhanced");

    /** An enhanced check, and the lists of those barred from work with children. */
    public static final VettingKind ENHANCED_BARRED_LISTS = new VettingKind("enhancedBarredLists");

    /** A check by the authorities of another country. */
    public static final VettingKind OVERSEAS = new VettingKind("overseas");

    private static final Map<String, VettingKind> KNOWN =
            Code.index(BASIC, STANDARD, ENHANCED, ENHANCED_BARRED_LISTS, OVERSEAS);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public VettingKind {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static VettingKind of(String value) {
        VettingKind known = KNOWN.get(value);
        return known != null ? known : new VettingKind(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, VettingKind> known() {
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
