package org.lplp.core.budget;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What a transaction does.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record TransactionKind(String value) implements Code {

    /** Puts money into the budget. */
    public static final TransactionKind ALLOCATE = new TransactionKind("allocate");

    /** Sets money aside for a purchase. */
    public static final TransactionKind COMMIT = new TransactionKind("commit");

    /** Gives back what was set aside. */
    public static final TransactionKind RELEASE = new TransactionKind("release");

    /** Pays. */
    public static final TransactionKind SPEND = new TransactionKind("spend");

    /** Gets money back that was paid. */
    public static final TransactionKind REFUND = new TransactionKind("refund");

    /** Takes money out of the budget. */
    public static final TransactionKind WITHDRAW = new TransactionKind("withdraw");

    private static final Map<String, TransactionKind> KNOWN =
            Code.index(ALLOCATE, COMMIT, RELEASE, SPEND, REFUND, WITHDRAW);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public TransactionKind {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static TransactionKind of(String value) {
        TransactionKind known = KNOWN.get(value);
        return known != null ? known : new TransactionKind(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, TransactionKind> known() {
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
