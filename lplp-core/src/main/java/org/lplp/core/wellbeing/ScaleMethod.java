package org.lplp.core.wellbeing;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * How the answers to the items of a scale make its figure.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record ScaleMethod(String value) implements Code {

    /** Their weighted sum. */
    public static final ScaleMethod SUM = new ScaleMethod("sum");

    /** Their weighted mean. */
    public static final ScaleMethod MEAN = new ScaleMethod("mean");

    private static final Map<String, ScaleMethod> KNOWN = Code.index(SUM, MEAN);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public ScaleMethod {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static ScaleMethod of(String value) {
        ScaleMethod known = KNOWN.get(value);
        return known != null ? known : new ScaleMethod(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, ScaleMethod> known() {
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
