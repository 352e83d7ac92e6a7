package org.lplp.core.code;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * A key stage of the national curriculum of England and Wales.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record KeyStage(String value) implements Code {

    /** The early years foundation stage. */
    public static final KeyStage FOUNDATION = new KeyStage("foundation");

    /** Key stage 1 (years 1 and 2). */
    public static final KeyStage STAGE_1 = new KeyStage("1");

    /** Key stage 2 (years 3 to 6). */
    public static final KeyStage STAGE_2 = new KeyStage("2");

    /** Key stage 3 (years 7 to 9). */
    public static final KeyStage STAGE_3 = new KeyStage("3");

    /** Key stage 4 (years 10 and 11). */
    public static final KeyStage STAGE_4 = new KeyStage("4");

    /** Key stage 5 (years 12 and 13). */
    public static final KeyStage STAGE_5 = new KeyStage("5");

    private static final Map<String, KeyStage> KNOWN =
            Code.index(FOUNDATION, STAGE_1, STAGE_2, STAGE_3, STAGE_4, STAGE_5);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public KeyStage {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static KeyStage of(String value) {
        KeyStage known = KNOWN.get(value);
        return known != null ? known : new KeyStage(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, KeyStage> known() {
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
