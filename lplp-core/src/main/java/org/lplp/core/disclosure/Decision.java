package org.lplp.core.disclosure;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What a consent says.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record Decision(String value) implements Code {

    /** The audience may see it for the purpose. */
    public static final Decision ALLOW = new Decision("allow");

    /** The audience may not see it; a denial beats an allowance. */
    public static final Decision DENY = new Decision("deny");

    private static final Map<String, Decision> KNOWN = Code.index(ALLOW, DENY);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public Decision {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static Decision of(String value) {
        Decision known = KNOWN.get(value);
        return known != null ? known : new Decision(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, Decision> known() {
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
