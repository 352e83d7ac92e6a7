package org.lplp.io.interop.table;

import java.math.BigDecimal;
import java.util.Optional;
import org.lplp.io.stream.CanonicalNumber;

/** Texts and numbers in the canonical form of RFC 8785. */
final class CanonicalJson {

    /** The greatest whole number that every JSON reader keeps. */
    private static final BigDecimal GREATEST = BigDecimal.valueOf((1L << 53) - 1);

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

    /** Gives the canonical form of a number; empty if the format cannot keep it exactly. */
    static Optional<String> number(BigDecimal number) {
        boolean wholeInRange =
                number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(GREATEST) <= 0;
        return wholeInRange || CanonicalNumber.isLawful(number)
                ? Optional.of(CanonicalNumber.text(number))
                : Optional.empty();
    }
}
