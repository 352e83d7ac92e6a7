package org.lplp.io.interop.pabulib;

import java.util.OptionalInt;

/** Finds a quote that nobody closes. To a CSV parser the rest of the file would be one long cell. */
final class Quotes {

    private Quotes() {}

    /** Gives the line of the quote that the end of a text leaves open. */
    static OptionalInt open(String text) {
        boolean begins = true;
        boolean quoted = false;
        int line = 1;
        int opened = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted) {
                boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
                quoted = doubled;
                i += doubled ? 1 : 0;
            } else if (c == '"' && begins) {
                quoted = true;
                opened = line;
            }
            begins = !quoted && (c == ';' || c == '\n' || c == '\r');
            line += c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) ? 1 : 0;
        }
        return quoted ? OptionalInt.of(opened) : OptionalInt.empty();
    }
}
