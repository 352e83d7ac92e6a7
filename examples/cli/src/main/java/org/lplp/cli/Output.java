package org.lplp.cli;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Where results go: standard output, or a file that is there whole or not at all. Whoever is done calls {@link #keep()}; closed
 * without it, a file is as it was before.
 */
final class Output implements Closeable {

    private final OutputStream stream;
    /** Null where nothing is to be replaced. */
    private final Path target;

    private final Path temporary;
    private boolean kept;

    private Output(OutputStream stream, Path target, Path temporary) {
        this.stream = stream;
        this.target = target;
        this.temporary = temporary;
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
            return new Output(streams.out(), null, null);
        }
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw refusal(file, "it is a directory");
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw refusal(file, "no permission");
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // A device or a pipe, such as /dev/null: there is nothing to be replaced.
                return new Output(ResultStream.file(new FileOutputStream(target.toFile())), null, null);
            }
            return beside(target);
        } catch (IOException e) {
            throw refusal(file, Printable.reason(e));
        }
    }

    private static Output beside(Path target) throws IOException {
        for (int attempt = 0; ; attempt++) {
            Path temporary = target.resolveSibling(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + "-" + attempt + ".tmp");
            try {
                OutputStream out =
                        Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                return new Output(ResultStream.file(out), target, temporary);
            } catch (FileAlreadyExistsException e) {
                // Somebody else's, or left behind: try the next name.
            }
        }
    }

    private static Refusal refusal(Path file, String reason) {
        return new Refusal(Printable.line(Printable.path(file)) + ": cannot be written: " + reason);
    }

    /** Gives the stream, whose failures are {@link OutputFailed}. */
    OutputStream stream() {
        return stream;
    }

    /** Says that the output is complete: only now does it take the place of an older file. */
    void keep() {
        try {
            stream.close();
            if (target != null) {
                if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
                }
                try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                move();
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
        try {
            stream.close();
        } catch (IOException | OutputFailed e) {
            // The failure that brought us here has been told already.
        }
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                throw new OutputFailed(e, false);
            }
        }
    }

    private void move() throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
