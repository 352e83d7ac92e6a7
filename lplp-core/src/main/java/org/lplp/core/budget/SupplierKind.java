package org.lplp.core.budget;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * Who supplies what is bought (idea 10).
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record SupplierKind(String value) implements Code {

    /** The school itself or another school. */
    public static final SupplierKind SCHOOL = new SupplierKind("school");

    /** A supplier outside the school. */
    public static final SupplierKind OUTSIDE = new SupplierKind("outside");

    /** A community teacher or group. */
    public static final SupplierKind COMMUNITY = new SupplierKind("community");

    private static final Map<String, SupplierKind> KNOWN = Code.index(SCHOOL, OUTSIDE, COMMUNITY);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public SupplierKind {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static SupplierKind of(String value) {
        SupplierKind known = KNOWN.get(value);
        return known != null ? known : new SupplierKind(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, SupplierKind> known() {
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
