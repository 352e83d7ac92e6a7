package org.lplp.core.group;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What a group of learners in a trial has of what is tried.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record TrialArmKind(String value) implements Code {

    /** It has what is tried. */
    public static final TrialArmKind TREATED = new TrialArmKind("treated");

    /** It has what learners have without the trial. */
    public static final TrialArmKind CONTROL = new TrialArmKind("control");

    private static final Map<String, TrialArmKind> KNOWN = Code.index(TREATED, CONTROL);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public TrialArmKind {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static TrialArmKind of(String value) {
        TrialArmKind known = KNOWN.get(value);
        return known != null ? known : new TrialArmKind(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, TrialArmKind> known() {
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
