package org.lplp.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.lplp.core.document.Document;

/**
 * Reads documents one a line, holding one of them at a time: memory does not grow with the file. Lines end with LF or CR LF, the
 * last need not; blank lines are passed. A bad record is a result with findings, and the next record is read all the same. A
 * record beyond the {@linkplain Limits#getDocument() limit} is passed without being held.
 *
 * <p>A reader serves one thread. Each record can be taken to another.
 *
 * @param <D> the type of document
 */
public final class NdjsonReader<D extends Document> implements Iterator<NdjsonRecord<D>>, AutoCloseable {

    /** Reads the bytes of one record. */
    interface Records<D extends Document> {

        ReadResult<D> read(byte[] bytes, int line);

        ReadResult<D> tooLong(int line);
    }

    private static final int FIRST_BUFFER = 64 << 10;

    private final InputStream in;
    private final int limit;
    private final Records<D> records;

    private byte[] buffer = new byte[FIRST_BUFFER];
    /** What is read and not yet given lies in the buffer from here to there. */
    private int start;

    private int end;
    private boolean drained;

    private long offset;
    private long line;
    private NdjsonRecord<D> next;

    NdjsonReader(InputStream in, int limit, Records<D> records) {
        this.in = in;
        this.limit = limit;
        this.records = records;
    }

    /**
     * Tells whether there is another record.
     *
     * @return true if there is
     * @throws LplpException if the stream cannot be read
     */
    @Override
    public boolean hasNext() {
        try {
            while (next == null && advance()) {
                // Blank lines.
            }
        } catch (IOException e) {
            throw new LplpException("cannot read line " + line + " of a file of records", e);
        }
        return next != null;
    }

    /**
     * Reads the next record.
     *
     * @return the record, bad or good
     * @throws NoSuchElementException if there is none
     * @throws LplpException if the stream cannot be read
     */
    @Override
    public NdjsonRecord<D> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        NdjsonRecord<D> record = next;
        next = null;
        return record;
    }

    /**
     * Closes the stream.
     *
     * @throws LplpException if it cannot be closed
     */
    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new LplpException("cannot close a file of records", e);
        }
    }

    /** Goes on by a line; gives false at the end of the stream. */
    private boolean advance() throws IOException {
        if (start == end && !fill()) {
            return false;
        }
        line++;
        int searched = start;
        while (true) {
            int lineFeed = indexOfLineFeed(searched);
            if (lineFeed >= 0) {
                take(lineFeed, lineFeed + 1);
                return true;
            }
            // Room for a record at the limit and the end of its line.
            if (end - start > limit + 1) {
                pass();
                return true;
            }
            int length = end - start;
            if (!fill()) {
                take(end, end);
                return true;
            }
            searched = start + length;
        }
    }

    private int indexOfLineFeed(int from) {
        for (int i = from; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private void take(int to, int nextStart) {
        int recordEnd = to > start && buffer[to - 1] == '\r' ? to - 1 : to;
        int length = recordEnd - start;
        if (!isBlank(recordEnd)) {
            ReadResult<D> result = length > limit
                    ? records.tooLong(lineNumber())
                    : records.read(Arrays.copyOfRange(buffer, start, recordEnd), lineNumber());
            next = new NdjsonRecord<>(line, offset, length, result);
        }
        offset += nextStart - start;
        start = nextStart;
    }

    private boolean isBlank(int to) {
        for (int i = start; i < to; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Passes a record that is too long, holding nothing of it. */
    private void pass() throws IOException {
        long begin = offset;
        long length = end - start;
        boolean carriageReturn = buffer[end - 1] == '\r';
        offset += length;
        start = end;
        int lineFeed = -1;
        while (lineFeed < 0 && fill()) {
            lineFeed = indexOfLineFeed(start);
            int to = lineFeed < 0 ? end : lineFeed;
            if (to > start) {
                carriageReturn = buffer[to - 1] == '\r';
            }
            length += to - start;
            offset += (lineFeed < 0 ? to : to + 1) - start;
            start = lineFeed < 0 ? to : to + 1;
        }
        boolean ended = lineFeed >= 0;
        next = new NdjsonRecord<>(
                line, begin, length - (ended && carriageReturn ? 1 : 0), records.tooLong(lineNumber()));
    }

    /** Reads more behind what is there; gives false at the end of the stream. */
    private boolean fill() throws IOException {
        if (drained) {
            return false;
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, Math.max(buffer.length, limit + 2L)));
        }
        int read = in.read(buffer, end, buffer.length - end);
        drained = read < 0;
        end += Math.max(read, 0);
        return !drained;
    }

    private int lineNumber() {
        return (int) Math.min(line, Integer.MAX_VALUE);
    }
}
