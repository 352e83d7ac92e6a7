package org.lplp.core.school;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * How closely schools are tied.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record FederationKind(String value) implements Code {

    /** One governing body. */
    public static final FederationKind FEDERATION = new FederationKind("federation");

    /** An agreement between schools that stay apart. */
    public static final FederationKind PARTNERSHIP = new FederationKind("partnership");

    /** One trust. */
    public static final FederationKind TRUST = new FederationKind("trust");

    /** One site, several schools. */
    public static final FederationKind VILLAGE = new FederationKind("village");

    private static final Map<String, FederationKind> KNOWN = Code.index(FEDERATION, PARTNERSHIP, TRUST, VILLAGE);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public FederationKind {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static FederationKind of(String value) {
        FederationKind known = KNOWN.get(value);
        return known != null ? known : new FederationKind(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, FederationKind> known() {
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
