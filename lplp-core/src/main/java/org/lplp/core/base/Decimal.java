package org.lplp.core.base;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The one form in which records hold a decimal number: without trailing zeros and, within reason, without an exponent. So two records whose
 * numbers are numerically equal are equal, whoever wrote {@code 1.50}.
 */
public final class Decimal {

    /** Beyond this many zeros a number is no figure of a record; it keeps its exponent, or it would fill the memory. */
    private static final int MOST_ZEROS = 400;

    private Decimal() {}

    /**
     * Brings a number into that form.
     *
     * @param number the number
     * @return the same number; the very same object if it has the form
     */
    public static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        BigDecimal normal = stripped.scale() < 0 && stripped.scale() >= -MOST_ZEROS ? stripped.setScale(0) : stripped;
        return normal.scale() == number.scale() ? number : normal;
    }

    /**
     * Tells whether a number has that form.
     *
     * @param number the number
     * @return true if it has
     */
    public static boolean isNormal(BigDecimal number) {
        return normal(number) == number;
    }

    /**
     * Tells whether a number, if there is one, has that form.
     *
     * @param number the number
     * @return true if there is none, or it has the form
     */
    public static boolean isNormal(Optional<BigDecimal> number) {
        return number.isEmpty() || isNormal(number.get());
    }
}
