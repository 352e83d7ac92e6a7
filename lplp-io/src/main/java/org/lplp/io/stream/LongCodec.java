package org.lplp.io.stream;

import java.math.BigDecimal;

/** Integers within ±(2^53 − 1), which every reader of JSON keeps. */
public final class LongCodec {

    private static final long MOST = (1L << 53) - 1;

    private LongCodec() {}

    /**
     * Reads a value.
     *
     * @param in stands at the value
     * @return the value; null if it could not be built
     */
    public static Long read(Reading in) {
        String digits = in.number("integer");
        if (digits == null) {
            return null;
        }
        try {
            long value = new BigDecimal(digits).longValueExact();
            if (value >= -MOST && value <= MOST) {
                return value;
            }
        } catch (ArithmeticException e) {
            // Reported below, like an integer that is too large.
        }
        in.wrongType("integer");
        return null;
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out takes it
     * @throws Unwritable if it is beyond ±(2^53 − 1)
     */
    public static void write(Long value, Writing out) {
        if (value < -MOST || value > MOST) {
            throw new Unwritable("an integer is beyond 2^53 - 1");
        }
        out.literal(value.toString());
    }
}
