package org.lplp.core.vote;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * How equal shares spends what its supporters do not reach.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record VoteCompletion(String value) implements Code {

    /** Not at all. */
    public static final VoteCompletion NONE = new VoteCompletion("none");

    /** By raising every share until the pool would be overspent. */
    public static final VoteCompletion ADD1 = new VoteCompletion("add1");

    /** By votes, as far as the money goes. */
    public static final VoteCompletion UTILITARIAN = new VoteCompletion("utilitarian");

    /** By raising every share, then by votes. */
    public static final VoteCompletion ADD1U = new VoteCompletion("add1u");

    /** By taking what more voters prefer: its own outcome, or that by votes. */
    public static final VoteCompletion COMPARISON = new VoteCompletion("comparison");

    /** By raising every share, then by taking what more voters prefer. */
    public static final VoteCompletion ADD1_COMPARISON = new VoteCompletion("add1Comparison");

    private static final Map<String, VoteCompletion> KNOWN =
            Code.index(NONE, ADD1, UTILITARIAN, ADD1U, COMPARISON, ADD1_COMPARISON);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public VoteCompletion {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static VoteCompletion of(String value) {
        VoteCompletion known = KNOWN.get(value);
        return known != null ? known : new VoteCompletion(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, VoteCompletion> known() {
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
