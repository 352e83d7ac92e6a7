package org.lplp.io.stream;

import java.math.BigDecimal;

/** Integers: any number of JSON that is one, such as {@code 90} or {@code 9e1}, within the range of the Java type. */
public final class IntegerCodec {

    /** Numbers of at most so many characters are read digit by digit. */
    private static final int SHORT = 9;

    private IntegerCodec() {}

    /**
     * Reads a value.
     *
     * @param in stands at the value
     * @return the value; null if it could not be built
     */
    public static Integer read(Reading in) {
        String digits = in.number("integer");
        if (digits == null) {
            return null;
        }
        if (digits.length() <= SHORT && digits.indexOf('.') < 0 && digits.indexOf('e') < 0 && digits.indexOf('E') < 0) {
            return Integer.valueOf(digits);
        }
        try {
            return new BigDecimal(digits).intValueExact();
        } catch (ArithmeticException e) {
            in.wrongType("integer");
            return null;
        }
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out takes it
     */
    public static void write(Integer value, Writing out) {
        out.literal(value.toString());
    }
}
