package org.lplp.core.group;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What brings the learners of a group together.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record GroupBasis(String value) implements Code {

    /** What they can do, whatever their age. */
    public static final GroupBasis ABILITY = new GroupBasis("ability");

    /** Their age. */
    public static final GroupBasis AGE = new GroupBasis("age");

    /** What they want to learn. */
    public static final GroupBasis INTEREST = new GroupBasis("interest");

    /** Nothing: it is mixed on purpose. */
    public static final GroupBasis MIXED = new GroupBasis("mixed");

    /** A need of support. */
    public static final GroupBasis SUPPORT = new GroupBasis("support");

    private static final Map<String, GroupBasis> KNOWN = Code.index(ABILITY, AGE, INTEREST, MIXED, SUPPORT);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public GroupBasis {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static GroupBasis of(String value) {
        GroupBasis known = KNOWN.get(value);
        return known != null ? known : new GroupBasis(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, GroupBasis> known() {
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
