package org.lplp.io.stream;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The one text that RFC 8785 gives a number: that of ECMAScript's {@code Number::toString}, the shortest that names the double.
 *
 * <p>It is found in decimal alone: {@code Double.toString} is not the shortest before JDK 19, and never has fewer than two
 * digits. A decimal of at most 15 significant digits, in the range of normal doubles, is always the shortest name of its double.
 */
public final class CanonicalNumber {

    /** Significant digits that every double keeps. */
    static final int DIGITS = 15;

    /** As many as tell any two doubles apart. */
    private static final int MOST_DIGITS = 17;

    private static final BigDecimal LEAST_NORMAL = new BigDecimal(Double.MIN_NORMAL);
    private static final BigDecimal MOST = new BigDecimal(Double.MAX_VALUE);

    /** Numbers from 1e21 are written with an exponent, and those below 1e-6. */
    private static final int MOST_WHOLE_DIGITS = 21;

    private static final int MOST_LEADING_ZEROS = 6;

    private CanonicalNumber() {}

    /**
     * Tells whether the format can hold a decimal: at most 15 significant digits, zero or within the normal doubles.
     *
     * @param value the number
     * @return true if it can
     */
    public static boolean isLawful(BigDecimal value) {
        BigDecimal magnitude = value.abs();
        return value.signum() == 0
                || (value.stripTrailingZeros().precision() <= DIGITS
                        && magnitude.compareTo(LEAST_NORMAL) >= 0
                        && magnitude.compareTo(MOST) <= 0);
    }

    /**
     * Gives the text of a number.
     *
     * @param value a lawful decimal, or an integer within ±(2^53 − 1)
     * @return its canonical text
     */
    public static String text(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal stripped = value.stripTrailingZeros();
        String digits = stripped.unscaledValue().abs().toString();
        // The number is 0.DIGITS times ten to this power.
        int power = digits.length() - stripped.scale();
        StringBuilder text = new StringBuilder(digits.length() + MOST_LEADING_ZEROS);
        if (value.signum() < 0) {
            text.append('-');
        }
        if (power > 0 && power <= MOST_WHOLE_DIGITS) {
            whole(text, digits, power);
        } else if (power <= 0 && power > -MOST_LEADING_ZEROS) {
            text.append("0.").append("0".repeat(-power)).append(digits);
        } else {
            scientific(text, digits, power - 1);
        }
        return text.toString();
    }

    /**
     * Gives the text of a double: of the decimals that name it those of the fewest digits, of those the nearest, and of two as
     * near the even one (ECMA-262, Number::toString).
     *
     * @param value a finite double
     * @return its canonical text
     * @throws NumberFormatException if the double is not finite
     */
    public static String text(double value) {
        if (value == 0) {
            return "0";
        }
        double magnitude = Math.abs(value);
        BigDecimal exact = new BigDecimal(magnitude);
        BigDecimal shortest = exact;
        // A name of fewer digits is one of more digits too, so the first length that has none ends the search.
        for (int digits = MOST_DIGITS; digits > 0; digits--) {
            BigDecimal shorter = name(magnitude, exact, digits);
            if (shorter == null) {
                break;
            }
            shortest = shorter;
        }
        return text(value < 0 ? shortest.negate() : shortest);
    }

    /** Gives the best name of so many digits; null if there is none. It is next to the exact value, below or above. */
    private static BigDecimal name(double magnitude, BigDecimal exact, int digits) {
        BigDecimal below = exact.round(new MathContext(digits, RoundingMode.DOWN));
        BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
        boolean belowNames = below.doubleValue() == magnitude;
        boolean aboveNames = above.doubleValue() == magnitude;
        if (belowNames && aboveNames) {
            int nearer = exact.subtract(below).compareTo(above.subtract(exact));
            boolean even = !below.unscaledValue().testBit(0);
            return nearer < 0 || (nearer == 0 && even) ? below : above;
        }
        return belowNames ? below : aboveNames ? above : null;
    }

    private static void whole(StringBuilder text, String digits, int power) {
        if (digits.length() <= power) {
            text.append(digits).append("0".repeat(power - digits.length()));
        } else {
            text.append(digits, 0, power).append('.').append(digits, power, digits.length());
        }
    }

    private static void scientific(StringBuilder text, String digits, int exponent) {
        text.append(digits.charAt(0));
        if (digits.length() > 1) {
            text.append('.').append(digits, 1, digits.length());
        }
        text.append('e').append(exponent < 0 ? '-' : '+').append(Math.abs(exponent));
    }
}
