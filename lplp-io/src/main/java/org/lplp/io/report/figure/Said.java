package org.lplp.io.report.figure;

import java.util.Objects;

/**
 * Words on a page. Control characters, which no page may hold, and marks that turn the order of what follows are replaced by U+FFFD.
 *
 * @param words the words
 * @param language their language where it is not the page's; else null
 * @param free whether they come out of the record, and so may run in any direction
 */
public record Said(String words, String language, boolean free) {

    private static final int REPLACEMENT = 0xFFFD;

    /** Cleans the words. */
    public Said {
        words = cleaned(Objects.requireNonNull(words, "words"));
    }

    private static String cleaned(String words) {
        return words.codePoints()
                .map(Said::shown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int shown(int c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return ' ';
        }
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean none = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        int type = Character.getType(c);
        return turns || none || type == Character.CONTROL || type == Character.SURROGATE ? REPLACEMENT : c;
    }
}
