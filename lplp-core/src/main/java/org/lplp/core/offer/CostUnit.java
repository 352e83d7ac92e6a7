package org.lplp.core.offer;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * For what the cost of an offer is asked.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record CostUnit(String value) implements Code {

    /** Each session, for one learner. */
    public static final CostUnit SESSION = new CostUnit("session");

    /** The whole course, for one learner. */
    public static final CostUnit COURSE = new CostUnit("course");

    /** Each session, for the whole group. */
    public static final CostUnit GROUP = new CostUnit("group");

    private static final Map<String, CostUnit> KNOWN = Code.index(SESSION, COURSE, GROUP);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public CostUnit {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static CostUnit of(String value) {
        CostUnit known = KNOWN.get(value);
        return known != null ? known : new CostUnit(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, CostUnit> known() {
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
