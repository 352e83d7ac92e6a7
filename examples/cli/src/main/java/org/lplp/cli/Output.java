package org.lplp.cli;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
    private final Saving file;

    private boolean kept;

    private Output(OutputStream stream, Saving file) {
        this.stream = stream;
        this.file = file;
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
            Saving saving = new Saving();
            return new Output(ResultStream.file(saving.to(file)), saving);
        } catch (IOException e) {
            throw new Refusal(Printable.line(Printable.path(file)) + ": cannot be written: " + Printable.reason(e));
        }
    }

    /** Gives the stream, whose failures are {@link OutputFailed}. */
    OutputStream stream() {
        return stream;
    }

    /** Writes bytes. */
    void write(byte[] bytes) {
        try {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** A file that is being saved, of which nothing half is left when somebody interrupts the command. */
    private static final class Saving {

        private final Thread whenInterrupted = new Thread(this::discard);
        private AtomicFile file;

        /** Begins. An interruption waits until it has begun, since what it does not know it cannot take away. */
        synchronized OutputStream to(Path target) throws IOException {
            try {
                Runtime.getRuntime().addShutdownHook(whenInterrupted);
            } catch (IllegalStateException e) {
                throw new OutputFailed(new IOException("interrupted", e), true);
            }
            try {
                file = AtomicFile.to(target);
                return file.stream();
            } catch (IOException e) {
                forget();
                throw e;
            }
        }

        void keep() throws IOException {
            file.keep();
            forget();
        }

        void close() {
            file.close();
            forget();
        }

        private synchronized void discard() {
            if (file != null) {
                file.close();
            }
        }

        private void forget() {
            try {
                Runtime.getRuntime().removeShutdownHook(whenInterrupted);
            } catch (IllegalStateException e) {
                // The process is ending already, and the hook may be at work. It does no harm to what was kept.
            }
        }
    }
}
