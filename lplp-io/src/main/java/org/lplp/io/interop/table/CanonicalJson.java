package org.lplp.io.interop.table;

import java.math.BigDecimal;
import java.util.Optional;

/** Texts and numbers in the canonical form of RFC 8785. */
final class CanonicalJson {

    /** The greatest whole number that every JSON reader keeps. */
    private static final BigDecimal GREATEST = BigDecimal.valueOf((1L << 53) - 1);

    /** As many significant digits as a binary64 always keeps. */
    private static final int MOST_DIGITS = 15;

    /** Far above the least binary64. */
    private static final int LEAST_EXPONENT = -290;

    private CanonicalJson() {}

    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        appendText(text, out);
        return out.toString();
    }

    static void appendText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00").append(c < 0x10 ? '0' : '1').append(Character.forDigit(c & 0xf, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Gives the shortest form of a number; empty if the format cannot keep it exactly. */
    static Optional<String> number(BigDecimal number) {
        if (number.signum() == 0) {
            return Optional.of("0");
        }
        BigDecimal value = number.stripTrailingZeros();
        boolean whole = value.scale() <= 0;
        int point = value.precision() - value.scale();
        if (value.abs().compareTo(GREATEST) > 0
                || point < LEAST_EXPONENT
                || (!whole && value.precision() > MOST_DIGITS)) {
            return Optional.empty();
        }
        if (point > -6) {
            return Optional.of(value.toPlainString());
        }
        String digits = value.unscaledValue().abs().toString();
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return Optional.of((value.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + "e" + (point - 1));
    }
}
