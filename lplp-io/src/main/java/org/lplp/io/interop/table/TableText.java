package org.lplp.io.interop.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.util.Optional;
import org.lplp.core.finding.Place;

/**
 * The characters of a table: decoded strictly, without a byte order mark, and watched for broken quotes. A quote that is never
 * closed is one long field to a CSV parser, which so loses every row behind it.
 *
 * <p>What precedes a wrong byte is given before the fault is thrown.
 */
final class TableText extends Reader {

    private enum Field {
        BEGINS,
        PLAIN,
        QUOTED,
        /** A quote within quotes: either the first of two, or the closing one. */
        CLOSING
    }

    private static final int BUFFER = 1 << 13;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final char delimiter;
    private final char quote;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
    private boolean started;
    private boolean lastBytesRead;
    private boolean over;
    private boolean malformed;
    private boolean ended;

    private Field field = Field.BEGINS;
    private boolean afterReturn;
    private int line = 1;
    private int column = 1;
    private Place opened = new Place(1, 1);
    private Optional<Place> brokenQuote = Optional.empty();

    TableText(InputStream in, Mapping.Layout layout) {
        this.in = in;
        this.decoder = layout.encoding()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.delimiter = layout.delimiter();
        this.quote = layout.quote();
    }

    /**
     * {@inheritDoc}
     *
     * @throws MalformedInputException if the bytes that follow are not of the encoding
     */
    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (!chars.hasRemaining()) {
            decode();
        }
        if (!chars.hasRemaining()) {
            if (malformed) {
                throw new MalformedInputException(1);
            }
            ended = true;
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(into, offset, count);
        for (int i = 0; i < count; i++) {
            watch(into[offset + i]);
        }
        return count;
    }

    /** Decodes until there are characters, or none are left. */
    private void decode() throws IOException {
        chars.clear();
        while (chars.position() == 0 && !over) {
            CoderResult result = decoder.decode(bytes, chars, lastBytesRead);
            if (result.isError()) {
                malformed = true;
                over = true;
            } else if (lastBytesRead && result.isUnderflow()) {
                decoder.flush(chars);
                over = true;
            } else if (chars.position() == 0) {
                fetch();
            }
        }
        chars.flip();
        if (!started && chars.hasRemaining()) {
            started = true;
            if (chars.get(0) == BYTE_ORDER_MARK) {
                chars.get();
                if (!chars.hasRemaining()) {
                    decode();
                }
            }
        }
    }

    private void fetch() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            lastBytesRead = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    private void watch(char c) {
        boolean lineEnds = c == '\n' || c == '\r';
        field = switch (field) {
            case BEGINS -> c == quote ? open() : c == delimiter || lineEnds ? Field.BEGINS : Field.PLAIN;
            case PLAIN -> c == delimiter || lineEnds ? Field.BEGINS : Field.PLAIN;
            case QUOTED -> c == quote ? Field.CLOSING : Field.QUOTED;
            case CLOSING -> c == quote ? Field.QUOTED : c == delimiter || lineEnds ? Field.BEGINS : breakOff();
        };
        if (!lineEnds) {
            column++;
        } else if (c == '\r' || !afterReturn) {
            line++;
            column = 1;
        }
        afterReturn = c == '\r';
    }

    private Field open() {
        opened = place();
        return Field.QUOTED;
    }

    private Field breakOff() {
        brokenQuote = brokenQuote.or(() -> Optional.of(place()));
        return Field.PLAIN;
    }

    /** Gives the place of the next character. */
    Place place() {
        return new Place(line, column);
    }

    /** Gives the place of the first text that follows a closing quote. */
    Optional<Place> brokenQuote() {
        return brokenQuote;
    }

    /** Gives the place of the quote that the end of the table leaves open, once the end is read. */
    Optional<Place> openQuote() {
        return ended && field == Field.QUOTED ? Optional.of(opened) : Optional.empty();
    }

    /** {@inheritDoc} Leaves the stream to whoever opened it. */
    @Override
    public void close() {
        chars.position(chars.limit());
    }
}
