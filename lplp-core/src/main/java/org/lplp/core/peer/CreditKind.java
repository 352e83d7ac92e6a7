package org.lplp.core.peer;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * Why a peer credit was entered.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record CreditKind(String value) implements Code {

    /** Earned by a session. */
    public static final CreditKind ACCRUAL = new CreditKind("accrual");

    /** Puts an earlier entry right; may be negative. */
    public static final CreditKind CORRECTION = new CreditKind("correction");

    /** Given toward a qualification; negative. */
    public static final CreditKind EXCHANGE = new CreditKind("exchange");

    /** Lapsed under the tariff; negative. */
    public static final CreditKind EXPIRY = new CreditKind("expiry");

    private static final Map<String, CreditKind> KNOWN = Code.index(ACCRUAL, CORRECTION, EXCHANGE, EXPIRY);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public CreditKind {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static CreditKind of(String value) {
        CreditKind known = KNOWN.get(value);
        return known != null ? known : new CreditKind(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, CreditKind> known() {
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
