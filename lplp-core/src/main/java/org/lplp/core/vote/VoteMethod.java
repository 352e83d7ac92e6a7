package org.lplp.core.vote;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * How the winners of a public budget are found.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record VoteMethod(String value) implements Code {

    /** By votes, as far as the money goes. */
    public static final VoteMethod GREEDY = new VoteMethod("greedy");

    /** Sequential Phragmén: the load of paying is shared as evenly as can be. */
    public static final VoteMethod PHRAGMEN = new VoteMethod("phragmen");

    /** The Method of Equal Shares: every voter holds an equal part of the pool. */
    public static final VoteMethod EQUAL_SHARES = new VoteMethod("equalShares");

    private static final Map<String, VoteMethod> KNOWN = Code.index(GREEDY, PHRAGMEN, EQUAL_SHARES);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public VoteMethod {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static VoteMethod of(String value) {
        VoteMethod known = KNOWN.get(value);
        return known != null ? known : new VoteMethod(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, VoteMethod> known() {
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
