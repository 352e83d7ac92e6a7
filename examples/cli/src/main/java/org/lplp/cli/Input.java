package org.lplp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing to be read.
 *
 * @param name what reports call it; {@code -} for standard input
 * @param path the file; absent for standard input
 * @param records whether it holds one document a line rather than one document
 * @param asked whether the user named it, rather than a directory or a pattern that holds it
 */
record Input(String name, Optional<Path> path, boolean records, boolean asked) {

    /** What stands for standard input among the arguments. */
    static final String STANDARD = "-";

    private static final String RECORDS = ".ndjson";

    static Input standard(boolean records) {
        return new Input(STANDARD, Optional.empty(), records, true);
    }

    static Input file(Path path, boolean recordsWished, boolean asked) {
        String name =
                path.getFileName() == null ? "" : path.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean records = name.endsWith(RECORDS) || (recordsWished && !name.endsWith(".json"));
        return new Input(Printable.line(Printable.path(path)), Optional.of(path), records, asked);
    }

    /** Names a table, as a user does. */
    static Input table(String name) {
        if (name.equals(STANDARD)) {
            return standard(false);
        }
        try {
            return file(Path.of(name), false, true);
        } catch (InvalidPathException e) {
            throw new Refusal(name + ": " + Inputs.UNSAYABLE);
        }
    }

    /**
     * Gives where it is, for reports that programs put together with their own files: relative to the folder in which the command
     * runs where it lies below that, else absolute; percent-encoded. Standard input is {@code stdin:-}.
     */
    String uri() {
        if (path.isEmpty()) {
            return "stdin:" + STANDARD;
        }
        // By way of its URI, which has the bytes of the name even where the locale cannot say it.
        String whole = path.get().toAbsolutePath().normalize().toUri().getRawPath();
        String here = Path.of("").toUri().getRawPath();
        // A colon in the first step would be taken for the end of a scheme.
        return whole.startsWith(here) ? whole.substring(here.length()).replace(":", "%3A") : "file://" + whole;
    }

    /** Opens it; standard input is not closed with the stream. */
    InputStream open(Streams streams) throws IOException {
        return path.isPresent() ? Files.newInputStream(path.get()) : new Unclosed(streams.in());
    }

    /**
     * Reads it.
     *
     * @param most as much as anybody takes; one more byte is read, so that who counts sees that there is too much
     * @param streams the standard streams
     * @throws Refusal if it cannot be read
     */
    byte[] bytes(int most, Streams streams) {
        try (InputStream in = open(streams)) {
            return in.readNBytes(most + 1);
        } catch (IOException e) {
            throw new Refusal(name + ": " + Printable.reason(e));
        }
    }

    /** Tells whether it is this file, by whatever name. */
    boolean is(Path file) {
        try {
            return path.isPresent() && Files.isSameFile(path.get(), file);
        } catch (IOException e) {
            return false;
        }
    }

    /** Gives its size where that is known, else 0. */
    long size() {
        try {
            return path.isPresent() && Files.isRegularFile(path.get()) ? Files.size(path.get()) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Standard input, which belongs to whoever called. */
    private static final class Unclosed extends java.io.FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
