package org.lplp.io.interop.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
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
        try (TableLines lines = new TableLines(in, mapping.layout())) {
            Optional<List<String>> names = mapping.layout().header().or(() -> header(lines));
            if (names.isPresent()) {
                Columns header = new Columns(names.get(), mapping, headerPlace);
                header.findings().forEach(this::add);
                columns = header.report();
                if (!header.fits()) {
                    return none(header.faults());
                }
                positions = header.positions();
                rows(lines, mapping);
            }
            flush();
            lines.fault().ifPresent(fault -> add(fault.code(), fault.place()));
            complete &= lines.fault().isEmpty();
        } catch (IOException e) {
            throw new LplpException("cannot read a table", e);
        }
        return new TableReport(columns, read, written, read - written, complete, Findings.none(), findings());
    }

    private Optional<List<String>> header(TableLines lines) {
        Optional<TableLines.Line> first = lines.next();
        if (first.isEmpty()) {
            if (lines.fault().isEmpty()) {
                add(TableCode.EMPTY, new Place(1, 1));
            }
            return Optional.empty();
        }
        if (first.get().open()) {
            add(TableCode.MALFORMED_QUOTING, first.get().place());
            return Optional.empty();
        }
        headerPlace = Optional.of(first.get().place());
        return Optional.of(first.get().cells());
    }

    private void rows(TableLines lines, Mapping mapping) {
        RowIds ids = new RowIds(mapping.namespace());
        complete = true;
        for (Optional<TableLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            TableLines.Line line = next.get();
            Row row = new Row(new TableRow(++read, line.place(), positions, line.cells()), ids);
            if (line.open()) {
                row.refuse(TableCode.MALFORMED_QUOTING, Map.of());
                complete = false;
            } else if (line.cells().size() != columns.size()) {
                row.refuse(
                        TableCode.WRONG_FIELD_COUNT,
                        Map.of(
                                "expected", Integer.toString(columns.size()),
                                "found", Integer.toString(line.cells().size())));
            } else {
                portfolio(row, mapping);
            }
            row.refusals().forEach(this::add);
        }
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
