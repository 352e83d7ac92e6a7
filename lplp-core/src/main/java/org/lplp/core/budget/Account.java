package org.lplp.core.budget;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * An account of a budget's double-entry ledger. Every transaction sums to zero over the accounts.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record Account(String value) implements Code {

    /** Where the money comes from; its balance is the negative of all that was put in. */
    public static final Account FUNDER = new Account("funder");

    /** What can still be spent or set aside. */
    public static final Account AVAILABLE = new Account("available");

    /** What is set aside. */
    public static final Account COMMITTED = new Account("committed");

    /** What was paid. */
    public static final Account SPENT = new Account("spent");

    private static final Map<String, Account> KNOWN = Code.index(FUNDER, AVAILABLE, COMMITTED, SPENT);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public Account {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static Account of(String value) {
        Account known = KNOWN.get(value);
        return known != null ? known : new Account(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, Account> known() {
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
