package org.lplp.core.base;

import java.util.Map;
import java.util.Set;

/**
 * Where learning happens (idea 15: third spaces).
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record Setting(String value) implements Code {

    /** On a school site. */
    public static final Setting SCHOOL = new Setting("school");

    /** At home. */
    public static final Setting HOME = new Setting("home");

    /** A place that is neither school nor home, such as a club, an allotment or a library. */
    public static final Setting THIRD_SPACE = new Setting("thirdSpace");

    /** At a workplace. */
    public static final Setting BUSINESS = new Setting("business");

    /** At a museum, theatre, gallery or the like. */
    public static final Setting CULTURAL = new Setting("cultural");

    /** Online. */
    public static final Setting VIRTUAL = new Setting("virtual");

    /** Outdoors. */
    public static final Setting OUTDOORS = new Setting("outdoors");

    private static final Map<String, Setting> KNOWN =
            Code.index(SCHOOL, HOME, THIRD_SPACE, BUSINESS, CULTURAL, VIRTUAL, OUTDOORS);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public Setting {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static Setting of(String value) {
        Setting known = KNOWN.get(value);
        return known != null ? known : new Setting(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, Setting> known() {
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
