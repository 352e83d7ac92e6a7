package org.lplp.cli;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lplp.io.json.AtomicFile;

/**
 * Where results go: standard output, or a file that is there whole or not at all. Whoever is done calls {@link #keep()}; closed
 * without it, a file is as it was before.
 */
final class Output implements Closeable {

    private final OutputStream stream;
    /** Null where nothing is to be replaced. */
    private final AtomicFile file;

    /** Takes away what is half done when somebody interrupts the command; null where nothing is to be taken away. */
    private final Thread whenInterrupted;

    private boolean kept;

    private Output(OutputStream stream, AtomicFile file) {
        this.stream = stream;
        this.file = file;
        this.whenInterrupted = file == null ? null : new Thread(file::close);
        if (file != null) {
            Runtime.getRuntime().addShutdownHook(whenInterrupted);
        }
    }

    /**
     * Opens an output.
     *
     * @param file the file, or null for standard output
     * @param streams the standard streams
     * @return the output
     * @throws Refusal if the file cannot be made
     */
    static Output to(Path file, Streams streams) {
        if (file == null) {
            return new Output(streams.out(), null);
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
                // A device or a pipe, such as /dev/null: there is nothing to be replaced.
                return new Output(ResultStream.file(new FileOutputStream(file.toFile())), null);
            }
            AtomicFile saved = AtomicFile.to(file);
            return new Output(ResultStream.file(saved.stream()), saved);
        } catch (IOException e) {
            throw new Refusal(Printable.line(Printable.path(file)) + ": cannot be written: " + Printable.reason(e));
        }
    }

    /** Gives the stream, whose failures are {@link OutputFailed}. */
    OutputStream stream() {
        return stream;
    }

    /** Says that the output is complete: only now does it take the place of an older file. */
    void keep() {
        try {
            if (file == null) {
                stream.close();
            } else {
                stream.flush();
                file.keep();
            }
            kept = true;
            forget();
        } catch (IOException e) {
            throw new OutputFailed(e, false);
        }
    }

    @Override
    public void close() {
        if (kept) {
            return;
        }
        if (file != null) {
            // What the stream still holds is not wanted any more.
            file.close();
            forget();
            return;
        }
        try {
            stream.close();
        } catch (OutputFailed e) {
            // The failure that brought us here has been told already.
        } catch (IOException e) {
            throw new OutputFailed(e, false);
        }
    }

    private void forget() {
        try {
            if (whenInterrupted != null) {
                Runtime.getRuntime().removeShutdownHook(whenInterrupted);
            }
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook may be at work. It does no harm to what was kept.
        }
    }
}
