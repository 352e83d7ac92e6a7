package org.lplp.core.passport;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * Why a learner moves.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record MoveReason(String value) implements Code {

    /** To the next phase of schooling. */
    public static final MoveReason PHASE = new MoveReason("phase");

    /** The family moved home. */
    public static final MoveReason HOME = new MoveReason("home");

    /** The family, or the learner, chose so. */
    public static final MoveReason CHOICE = new MoveReason("choice");

    /** The schools agreed on a fresh start. */
    public static final MoveReason MANAGED = new MoveReason("managed");

    /** The school excluded the learner. */
    public static final MoveReason EXCLUDED = new MoveReason("excluded");

    /** Into or out of care or custody. */
    public static final MoveReason CUSTODY = new MoveReason("custody");

    private static final Map<String, MoveReason> KNOWN = Code.index(PHASE, HOME, CHOICE, MANAGED, EXCLUDED, CUSTODY);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public MoveReason {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static MoveReason of(String value) {
        MoveReason known = KNOWN.get(value);
        return known != null ? known : new MoveReason(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, MoveReason> known() {
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
