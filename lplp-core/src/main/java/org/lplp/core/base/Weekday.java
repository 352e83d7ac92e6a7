package org.lplp.core.base;

import java.util.Map;
import java.util.Set;

/**
 * A day of the week.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record Weekday(String value) implements Code {

    /** Monday. */
    public static final Weekday MONDAY = new Weekday("monday");

    /** Tuesday. */
    public static final Weekday TUESDAY = new Weekday("tuesday");

    /** Wednesday. */
    public static final Weekday WEDNESDAY = new Weekday("wednesday");

    /** Thursday. */
    public static final Weekday THURSDAY = new Weekday("thursday");

    /** Friday. */
    public static final Weekday FRIDAY = new Weekday("friday");

    /** Saturday. */
    public static final Weekday SATURDAY = new Weekday("saturday");

    /** Sunday. */
    public static final Weekday SUNDAY = new Weekday("sunday");

    private static final Map<String, Weekday> KNOWN =
            Code.index(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public Weekday {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static Weekday of(String value) {
        Weekday known = KNOWN.get(value);
        return known != null ? known : new Weekday(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, Weekday> known() {
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
