package org.lplp.io.interop.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.lplp.core.finding.Place;
import org.lplp.io.json.LplpException;

/** The lines of a table that are not blank, one by one, until its end or the first place behind which nothing can be read. */
final class TableLines implements Closeable {

    /** As large as one field may be, in characters. */
    private static final int LARGEST_FIELD = 1 << 20;

    /**
     * A line.
     *
     * @param place where it begins; of a line with a quote that is never closed, that quote
     * @param cells its fields
     * @param open whether a quote in it is never closed: it is the last line, and swallowed what was behind it
     */
    record Line(Place place, List<String> cells, boolean open) {}

    /** Why nothing more can be read. */
    record Fault(TableCode code, Place place) {}

    private final TableText text;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private Optional<Fault> fault = Optional.empty();

    TableLines(InputStream in, Mapping.Layout layout) throws IOException {
        text = new TableText(in, layout);
        csv = CsvReader.builder()
                .fieldSeparator(layout.delimiter())
                .quoteCharacter(layout.quote())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LARGEST_FIELD)
                .ofCsvRecord(text);
        records = csv.iterator();
    }

    /**
     * Reads the next line.
     *
     * @return the line; empty at the end of the table, or where there is a {@link #fault()}
     * @throws LplpException if the table cannot be read
     */
    Optional<Line> next() {
        try {
            while (fault.isEmpty() && records.hasNext()) {
                CsvRecord record = records.next();
                if (!isBlank(record)) {
                    Place begin = new Place((int) Math.min(record.getStartingLineNumber(), Integer.MAX_VALUE), 1);
                    Optional<Place> open = text.openQuote();
                    return Optional.of(new Line(open.orElse(begin), record.getFields(), open.isPresent()));
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            fault = Optional.of(fault(e));
        }
        return Optional.empty();
    }

    /** Gives why nothing more could be read; empty at the end of the table. */
    Optional<Fault> fault() {
        return fault;
    }

    private Fault fault(RuntimeException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof CharacterCodingException) {
            return new Fault(TableCode.MALFORMED_ENCODING, text.place());
        }
        if (cause instanceof IOException) {
            throw new LplpException("cannot read a table", cause);
        }
        return text.brokenQuote()
                .map(place -> new Fault(TableCode.MALFORMED_QUOTING, place))
                .orElseGet(() -> new Fault(TableCode.LIMIT_EXCEEDED, text.place()));
    }

    /** A line without anything on it; nothing stands there to be lost. */
    private static boolean isBlank(CsvRecord line) {
        return line.getFieldCount() == 1 && line.getField(0).isEmpty();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
