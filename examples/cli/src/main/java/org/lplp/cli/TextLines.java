package org.lplp.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The lines of a document, for a reader at a terminal. Where they begin is found out once, if anybody asks at all, and of the
 * text only the lines that are asked for become characters.
 */
final class TextLines implements IntFunction<Optional<String>> {

    private final byte[] bytes;
    /** Where each line begins; null until somebody asks. */
    private int[] starts;

    private int latest;
    private Optional<String> latestText = Optional.empty();

    /**
     * @param bytes the document in UTF-8, or what passes for it
     */
    TextLines(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Gives a line by its number, from 1, without its end; none behind the last. A line ends with LF, as places count them. */
    @Override
    public Optional<String> apply(int line) {
        if (line != latest) {
            latestText = text(line);
            latest = line;
        }
        return latestText;
    }

    private Optional<String> text(int line) {
        if (starts == null) {
            starts = starts(bytes);
        }
        if (line < 1 || line > starts.length || starts[line - 1] == bytes.length) {
            return Optional.empty();
        }
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] - 1 : bytes.length;
        if (end > start && bytes[end - 1] == '\r') {
            end--;
        }
        return Optional.of(new String(bytes, start, end - start, StandardCharsets.UTF_8));
    }

    private static int[] starts(byte[] bytes) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }
}
