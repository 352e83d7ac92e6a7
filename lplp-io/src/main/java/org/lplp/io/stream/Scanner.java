package org.lplp.io.stream;

import java.nio.charset.StandardCharsets;
import org.lplp.core.finding.Pointer;

/**
 * Finds the first byte at which a text stops being JSON (RFC 8259), or exceeds a limit that needs no model to be seen. It knows
 * the grammar and nothing else. It is asked where something is wrong already: where the parser refuses a text it says why, but
 * not exactly where.
 */
final class Scanner {

    private static final int SURROGATES = 0xD800;
    private static final int LOW_SURROGATES = 0xDC00;
    private static final int BEYOND_SURROGATES = 0xE000;

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final Bounds bounds;

    private int at;
    private int depth;
    /** By depth: whether it is an array, how many members or elements were begun, where the last name begins and ends. */
    private final boolean[] arrays;

    private final int[] counts;
    private final int[] names;
    private final int[] nameEnds;

    private Scanner(byte[] bytes, int from, int to, Bounds bounds) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.bounds = bounds;
        this.at = from;
        this.arrays = new boolean[bounds.depth() + 1];
        this.counts = new int[bounds.depth() + 1];
        this.names = new int[bounds.depth() + 1];
        this.nameEnds = new int[bounds.depth() + 1];
    }

    /**
     * Looks for the first fault.
     *
     * @param bytes well-formed UTF-8
     * @param from where the text begins
     * @param to where it ends
     * @param bounds the limits; for strings the greatest, since only a model knows which is free text
     * @return the fault, with its offset from the text's beginning; null if the text is JSON within the limits
     */
    static Fault firstFault(byte[] bytes, int from, int to, Bounds bounds) {
        try {
            new Scanner(bytes, from, to, bounds).document();
            return null;
        } catch (Stop stop) {
            return stop.fault();
        }
    }

    private void document() {
        if (at + 2 < to
                && (bytes[at] & 0xFF) == 0xEF
                && (bytes[at + 1] & 0xFF) == 0xBB
                && (bytes[at + 2] & 0xFF) == 0xBF) {
            throw malformed("byteOrderMark", at);
        }
        space();
        if (at == to) {
            throw malformed("empty", at);
        }
        value();
        while (depth > 0) {
            next();
        }
        space();
        if (at < to) {
            throw malformed("trailingText", at);
        }
    }

    /** Goes on behind a value, or behind the bracket that opens an object or array. */
    private void next() {
        space();
        int close = arrays[depth] ? ']' : '}';
        if (peek() == close) {
            at++;
            depth--;
            return;
        }
        if (counts[depth] > 0) {
            expect(',');
            space();
            if (peek() == close) {
                throw malformed("commaAtTheEnd", at);
            }
        }
        if (++counts[depth] > bounds.list()) {
            throw limit("list", bounds.list(), depth - 1, at);
        }
        if (!arrays[depth]) {
            name();
        }
        value();
    }

    private void name() {
        int start = at;
        if (peek() != '"') {
            throw malformed(at);
        }
        int units = string();
        if (units > bounds.name()) {
            throw limit("name", bounds.name(), depth - 1, start);
        }
        names[depth] = start + 1;
        nameEnds[depth] = at - 1;
        space();
        expect(':');
        space();
    }

    private void value() {
        int start = at;
        switch (peek()) {
            case '{', '[' -> {
                if (depth == bounds.depth()) {
                    throw limit("depth", bounds.depth(), depth, at);
                }
                depth++;
                arrays[depth] = bytes[at] == '[';
                counts[depth] = 0;
                at++;
            }
            case '"' -> {
                int most = Math.max(bounds.string(), bounds.narrative());
                if (string() > most) {
                    throw limit(bounds.narrative() == most ? "narrative" : "string", most, depth, start);
                }
            }
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> number();
        }
    }

    private void literal(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            expect(literal.charAt(i));
        }
    }

    private void number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
        } else {
            digits();
        }
        if (peek() == '.') {
            at++;
            digits();
        }
        if ((peek() | 0x20) == 'e') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            if (digits() > bounds.exponent()) {
                throw limit("exponent", bounds.exponent(), depth, start);
            }
        }
        if (at - start > bounds.number()) {
            throw limit("number", bounds.number(), depth, start);
        }
    }

    private int digits() {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == start) {
            throw malformed(at);
        }
        return at - start;
    }

    /** Passes a string, and counts its UTF-16 code units. */
    private int string() {
        int units = 0;
        at++;
        while (peek() != '"') {
            int c = peek();
            if (c < ' ') {
                throw c < 0 ? malformed(at) : malformed("controlCharacter", at);
            }
            if (c == '\\') {
                units += escape();
            } else {
                units += Utf8.units(bytes[at]);
                at++;
            }
        }
        at++;
        return units;
    }

    private int escape() {
        int backslash = at++;
        if (peek() != 'u') {
            if ("\"\\/bfnrt".indexOf(peek()) < 0) {
                throw peek() < 0 ? malformed(at) : malformed("unknownEscape", at);
            }
            at++;
            return 1;
        }
        int unit = hex();
        if (unit < SURROGATES || unit >= BEYOND_SURROGATES) {
            return 1;
        }
        boolean high = unit < LOW_SURROGATES;
        if (!high || peek() != '\\' || at + 1 >= to || bytes[at + 1] != 'u') {
            throw malformed("loneSurrogate", backslash);
        }
        at++;
        int low = hex();
        if (low < LOW_SURROGATES || low >= BEYOND_SURROGATES) {
            throw malformed("loneSurrogate", backslash);
        }
        return 2;
    }

    private int hex() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            at++;
            int digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw malformed(at);
            }
            unit = unit << 4 | digit;
        }
        at++;
        return unit;
    }

    private void space() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            at++;
        }
    }

    private void expect(int c) {
        if (peek() != c) {
            throw malformed(at);
        }
        at++;
    }

    /** The byte at which the scanner stands; -1 at the end. */
    private int peek() {
        return at < to ? bytes[at] & 0xFF : -1;
    }

    /** For the byte at which the scanner stands, which cannot stand there. */
    private Stop malformed(int offset) {
        int found = peek();
        return malformed(found < 0 ? "truncated" : found == 0 ? "zeroByte" : "unexpectedCharacter", offset);
    }

    private Stop malformed(String reason, int offset) {
        return new Stop(Fault.malformedJson(reason, offset - from));
    }

    private Stop limit(String limit, int max, int pointerDepth, int offset) {
        Pointer pointer = Pointer.root();
        for (int i = 1; i <= pointerDepth; i++) {
            pointer = arrays[i] ? pointer.to(counts[i] - 1) : pointer.to(name(names[i], nameEnds[i]));
        }
        return new Stop(Fault.limit(limit, max, pointer.toString(), offset - from));
    }

    /** Decodes a name, which is well-formed. */
    private String name(int start, int end) {
        String raw = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        StringBuilder name = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\') {
                c = raw.charAt(++i);
                int letter = "bfnrt".indexOf(c);
                if (letter >= 0) {
                    c = "\b\f\n\r\t".charAt(letter);
                } else if (c == 'u') {
                    c = (char) Integer.parseInt(raw, i + 1, i + 5, 16);
                    i += 4;
                }
            }
            name.append(c);
        }
        return name.toString();
    }
}
