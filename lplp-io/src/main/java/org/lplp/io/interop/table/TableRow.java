package org.lplp.io.interop.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Place;
import org.lplp.core.finding.Pointer;

/** A row of a table: its cells by the names of their columns. */
public final class TableRow {

    private final long number;
    private final Place place;
    private final Map<String, Integer> positions;
    private final List<String> cells;

    TableRow(long number, Place place, Map<String, Integer> positions, List<String> cells) {
        this.number = number;
        this.place = place;
        this.positions = positions;
        this.cells = cells;
    }

    /**
     * Gives the number of the row.
     *
     * @return the number, from 1; the line that names the columns and blank lines do not count
     */
    public long number() {
        return number;
    }

    /**
     * Gives what stands in a column.
     *
     * @param column its name
     * @return the cell; an empty text if nothing stands there, or the table has no such column
     */
    public String cell(String column) {
        Integer position = positions.get(column);
        return position == null ? "" : cells.get(position);
    }

    /**
     * Makes a finding on the row.
     *
     * @param code what is wrong
     * @param arguments what its message names, beside the row's number; never what a cell holds
     * @return the finding, at the place of the row
     */
    public Finding fault(TableCode code, Map<String, String> arguments) {
        return fault(code, pointer(), arguments);
    }

    /**
     * Makes a finding on a cell.
     *
     * @param code what is wrong
     * @param column the column
     * @param arguments what its message names, beside the row's number and the column; never what the cell holds
     * @return the finding, at the place of the row
     */
    public Finding fault(TableCode code, String column, Map<String, String> arguments) {
        Map<String, String> all = new TreeMap<>(arguments);
        all.put("column", column);
        return fault(code, pointer().to(column), all);
    }

    private Finding fault(TableCode code, Pointer pointer, Map<String, String> arguments) {
        Map<String, String> all = new TreeMap<>(arguments);
        all.put("row", Long.toString(number));
        return Finding.of(code.code(), code.severity(), pointer.toString(), all).at(place.line(), place.column());
    }

    private Pointer pointer() {
        // A table of more rows than this has findings at its last row only by their arguments.
        return Pointer.root().to((int) Math.min(number - 1, Integer.MAX_VALUE));
    }

    /** The row's number alone: its cells can be a child's data. */
    @Override
    public String toString() {
        return "row " + number;
    }
}
