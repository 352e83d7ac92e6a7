package org.lplp.io.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Saves a file all or nothing: whoever looks at the target sees the old file or the whole new one, and after a failure the old one
 * with nothing left beside it. A file that is replaced keeps its permissions; a new one gets those that any new file would.
 *
 * <pre>{@code
 * try (AtomicFile file = AtomicFile.to(target)) {
 *     file.stream().write(bytes);
 *     file.keep();
 * }
 * }</pre>
 */
public final class AtomicFile implements Closeable {

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

    private final Disk disk;
    private final Path file;
    private final Path temporary;
    private final FileChannel channel;
    private final OutputStream stream;
    private boolean moved;

    private AtomicFile(Disk disk, Path file, Path temporary, FileChannel channel) {
        this.disk = disk;
        this.file = file;
        this.temporary = temporary;
        this.channel = channel;
        this.stream = disk.stream(channel);
    }

    /**
     * Begins to save a file, beside it.
     *
     * @param target the file, which need not exist; its directory must. Through a link, its file is what is replaced
     * @return takes the content
     * @throws IOException if the file cannot be saved; nothing has changed then
     */
    public static AtomicFile to(Path target) throws IOException {
        return to(target, Disk.REAL);
    }

    static AtomicFile to(Path target, Disk disk) throws IOException {
        Path file = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw new FileSystemException(target.toString(), null, "it is a directory");
        }
        boolean replaces = Files.exists(file);
        if (replaces && !Files.isWritable(file)) {
            throw new AccessDeniedException(target.toString());
        }
        if (!replaces || !Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return beside(file, disk);
        }
        // From the first byte on, nobody may read more than he may of the file that is replaced.
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        AtomicFile saved = beside(file, disk, PosixFilePermissions.asFileAttribute(permissions));
        try {
            Files.setPosixFilePermissions(saved.temporary, permissions);
            return saved;
        } catch (IOException e) {
            saved.close();
            throw e;
        }
    }

    private static AtomicFile beside(Path file, Disk disk, FileAttribute<?>... attributes) throws IOException {
        for (int attempt = 0; ; attempt++) {
            String name = ".lplp-" + ProcessHandle.current().pid() + "-" + attempt + ".tmp";
            Path temporary = file.resolveSibling(name);
            try {
                return new AtomicFile(disk, file, temporary, disk.create(temporary, attributes));
            } catch (FileAlreadyExistsException e) {
                // Somebody else's, or left behind: try the next name.
            }
        }
    }

    /**
     * Saves a file.
     *
     * @param target the file, which need not exist; its directory must
     * @param content what is written
     * @throws LplpException if it could not be saved; the target is then as it was
     */
    public static void write(Path target, Content content) {
        try (AtomicFile file = to(target)) {
            content.writeTo(file.stream());
            file.keep();
        } catch (IOException e) {
            throw new LplpException("cannot write " + target, e);
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

    /**
     * Gives the stream that takes the content.
     *
     * @return the stream; it is buffered by nobody
     */
    public OutputStream stream() {
        return stream;
    }

    /**
     * Says that the content is complete: now it takes the place of the old file.
     *
     * @throws IOException if that fails; the target is then as it was
     */
    public void keep() throws IOException {
        if (channel.isOpen()) {
            disk.force(channel);
            channel.close();
            move();
            moved = true;
        }
    }

    /** Ends the saving; whatever was not {@linkplain #keep() kept} is gone. It is closed as often as one likes. */
    @Override
    public void close() {
        if (!moved) {
            // On some systems a file that is open cannot be deleted.
            try {
                try {
                    channel.close();
                } finally {
                    Files.deleteIfExists(temporary);
                }
            } catch (IOException e) {
                // What is thrown already says more than this could.
            }
        }
    }

    private void move() throws IOException {
        try {
            disk.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // A file system that has no such move: the temporary file is whole, and this is the best there is.
            disk.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
