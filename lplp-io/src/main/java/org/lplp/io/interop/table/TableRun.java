package org.lplp.io.interop.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Place;
import org.lplp.core.finding.Pointer;
import org.lplp.io.json.LplpException;

/** One run over one table. */
final class TableRun {

    /** As large as one field may be, in characters. */
    private static final int LARGEST_FIELD = 1 << 20;

    /** As many findings as are stored; all are counted. */
    private static final int MOST_FINDINGS = MappingText.LIMITS.getFindings();

    private final OutputStream records;
    private final List<Finding> latest = new ArrayList<>();
    private final Map<UUID, Long> rowOfKey = new HashMap<>();
    private final StringBuilder json = new StringBuilder();
    private Findings findings = Findings.none();
    private List<TableReport.Column> columns = List.of();
    private Optional<Place> headerPlace = Optional.empty();
    private Map<String, Integer> positions = Map.of();
    private long read;
    private long written;
    private boolean complete;

    TableRun(OutputStream records) {
        this.records = records;
    }

    /** Gives the report of a run that did not begin. */
    TableReport none(Findings faults) {
        return new TableReport(columns, 0, 0, 0, false, faults, findings());
    }

    TableReport read(Mapping mapping, InputStream in) {
        TableText text = new TableText(in, mapping.layout());
        try (CsvReader<CsvRecord> csv = parser(mapping.layout()).ofCsvRecord(text)) {
            Iterator<CsvRecord> lines = csv.iterator();
            Optional<List<String>> names = mapping.layout().header().or(() -> header(lines, text));
            if (names.isPresent()) {
                Columns header = new Columns(names.get(), mapping, headerPlace);
                header.findings().forEach(this::add);
                columns = header.report();
                if (!header.fits()) {
                    return none(header.faults());
                }
                positions = header.positions();
                rows(lines, mapping, text);
            }
        } catch (CsvParseException | UncheckedIOException e) {
            stop(e, text);
        } catch (IOException e) {
            throw new LplpException("cannot read a table", e);
        }
        return new TableReport(columns, read, written, read - written, complete, Findings.none(), findings());
    }

    private static CsvReader.CsvReaderBuilder parser(Mapping.Layout layout) {
        return CsvReader.builder()
                .fieldSeparator(layout.delimiter())
                .quoteCharacter(layout.quote())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LARGEST_FIELD);
    }

    private Optional<List<String>> header(Iterator<CsvRecord> lines, TableText text) {
        while (lines.hasNext()) {
            CsvRecord line = lines.next();
            if (text.openQuote().isPresent()) {
                add(TableCode.MALFORMED_QUOTING, text.openQuote().get());
                return Optional.empty();
            }
            if (!isBlank(line)) {
                headerPlace = Optional.of(beginning(line));
                return Optional.of(line.getFields());
            }
        }
        add(TableCode.EMPTY, new Place(1, 1));
        return Optional.empty();
    }

    private void rows(Iterator<CsvRecord> lines, Mapping mapping, TableText text) {
        RowIds ids = new RowIds(mapping.namespace());
        complete = true;
        while (lines.hasNext()) {
            CsvRecord line = lines.next();
            if (isBlank(line)) {
                continue;
            }
            Place place = text.openQuote().orElse(beginning(line));
            Row row = new Row(++read, place, positions, line.getFields(), ids);
            if (text.openQuote().isPresent()) {
                row.refuse(TableCode.MALFORMED_QUOTING, Map.of());
                complete = false;
            } else if (line.getFieldCount() != columns.size()) {
                row.refuse(
                        TableCode.WRONG_FIELD_COUNT,
                        Map.of(
                                "expected", Integer.toString(columns.size()),
                                "found", Integer.toString(line.getFieldCount())));
            } else {
                portfolio(row, mapping);
            }
            row.refusals().forEach(this::add);
        }
        flush();
    }

    private void portfolio(Row row, Mapping mapping) {
        Optional<UUID> key = mapping.key().contains(Row.NUMBER) ? Optional.empty() : row.id("", mapping.key());
        key.map(rowOfKey::get)
                .ifPresent(first -> row.refuse(TableCode.DUPLICATE_KEY, Map.of("first", first.toString())));
        json.setLength(0);
        mapping.template().write(row, json);
        if (row.refusals().isEmpty()) {
            key.ifPresent(id -> rowOfKey.put(id, row.number()));
            write(json.append('\n').toString().getBytes(StandardCharsets.UTF_8));
            written++;
        }
    }

    private void write(byte[] record) {
        try {
            records.write(record);
        } catch (IOException e) {
            throw new LplpException("cannot write a record", e);
        }
    }

    private void flush() {
        try {
            records.flush();
        } catch (IOException e) {
            throw new LplpException("cannot write a record", e);
        }
    }

    /** Reports why the parser cannot go on. */
    private void stop(RuntimeException e, TableText text) {
        complete = false;
        flush();
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof CharacterCodingException) {
            add(TableCode.MALFORMED_ENCODING, text.place());
        } else if (cause instanceof IOException) {
            throw new LplpException("cannot read a table", cause);
        } else if (text.brokenQuote().isPresent()) {
            add(TableCode.MALFORMED_QUOTING, text.brokenQuote().get());
        } else {
            add(TableCode.LIMIT_EXCEEDED, text.place());
        }
    }

    private static Place beginning(CsvRecord line) {
        return new Place((int) Math.min(line.getStartingLineNumber(), Integer.MAX_VALUE), 1);
    }

    /** A line without anything on it; nothing stands there to be lost. */
    private static boolean isBlank(CsvRecord line) {
        return line.getFieldCount() == 1 && line.getField(0).isEmpty();
    }

    private void add(TableCode code, Place place) {
        String pointer =
                Pointer.root().to((int) Math.min(read, Integer.MAX_VALUE)).toString();
        add(Finding.of(code.code(), code.severity(), columns.isEmpty() ? "" : pointer, Map.of())
                .at(place.line(), place.column()));
    }

    private void add(Finding finding) {
        latest.add(finding);
        if (latest.size() == MOST_FINDINGS) {
            findings();
        }
    }

    private Findings findings() {
        findings = findings.and(Findings.of(latest, MOST_FINDINGS), MOST_FINDINGS);
        latest.clear();
        return findings;
    }
}
