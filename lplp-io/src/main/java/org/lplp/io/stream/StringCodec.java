package org.lplp.io.stream;

import java.util.function.Function;

/** Values that are a string of some form. */
final class StringCodec {

    private StringCodec() {}

    /**
     * Reads a value.
     *
     * @param in stands at the value
     * @param expected what should stand there
     * @param of makes the value; gives null or throws an {@link IllegalArgumentException} if the string has not its form
     * @param <T> the type
     * @return the value; null if it could not be built
     */
    static <T> T read(Reading in, String expected, Function<String, T> of) {
        String text = in.string(expected);
        if (text == null) {
            return null;
        }
        T value;
        try {
            value = of.apply(text);
        } catch (IllegalArgumentException e) {
            // Whatever the constructor says of it, the finding says it with a place.
            value = null;
        }
        if (value == null) {
            in.wrongType(expected);
        }
        return value;
    }
}
