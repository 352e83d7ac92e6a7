package org.lplp.io.interop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lplp.core.finding.Finding;

/** A row of the table while it becomes a portfolio, and what is wrong with it. */
final class Row {

    /** The name under which a mapping reads the number of the row. */
    static final String NUMBER = "#row";

    private final TableRow row;
    private final RowIds ids;
    private final List<Finding> refusals = new ArrayList<>();

    /**
     * @param row the row
     * @param ids makes ids
     */
    Row(TableRow row, RowIds ids) {
        this.row = row;
        this.ids = ids;
    }

    String cell(String column) {
        return column.equals(NUMBER) ? Long.toString(row.number()) : row.cell(column);
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
        refusals.add(row.fault(code, column, arguments));
    }

    /** Takes note that the row as a whole does not fit. */
    void refuse(TableCode code, Map<String, String> arguments) {
        refusals.add(row.fault(code, arguments));
    }

    List<Finding> refusals() {
        return refusals;
    }

    long number() {
        return row.number();
    }
}
