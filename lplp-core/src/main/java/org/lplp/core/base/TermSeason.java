package org.lplp.core.base;

import java.util.Map;
import java.util.Set;

/**
 * Which term of the school year it is.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record TermSeason(String value) implements Code {

    /** The term that begins the school year. */
    public static final TermSeason AUTUMN = new TermSeason("autumn");

    /** The term before the spring break, or between. */
    public static final TermSeason SPRING = new TermSeason("spring");

    /** The term that ends the school year. */
    public static final TermSeason SUMMER = new TermSeason("summer");

    private static final Map<String, TermSeason> KNOWN = Code.index(AUTUMN, SPRING, SUMMER);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public TermSeason {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static TermSeason of(String value) {
        TermSeason known = KNOWN.get(value);
        return known != null ? known : new TermSeason(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, TermSeason> known() {
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
