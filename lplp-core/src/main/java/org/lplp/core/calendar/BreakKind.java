package org.lplp.core.calendar;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What kind of break it is.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record BreakKind(String value) implements Code {

    /** Within a term. */
    public static final BreakKind HALF_TERM = new BreakKind("halfTerm");

    /** Between two terms. */
    public static final BreakKind END_OF_TERM = new BreakKind("endOfTerm");

    /** The summer break. */
    public static final BreakKind SUMMER = new BreakKind("summer");

    /** Staff work, learners do not. */
    public static final BreakKind TRAINING_DAY = new BreakKind("trainingDay");

    /** A public holiday. */
    public static final BreakKind PUBLIC_HOLIDAY = new BreakKind("publicHoliday");

    private static final Map<String, BreakKind> KNOWN =
            Code.index(HALF_TERM, END_OF_TERM, SUMMER, TRAINING_DAY, PUBLIC_HOLIDAY);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public BreakKind {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static BreakKind of(String value) {
        BreakKind known = KNOWN.get(value);
        return known != null ? known : new BreakKind(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, BreakKind> known() {
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
