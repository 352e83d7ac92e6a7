package org.lplp.core.plan;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What learners use time of their own for.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record SecureUse(String value) implements Code {

    /** To go further. */
    public static final SecureUse STRETCH = new SecureUse("stretch");

    /** To make sure of what was learned. */
    public static final SecureUse CONSOLIDATE = new SecureUse("consolidate");

    /** To make up for what was missed. */
    public static final SecureUse CATCH_UP = new SecureUse("catchUp");

    /** To practise. */
    public static final SecureUse REINFORCE = new SecureUse("reinforce");

    private static final Map<String, SecureUse> KNOWN = Code.index(STRETCH, CONSOLIDATE, CATCH_UP, REINFORCE);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public SecureUse {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static SecureUse of(String value) {
        SecureUse known = KNOWN.get(value);
        return known != null ? known : new SecureUse(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, SecureUse> known() {
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
