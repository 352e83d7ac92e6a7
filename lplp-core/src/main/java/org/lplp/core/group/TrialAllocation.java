package org.lplp.core.group;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * How learners came into the arms of a trial: what the difference between the arms can say hangs on it.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record TrialAllocation(String value) implements Code {

    /** By lot. */
    public static final TrialAllocation RANDOM = new TrialAllocation("random");

    /** Learners who are alike were divided between the arms. */
    public static final TrialAllocation MATCHED = new TrialAllocation("matched");

    /** Learners, families or staff chose. */
    public static final TrialAllocation CHOSEN = new TrialAllocation("chosen");

    /** By groups that were there before. */
    public static final TrialAllocation EXISTING = new TrialAllocation("existing");

    private static final Map<String, TrialAllocation> KNOWN = Code.index(RANDOM, MATCHED, CHOSEN, EXISTING);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public TrialAllocation {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static TrialAllocation of(String value) {
        TrialAllocation known = KNOWN.get(value);
        return known != null ? known : new TrialAllocation(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, TrialAllocation> known() {
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
