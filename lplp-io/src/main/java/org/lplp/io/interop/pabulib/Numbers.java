package org.lplp.io.interop.pabulib;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as Pabulib files write them: with a point or a comma before the decimals, and never an exponent. */
final class Numbers {

    /** As many digits as a number may have before the point. */
    static final int MOST_DIGITS = 15;

    /** As many digits as a number may have behind the point. */
    static final int MOST_DECIMALS = 15;

    private static final Pattern PLAIN = Pattern.compile("[+-]?([0-9]+([.,][0-9]*)?|[.,][0-9]+)");

    private Numbers() {}

    /** Gives the number, without zeros at its end; nothing if the text is none. */
    static Optional<BigDecimal> decimal(String text) {
        String trimmed = text.strip();
        // A number with so many characters is none: it would take longer to read than to say so.
        if (trimmed.length() > 2 * (MOST_DIGITS + MOST_DECIMALS)
                || !PLAIN.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(trimmed.replace(',', '.')).stripTrailingZeros();
        return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
    }

    /** Says whether a text is a number but for its length, or for an exponent. */
    static boolean isTooLong(String text) {
        String trimmed = text.strip();
        return trimmed.length() > 2 * (MOST_DIGITS + MOST_DECIMALS)
                && trimmed.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',' || c == '-' || c == '+');
    }

    static boolean isTooLarge(BigDecimal number) {
        return number.scale() > MOST_DECIMALS || number.precision() - number.scale() > MOST_DIGITS;
    }
}
