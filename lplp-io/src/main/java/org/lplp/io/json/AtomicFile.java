package org.lplp.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * Saves a file all or nothing: whoever looks at the target sees the old file or the whole new one, and after a failure the old one
 * with nothing left beside it.
 */
public final class AtomicFile {

    /** What is written into a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes the content.
         *
         * @param out takes it; it is buffered by nobody
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Saves a file.
     *
     * @param target the file, which need not exist; its directory must
     * @param content what is written
     * @throws LplpException if it could not be saved; the target is then as it was
     */
    public static void write(Path target, Content content) {
        Path temporary = null;
        try {
            // Through a link, its file is what is replaced.
            Path file = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
            if (Files.isDirectory(file)) {
                throw new IOException("is a directory");
            }
            temporary = Files.createTempFile(file.getParent(), "." + file.getFileName() + ".", ".tmp");
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                content.writeTo(Channels.newOutputStream(channel));
                channel.force(true);
            }
            keepPermissions(file, temporary);
            move(temporary, file);
            temporary = null;
        } catch (IOException e) {
            throw new LplpException("cannot write " + target, e);
        } finally {
            delete(temporary);
        }
    }

    /**
     * Saves a file.
     *
     * @param target the file, which need not exist; its directory must
     * @param content its bytes
     * @throws LplpException if it could not be saved; the target is then as it was
     */
    public static void write(Path target, byte[] content) {
        write(target, out -> out.write(content));
    }

    private static void move(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // A file system that has no such move: the temporary file is whole, and this is the best there is.
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A temporary file is for its owner alone. The file that it becomes has the permissions of the one it replaces, if any. */
    private static void keepPermissions(Path file, Path temporary) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && supportsPermissions(file)) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            Files.setPosixFilePermissions(temporary, permissions);
        }
    }

    private static boolean supportsPermissions(Path file) throws IOException {
        return Files.getFileStore(file).supportsFileAttributeView("posix");
    }

    private static void delete(Path temporary) {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                // What is thrown already says more than this could.
            }
        }
    }
}
