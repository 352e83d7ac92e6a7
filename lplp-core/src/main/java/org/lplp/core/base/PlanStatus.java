package org.lplp.core.base;

import java.util.Map;
import java.util.Set;

/**
 * How far a plan has come.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record PlanStatus(String value) implements Code {

    /** Being written; not yet agreed. */
    public static final PlanStatus DRAFT = new PlanStatus("draft");

    /** Agreed and in force. */
    public static final PlanStatus ACTIVE = new PlanStatus("active");

    /** Ended. */
    public static final PlanStatus CLOSED = new PlanStatus("closed");

    private static final Map<String, PlanStatus> KNOWN = Code.index(DRAFT, ACTIVE, CLOSED);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public PlanStatus {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static PlanStatus of(String value) {
        PlanStatus known = KNOWN.get(value);
        return known != null ? known : new PlanStatus(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, PlanStatus> known() {
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
