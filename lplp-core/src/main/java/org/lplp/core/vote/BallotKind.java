package org.lplp.core.vote;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What a ballot says (as Pabulib distinguishes them).
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record BallotKind(String value) implements Code {

    /** Which proposals the voter approves. */
    public static final BallotKind APPROVAL = new BallotKind("approval");

    /** The one proposal that the voter approves. */
    public static final BallotKind CHOOSE_1 = new BallotKind("choose1");

    /** How the voter shares out points. */
    public static final BallotKind CUMULATIVE = new BallotKind("cumulative");

    /** In which order the voter would have the proposals. */
    public static final BallotKind ORDINAL = new BallotKind("ordinal");

    /** How many points each proposal is worth to the voter. */
    public static final BallotKind SCORING = new BallotKind("scoring");

    private static final Map<String, BallotKind> KNOWN = Code.index(APPROVAL, CHOOSE_1, CUMULATIVE, ORDINAL, SCORING);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public BallotKind {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static BallotKind of(String value) {
        BallotKind known = KNOWN.get(value);
        return known != null ? known : new BallotKind(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, BallotKind> known() {
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
