package org.lplp.core.plan;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What kind of choice an option is.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record OptionKind(String value) implements Code {

    /** A course or subject. */
    public static final OptionKind COURSE = new OptionKind("course");

    /** A qualification. */
    public static final OptionKind QUALIFICATION = new OptionKind("qualification");

    /** A work placement. */
    public static final OptionKind WORK_PLACEMENT = new OptionKind("workPlacement");

    /** An activity beside lessons. */
    public static final OptionKind ACTIVITY = new OptionKind("activity");

    private static final Map<String, OptionKind> KNOWN = Code.index(COURSE, QUALIFICATION, WORK_PLACEMENT, ACTIVITY);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public OptionKind {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static OptionKind of(String value) {
        OptionKind known = KNOWN.get(value);
        return known != null ? known : new OptionKind(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, OptionKind> known() {
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
