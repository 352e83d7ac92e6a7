package org.lplp.core.base;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A JSON number of an unknown or extension member, kept as it was written: {@code 1.50} stays {@code 1.50}.
 *
 * @param text a number by the grammar of RFC 8259
 */
public record NumberText(String text) {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code text} is not a JSON number
     */
    public NumberText {
        if (!isNumber(Objects.requireNonNull(text, "text"))) {
            throw new IllegalArgumentException("not a JSON number (" + text.length() + " characters)");
        }
    }

    /**
     * Gives the value of the number.
     *
     * @return the exact decimal
     * @throws ArithmeticException if its exponent is too large for a {@link BigDecimal}
     */
    public BigDecimal toBigDecimal() {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new ArithmeticException("the exponent of the number is too large");
        }
    }

    private static boolean isNumber(String text) {
        int i = text.startsWith("-") ? 1 : 0;
        int whole = digits(text, i);
        if (whole == i || (whole > i + 1 && text.charAt(i) == '0')) {
            return false;
        }
        i = whole;
        if (i < text.length() && text.charAt(i) == '.') {
            int fraction = digits(text, i + 1);
            if (fraction == i + 1) {
                return false;
            }
            i = fraction;
        }
        if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            int sign = i + 1 < text.length() && "+-".indexOf(text.charAt(i + 1)) >= 0 ? 1 : 0;
            int exponent = digits(text, i + 1 + sign);
            if (exponent == i + 1 + sign) {
                return false;
            }
            i = exponent;
        }
        return i == text.length();
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
