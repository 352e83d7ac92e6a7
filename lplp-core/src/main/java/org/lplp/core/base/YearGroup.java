package org.lplp.core.base;

import java.util.Map;
import java.util.Set;

/**
 * A national curriculum year group of England and Wales.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record YearGroup(String value) implements Code {

    /** Reception (ages 4 to 5). */
    public static final YearGroup RECEPTION = new YearGroup("R");

    /** Year 1 (ages 5 to 6). */
    public static final YearGroup YEAR_1 = new YearGroup("1");

    /** Year 2 (ages 6 to 7). */
    public static final YearGroup YEAR_2 = new YearGroup("2");

    /** Year 3 (ages 7 to 8). */
    public static final YearGroup YEAR_3 = new YearGroup("3");

    /** Year 4 (ages 8 to 9). */
    public static final YearGroup YEAR_4 = new YearGroup("4");

    /** Year 5 (ages 9 to 10). */
    public static final YearGroup YEAR_5 = new YearGroup("5");

    /** Year 6 (ages 10 to 11). */
    public static final YearGroup YEAR_6 = new YearGroup("6");

    /** Year 7 (ages 11 to 12). */
    public static final YearGroup YEAR_7 = new YearGroup("7");

    /** Year 8 (ages 12 to 13). */
    public static final YearGroup YEAR_8 = new YearGroup("8");

    /** Year 9 (ages 13 to 14). */
    public static final YearGroup YEAR_9 = new YearGroup("9");

    /** Year 10 (ages 14 to 15). */
    public static final YearGroup YEAR_10 = new YearGroup("10");

    /** Year 11 (ages 15 to 16). */
    public static final YearGroup YEAR_11 = new YearGroup("11");

    /** Year 12 (ages 16 to 17). */
    public static final YearGroup YEAR_12 = new YearGroup("12");

    /** Year 13 (ages 17 to 18). */
    public static final YearGroup YEAR_13 = new YearGroup("13");

    private static final Map<String, YearGroup> KNOWN = Code.index(
            RECEPTION, YEAR_1, YEAR_2, YEAR_3, YEAR_4, YEAR_5, YEAR_6, YEAR_7, YEAR_8, YEAR_9, YEAR_10, YEAR_11,
            YEAR_12, YEAR_13);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public YearGroup {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static YearGroup of(String value) {
        YearGroup known = KNOWN.get(value);
        return known != null ? known : new YearGroup(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, YearGroup> known() {
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
