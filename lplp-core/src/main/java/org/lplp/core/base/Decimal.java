package org.lplp.core.base;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The one form in which records hold a decimal number: without trailing zeros, with a scale of at least 0. So two records whose
 * numbers are numerically equal are equal, whoever wrote {@code 1.50}.
 */
public final class Decimal {

    private Decimal() {}

    /**
     * Brings a number into that form.
     *
     * @param number the number
     * @return the same number; the very same object if it has the form
     */
    public static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        BigDecimal normal = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
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
