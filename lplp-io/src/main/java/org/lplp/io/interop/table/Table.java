package org.lplp.io.interop.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Place;
import org.lplp.io.json.LplpException;

/**
 * A table (CSV by RFC 4180, UTF-8, the first line names the columns) that is read whole, or row by row, as strictly as an import reads one: a
 * row that does not fit is a finding, never a guess.
 *
 * <p>The pointer of a finding leads into the table as if it were an array of objects, one for each row; no finding holds what a
 * cell holds.
 */
public final class Table {

    private static final Mapping.Layout LAYOUT =
            new Mapping.Layout(',', '"', StandardCharsets.UTF_8, '.', Optional.empty());

    /** As many findings as are stored; all are counted. */
    private static final int MOST_FINDINGS = MappingText.LIMITS.getFindings();

    private final List<String> columns;
    private final List<TableRow> rows;
    private final Findings findings;

    private Table(List<String> columns, List<TableRow> rows, Findings findings) {
        this.columns = columns;
        this.rows = rows;
        this.findings = findings;
    }

    /**
     * Gives a table without rows.
     *
     * @return the empty table
     */
    public static Table empty() {
        return new Table(List.of(), List.of(), Findings.none());
    }

    /** Takes a table row by row. */
    public interface Rows {

        /**
         * Takes the header, once and first.
         *
         * @param columns the names of the columns
         * @param place where they stand
         */
        void columns(List<String> columns, Place place);

        /**
         * Takes a row that has a cell for each column.
         *
         * @param row the row
         */
        void row(TableRow row);
    }

    /**
     * Reads a table.
     *
     * @param in its bytes; it stays open
     * @param needed the columns that it must have; there may be others
     * @return the table, and what is wrong with it
     * @throws LplpException if it cannot be read
     */
    public static Table read(InputStream in, Collection<String> needed) {
        List<TableRow> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        Findings findings = read(in, needed, new Rows() {
            @Override
            public void columns(List<String> names, Place place) {
                columns.addAll(names);
            }

            @Override
            public void row(TableRow row) {
                rows.add(row);
            }
        });
        return new Table(List.copyOf(columns), List.copyOf(rows), findings);
    }

    /**
     * Reads a table row by row and keeps none, however many there are.
     *
     * @param in its bytes; it stays open
     * @param needed the columns that it must have; there may be others
     * @param rows takes the header, if there is one, and the rows, if nothing is wrong with the header
     * @return what is wrong with the table
     * @throws LplpException if it cannot be read
     */
    public static Findings read(InputStream in, Collection<String> needed, Rows rows) {
        List<Finding> found = new ArrayList<>();
        try (TableLines lines = new TableLines(in, LAYOUT)) {
            Optional<TableLines.Line> header = lines.next();
            if (header.isPresent() && !header.get().open()) {
                List<String> columns = header.get().cells();
                found.addAll(faults(header.get(), needed));
                rows.columns(columns, header.get().place());
                if (found.isEmpty() && !columns.isEmpty()) {
                    rows(lines, columns, rows, found);
                }
            }
            header.filter(TableLines.Line::open)
                    .ifPresent(line -> found.add(whole(TableCode.MALFORMED_QUOTING, line.place())));
            lines.fault().ifPresent(fault -> found.add(whole(fault.code(), fault.place())));
            if (header.isEmpty() && lines.fault().isEmpty()) {
                found.add(whole(TableCode.EMPTY, new Place(1, 1)));
            }
        } catch (IOException e) {
            throw new LplpException("cannot read a table", e);
        }
        return Findings.of(found, MOST_FINDINGS);
    }

    private static void rows(TableLines lines, List<String> columns, Rows rows, List<Finding> found) {
        Map<String, Integer> positions = new HashMap<>();
        columns.forEach(column -> positions.put(column, positions.size()));
        long number = 0;
        for (Optional<TableLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            TableLines.Line line = next.get();
            TableRow row = new TableRow(++number, line.place(), positions, line.cells());
            if (line.open()) {
                found.add(row.fault(TableCode.MALFORMED_QUOTING, Map.of()));
            } else if (line.cells().size() != columns.size()) {
                found.add(row.fault(
                        TableCode.WRONG_FIELD_COUNT,
                        Map.of(
                                "expected", Integer.toString(columns.size()),
                                "found", Integer.toString(line.cells().size()))));
            } else {
                rows.row(row);
            }
        }
    }

    private static List<Finding> faults(TableLines.Line header, Collection<String> needed) {
        List<Finding> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cells().get(i);
            if (!seen.add(name)) {
                TableCode code = TableCode.DUPLICATE_COLUMN;
                faults.add(Finding.of(
                                code.code(),
                                code.severity(),
                                "",
                                Map.of(
                                        "position",
                                        Integer.toString(i + 1),
                                        "first",
                                        Integer.toString(header.cells().indexOf(name) + 1),
                                        Finding.VALUE,
                                        name))
                        .at(header.place().line(), header.place().column()));
            }
        }
        for (String column : needed) {
            if (!seen.contains(column)) {
                TableCode code = TableCode.UNKNOWN_COLUMN;
                faults.add(Finding.of(code.code(), code.severity(), "", Map.of("column", column))
                        .at(header.place().line(), header.place().column()));
            }
        }
        return faults;
    }

    private static Finding whole(TableCode code, Place place) {
        return Finding.of(code.code(), code.severity(), "", Map.of()).at(place.line(), place.column());
    }

    /**
     * Gives the names of the columns.
     *
     * @return the names, in order; empty if there is no header
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * Gives the rows that have a cell for each column.
     *
     * @return the rows, in order
     */
    public List<TableRow> rows() {
        return rows;
    }

    /**
     * Tells what is wrong with the table.
     *
     * @return what was found, each with its place
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Finds rows that have a cell in common with an earlier one, where each is to have its own.
     *
     * @param key the columns
     * @return an error for each later row, and for each row that has nothing in one of the columns
     */
    public List<Finding> withoutOwn(String... key) {
        List<Finding> found = new ArrayList<>();
        Map<List<String>, Long> firsts = new HashMap<>();
        for (TableRow row : rows) {
            List<String> cells = Arrays.stream(key).map(row::cell).toList();
            int empty = cells.indexOf("");
            Long first = empty < 0 ? firsts.putIfAbsent(cells, row.number()) : null;
            if (empty >= 0) {
                found.add(row.fault(TableCode.EMPTY_CELL, key[empty], Map.of()));
            } else if (first != null) {
                found.add(row.fault(TableCode.DUPLICATE_KEY, Map.of("first", first.toString())));
            }
        }
        return found;
    }

    /** How many rows and columns it has. */
    @Override
    public String toString() {
        return "Table of " + rows.size() + " rows and " + columns.size() + " columns";
    }
}
