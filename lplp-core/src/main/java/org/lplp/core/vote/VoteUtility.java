package org.lplp.core.vote;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What a funded proposal is taken to be worth to each of its supporters.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record VoteUtility(String value) implements Code {

    /** As much as it costs. */
    public static final VoteUtility COST = new VoteUtility("cost");

    /** As much as any other. */
    public static final VoteUtility CARDINALITY = new VoteUtility("cardinality");

    private static final Map<String, VoteUtility> KNOWN = Code.index(COST, CARDINALITY);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public VoteUtility {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static VoteUtility of(String value) {
        VoteUtility known = KNOWN.get(value);
        return known != null ? known : new VoteUtility(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, VoteUtility> known() {
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
