package org.lplp.io.stream;

/** True and false. */
public final class BooleanCodec {

    private BooleanCodec() {}

    /**
     * Reads a value.
     *
     * @param in stands at the value
     * @return the value; null if it could not be built
     */
    public static Boolean read(Reading in) {
        return in.bool();
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out takes it
     */
    public static void write(Boolean value, Writing out) {
        out.literal(value.toString());
    }
}
