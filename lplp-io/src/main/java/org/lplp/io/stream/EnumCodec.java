package org.lplp.io.stream;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Values of a set that the format closes for ever, written in camel case.
 *
 * @param <E> the enum
 */
public final class EnumCodec<E extends Enum<E>> {

    private final String[] names;
    private final String allowed;
    private final Map<String, E> constants = new HashMap<>();

    private EnumCodec(Class<E> type) {
        E[] values = type.getEnumConstants();
        this.names = new String[values.length];
        for (E value : values) {
            names[value.ordinal()] = camelCase(value.name());
            constants.put(names[value.ordinal()], value);
        }
        this.allowed = String.join(", ", names);
    }

    /**
     * Gives the codec of an enum.
     *
     * @param type the enum
     * @param <E> the enum
     * @return its codec
     */
    public static <E extends Enum<E>> EnumCodec<E> of(Class<E> type) {
        return new EnumCodec<>(type);
    }

    /**
     * Reads a constant.
     *
     * @param in stands at the value
     * @return the constant; null if the set does not have it
     */
    public E read(Reading in) {
        return in.oneOf(constants, allowed);
    }

    /**
     * Writes a constant.
     *
     * @param value the constant
     * @param out takes it
     */
    public void write(E value, Writing out) {
        out.string(names[value.ordinal()]);
    }

    private static String camelCase(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_");
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i], 1, words[i].length());
        }
        return name.toString();
    }
}
