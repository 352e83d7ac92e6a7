package org.lplp.core.risk;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * The band in which a points total falls. A level is a prompt to talk, not a probability.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record RiskLevel(String value) implements Code {

    /** Nothing notable. */
    public static final RiskLevel LOW = new RiskLevel("low");

    /** Some reason to look closer. */
    public static final RiskLevel SOME = new RiskLevel("some");

    /** Reason to act soon. */
    public static final RiskLevel HIGH = new RiskLevel("high");

    private static final Map<String, RiskLevel> KNOWN = Code.index(LOW, SOME, HIGH);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public RiskLevel {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static RiskLevel of(String value) {
        RiskLevel known = KNOWN.get(value);
        return known != null ? known : new RiskLevel(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, RiskLevel> known() {
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
