package org.lplp.core.budget;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What a budget is for.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record BudgetPurpose(String value) implements Code {

    /** Investors in learning (idea 10): the learner's slice of the school budget. */
    public static final BudgetPurpose INVESTOR = new BudgetPurpose("investor");

    /** For a young person in danger of leaving learning (idea 9). */
    public static final BudgetPurpose RE_ENGAGEMENT = new BudgetPurpose("reEngagement");

    /** For a family with a support plan (idea 1). */
    public static final BudgetPurpose FAMILY_SUPPORT = new BudgetPurpose("familySupport");

    private static final Map<String, BudgetPurpose> KNOWN = Code.index(INVESTOR, RE_ENGAGEMENT, FAMILY_SUPPORT);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public BudgetPurpose {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static BudgetPurpose of(String value) {
        BudgetPurpose known = KNOWN.get(value);
        return known != null ? known : new BudgetPurpose(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, BudgetPurpose> known() {
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
