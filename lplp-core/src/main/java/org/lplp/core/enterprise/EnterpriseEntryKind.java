package org.lplp.core.enterprise;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * Whether money came in or went out.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record EnterpriseEntryKind(String value) implements Code {

    /** It came in. */
    public static final EnterpriseEntryKind INCOME = new EnterpriseEntryKind("income");

    /** It went out. */
    public static final EnterpriseEntryKind COST = new EnterpriseEntryKind("cost");

    private static final Map<String, EnterpriseEntryKind> KNOWN = Code.index(INCOME, COST);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public EnterpriseEntryKind {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static EnterpriseEntryKind of(String value) {
        EnterpriseEntryKind known = KNOWN.get(value);
        return known != null ? known : new EnterpriseEntryKind(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, EnterpriseEntryKind> known() {
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
