package org.lplp.core.base;

import java.util.Map;
import java.util.Set;

/**
 * Who issued an outside identifier.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record IdentifierScheme(String value) implements Code {

    /** Unique pupil number, England. */
    public static final IdentifierScheme UPN = new IdentifierScheme("upn");

    /** Unique learner number, United Kingdom. */
    public static final IdentifierScheme ULN = new IdentifierScheme("uln");

    /** Unique reference number of an establishment, England. */
    public static final IdentifierScheme URN = new IdentifierScheme("urn");

    /** Local authority and establishment number, England. */
    public static final IdentifierScheme LAESTAB = new IdentifierScheme("laestab");

    /** UK provider reference number. */
    public static final IdentifierScheme UKPRN = new IdentifierScheme("ukprn");

    /** The number that the source system gives; unique in that system alone. */
    public static final IdentifierScheme LOCAL = new IdentifierScheme("local");

    private static final Map<String, IdentifierScheme> KNOWN = Code.index(UPN, ULN, URN, LAESTAB, UKPRN, LOCAL);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public IdentifierScheme {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static IdentifierScheme of(String value) {
        IdentifierScheme known = KNOWN.get(value);
        return known != null ? known : new IdentifierScheme(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, IdentifierScheme> known() {
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
