package org.lplp.core.measure;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * Which side of the scorecard a measure belongs to (idea 20).
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record MeasureDomain(String value) implements Code {

    /** Progress and attainment in learning. */
    public static final MeasureDomain EDUCATIONAL = new MeasureDomain("educational");

    /** Relationships, well-being, participation and behaviour. */
    public static final MeasureDomain SOCIAL = new MeasureDomain("social");

    private static final Map<String, MeasureDomain> KNOWN = Code.index(EDUCATIONAL, SOCIAL);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public MeasureDomain {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static MeasureDomain of(String value) {
        MeasureDomain known = KNOWN.get(value);
        return known != null ? known : new MeasureDomain(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, MeasureDomain> known() {
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
