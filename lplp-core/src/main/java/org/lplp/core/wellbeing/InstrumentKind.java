package org.lplp.core.wellbeing;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What an instrument asks about.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record InstrumentKind(String value) implements Code {

    /** Emotional resilience (idea 2). */
    public static final InstrumentKind RESILIENCE = new InstrumentKind("resilience");

    /** Well-being. */
    public static final InstrumentKind WELLBEING = new InstrumentKind("wellbeing");

    /** How a child learns, as parents see it (idea 3). */
    public static final InstrumentKind LEARNING_SIGNATURE = new InstrumentKind("learningSignature");

    /** Engagement with learning. */
    public static final InstrumentKind ENGAGEMENT = new InstrumentKind("engagement");

    /** Relationships. */
    public static final InstrumentKind RELATIONSHIPS = new InstrumentKind("relationships");

    private static final Map<String, InstrumentKind> KNOWN =
            Code.index(RESILIENCE, WELLBEING, LEARNING_SIGNATURE, ENGAGEMENT, RELATIONSHIPS);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public InstrumentKind {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static InstrumentKind of(String value) {
        InstrumentKind known = KNOWN.get(value);
        return known != null ? known : new InstrumentKind(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, InstrumentKind> known() {
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
