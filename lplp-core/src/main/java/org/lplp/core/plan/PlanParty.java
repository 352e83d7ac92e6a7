package org.lplp.core.plan;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * Who agrees a plan (idea 7).
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record PlanParty(String value) implements Code {

    /** The learner. */
    public static final PlanParty LEARNER = new PlanParty("learner");

    /** A parent or carer. */
    public static final PlanParty PARENT = new PlanParty("parent");

    /** The tutor, for the school. */
    public static final PlanParty TUTOR = new PlanParty("tutor");

    private static final Map<String, PlanParty> KNOWN = Code.index(LEARNER, PARENT, TUTOR);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public PlanParty {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static PlanParty of(String value) {
        PlanParty known = KNOWN.get(value);
        return known != null ? known : new PlanParty(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, PlanParty> known() {
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
