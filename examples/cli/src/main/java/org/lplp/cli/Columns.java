package org.lplp.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines. */
final class Columns {

    /** How wide text for people is. */
    static final int WIDTH = 100;

    private Columns() {}

    /**
     * Breaks a text into lines.
     *
     * @param text the text; a word longer than a line keeps its line to itself
     * @param width how long a line may be
     * @return at least one line
     */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Gives a text followed by spaces up to a width. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** Gives a text after spaces up to a width. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
