package org.lplp.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.HexFormat;

/** Text that comes from outside, made safe for a terminal and for reports of one line each. */
final class Printable {

    private Printable() {}

    /**
     * Writes control characters, line breaks and the characters that turn text round as escapes, so that a file name cannot
     * forge a line of the report or move the cursor.
     */
    static String line(String text) {
        StringBuilder safe = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int type = Character.getType(c);
            boolean unsafe = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || c >= '\uFFFE'
                    || isLoneSurrogate(text, i);
            if (unsafe && safe == null) {
                safe = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (unsafe) {
                safe.append("\\u" + HexFormat.of().toHexDigits(c));
            } else if (safe != null) {
                safe.append(c);
            }
        }
        return safe == null ? text : safe.toString();
    }

    /** Gives the first sentence of a text. */
    static String firstSentence(String text) {
        int stop = text.indexOf(". ");
        return stop < 0 ? text : text.substring(0, stop + 1);
    }

    /** Gives a path as people know it, with {@code /} on every system. */
    static String path(Path path) {
        String shown = path.toString();
        if (shown.indexOf('\uFFFD') >= 0 || shown.indexOf('?') >= 0) {
            // A locale such as POSIX cannot say the name, but the URI has its bytes.
            String whole = path.toUri().getPath();
            String here = Path.of("").toUri().getPath();
            shown = !path.isAbsolute() && whole.startsWith(here) ? whole.substring(here.length()) : whole;
        }
        return shown.replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Says why a file could not be read or written, in words that name no other part of the machine. */
    static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "no permission";
        }
        if (failure instanceof NotDirectoryException) {
            return "not a directory";
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return "is a directory";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "a file of this name is in the way";
        }
        if (failure instanceof FileSystemException of && of.getReason() != null) {
            return line(of.getReason());
        }
        String message = failure.getMessage();
        return message == null ? "an input or output error" : line(message);
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
