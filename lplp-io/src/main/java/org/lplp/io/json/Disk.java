package org.lplp.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;

/** The steps of saving a file. Tests let each of them fail. */
class Disk {

    static final Disk REAL = new Disk();

    FileChannel create(Path file, FileAttribute<?>... attributes) throws IOException {
        return FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
    }

    OutputStream stream(FileChannel file) {
        return Channels.newOutputStream(file);
    }

    void force(FileChannel file) throws IOException {
        file.force(true);
    }

    void move(Path from, Path to, CopyOption how) throws IOException {
        Files.move(from, to, how);
    }
}
