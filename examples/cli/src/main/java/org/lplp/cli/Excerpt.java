package org.lplp.cli;

import java.util.function.Predicate;

/**
 * The part of a line of JSON in which something was found, with all that may be somebody's data masked: every string but the
 * names of members that the model knows, and whatever has no business in JSON.
 *
 * @param text what to print
 * @param caret how far from the start of {@code text} the place is
 */
record Excerpt(String text, int caret) {

    private static final int WIDTH = 96;
    private static final String MASK = "…";

    /**
     * Cuts the excerpt out of a line.
     *
     * @param line the whole line
     * @param column the place in it, from 1, in UTF-16 code units
     * @param known tells the names of members that the model knows
     * @return the excerpt
     */
    static Excerpt of(String line, int column, Predicate<String> known) {
        StringBuilder masked = new StringBuilder();
        int caret = -1;
        int i = 0;
        // What lies further behind the place than the excerpt is wide is never shown.
        while (i < line.length() && (caret < 0 || masked.length() <= caret + WIDTH)) {
            if (caret < 0 && i >= column - 1) {
                caret = masked.length();
            }
            int end = tokenEnd(line, i);
            masked.append(shown(line, i, end, known));
            if (caret < 0 && end > column - 1) {
                // In the middle of what is masked: as near as can be said.
                caret = masked.length() - 1;
            }
            i = end;
        }
        return window(masked.toString(), caret < 0 ? masked.length() : caret);
    }

    private static int tokenEnd(String line, int start) {
        char c = line.charAt(start);
        if (c == '"') {
            int i = start + 1;
            while (i < line.length() && line.charAt(i) != '"') {
                i += line.charAt(i) == '\\' ? 2 : 1;
            }
            return Math.min(i + 1, line.length());
        }
        if (isPlain(c)) {
            return start + 1;
        }
        int i = start;
        while (i < line.length() && line.charAt(i) != '"' && !isBoundary(line.charAt(i))) {
            i++;
        }
        return Math.max(i, start + 1);
    }

    private static String shown(String line, int start, int end, Predicate<String> known) {
        String token = line.substring(start, end);
        if (token.charAt(0) == '"') {
            boolean closed = token.length() > 1 && token.endsWith("\"");
            boolean name = closed && isFollowedByColon(line, end) && known.test(token.substring(1, token.length() - 1));
            return name ? token : closed ? "\"" + MASK + "\"" : "\"" + MASK;
        }
        if (token.equals("\t")) {
            return " ";
        }
        boolean harmless = token.length() == 1 && isPlain(token.charAt(0));
        boolean literal = token.equals("true") || token.equals("false") || token.equals("null");
        return harmless || literal ? token : MASK;
    }

    /** A character that shows nothing by itself, unless it begins or ends a word. */
    private static boolean isPlain(char c) {
        return isBoundary(c) || "+-.0123456789".indexOf(c) >= 0;
    }

    private static boolean isBoundary(char c) {
        return c == ' ' || c == '\t' || "{}[]:,".indexOf(c) >= 0;
    }

    private static boolean isFollowedByColon(String line, int from) {
        int i = from;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            i++;
        }
        return i < line.length() && line.charAt(i) == ':';
    }

    private static Excerpt window(String text, int caret) {
        int from = Math.max(0, Math.min(caret - WIDTH / 2, text.length() - WIDTH));
        int indent = 0;
        while (from == 0 && indent < caret && text.charAt(indent) == ' ') {
            indent++;
        }
        int start = Math.max(from, indent);
        int end = Math.min(text.length(), start + WIDTH);
        String before = from > 0 ? "… " : "";
        String after = end < text.length() ? " …" : "";
        return new Excerpt(before + text.substring(start, end) + after, before.length() + caret - start);
    }
}
