package org.lplp.io.interop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Place;
import org.lplp.core.finding.Pointer;

/** A row of the table while it becomes a portfolio: its cells by name, and what is wrong with them. */
final class Row {

    /** The name under which a mapping reads the number of the row. */
    static final String NUMBER = "#row";

    private final long number;
    private final Place place;
    private final Map<String, Integer> positions;
    private final List<String> cells;
    private final RowIds ids;
    private final List<Finding> refusals = new ArrayList<>();

    /**
     * @param number the number of the row, from 1
     * @param place where it begins
     * @param positions where each column stands, from 0
     * @param cells the fields
     * @param ids makes ids
     */
    Row(long number, Place place, Map<String, Integer> positions, List<String> cells, RowIds ids) {
        this.number = number;
        this.place = place;
        this.positions = positions;
        this.cells = cells;
        this.ids = ids;
    }

    String cell(String column) {
        return column.equals(NUMBER) ? Long.toString(number) : cells.get(positions.get(column));
    }

    /** Gives an id out of some cells; none, and the row is refused, if one of them is empty. */
    Optional<UUID> id(String label, List<String> columns) {
        List<String> parts = columns.stream().map(this::cell).toList();
        int empty = parts.indexOf("");
        if (empty >= 0) {
            refuse(TableCode.EMPTY_CELL, columns.get(empty), Map.of());
            return Optional.empty();
        }
        return Optional.of(ids.id(label, parts));
    }

    /** Takes note that a cell does not fit. */
    void refuse(TableCode code, String column, Map<String, String> arguments) {
        Map<String, String> all = new TreeMap<>(arguments);
        all.put("column", column);
        refuse(code, pointer().to(column), all);
    }

    /** Takes note that the row as a whole does not fit. */
    void refuse(TableCode code, Map<String, String> arguments) {
        refuse(code, pointer(), arguments);
    }

    private void refuse(TableCode code, Pointer pointer, Map<String, String> arguments) {
        Map<String, String> all = new TreeMap<>(arguments);
        all.put("row", Long.toString(number));
        refusals.add(Finding.of(code.code(), code.severity(), pointer.toString(), all)
                .at(place.line(), place.column()));
    }

    List<Finding> refusals() {
        return refusals;
    }

    long number() {
        return number;
    }

    private Pointer pointer() {
        // A table of more rows than this has findings at its last row only by their arguments.
        return Pointer.root().to((int) Math.min(number - 1, Integer.MAX_VALUE));
    }
}
