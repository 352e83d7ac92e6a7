package org.lplp.scoring.base;

import java.math.BigDecimal;
import org.lplp.core.base.Code;

/** How figures are written in labels and results: digits and a point, the same in every locale. */
public final class Figure {

    private Figure() {}

    /**
     * Writes a decimal without exponent and without trailing zeros.
     *
     * @param decimal the decimal, such as {@code 1.50}
     * @return the digits, such as {@code 1.5}
     */
    public static String plain(BigDecimal decimal) {
        return shortest(decimal).toPlainString();
    }

    /**
     * Takes trailing zeros off a decimal, but keeps whole numbers whole: {@code 100} does not become {@code 1E+2}.
     *
     * @param decimal the decimal
     * @return the same number with a scale that is as small as can be and not negative
     */
    public static BigDecimal shortest(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Counts things in words.
     *
     * @param count how many
     * @param one what one of them is called; more of them take an {@code s}
     * @return such as {@code 1 session} or {@code 2 sessions}
     */
    public static String count(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    /**
     * Names a code of the record. One that this library does not know may hold anything, a name too, and is not repeated.
     *
     * @param code the code
     * @return its value if it is known, else {@code other}
     */
    public static String named(Code code) {
        return code.isKnown() ? code.value() : "other";
    }
}
