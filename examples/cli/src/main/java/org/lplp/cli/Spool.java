package org.lplp.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps texts on the disk until it is decided what becomes of them, and gives them in another order than they came in. */
final class Spool implements Closeable {

    private record Entry(String key, long from, int length) {}

    private final Path file;
    private final RandomAccessFile texts;
    private final List<Entry> entries = new ArrayList<>();

    private Spool(Path file, RandomAccessFile texts) {
        this.file = file;
        this.texts = texts;
    }

    /** Opens one that nobody else can read. */
    static Spool open() throws IOException {
        Path file = Files.createTempFile("lplp-", ".tmp");
        try {
            return new Spool(file, new RandomAccessFile(file.toFile(), "rw"));
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Keeps a text under a key. */
    void add(String key, byte[] text) throws IOException {
        entries.add(new Entry(key, texts.getFilePointer(), text.length));
        texts.write(text);
    }

    /** Writes all texts in the order of their keys, those of one key as they came, each ended by a line feed. */
    void writeTo(OutputStream out) throws IOException {
        entries.sort(Comparator.comparing(Entry::key));
        for (Entry entry : entries) {
            byte[] text = new byte[entry.length()];
            texts.seek(entry.from());
            texts.readFully(text);
            out.write(text);
            out.write('\n');
        }
    }

    @Override
    public void close() throws IOException {
        texts.close();
        Files.deleteIfExists(file);
    }
}
