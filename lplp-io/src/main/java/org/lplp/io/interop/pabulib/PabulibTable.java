package org.lplp.io.interop.pabulib;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The projects or the votes of a Pabulib file, every column kept.
 *
 * @param columns the names of the columns, as written
 * @param rows the cells of each row, one for each column
 */
public record PabulibTable(List<String> columns, List<List<String>> rows) {

    /** Copies the lists. */
    public PabulibTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Finds a column, in whatever case its name is written.
     *
     * @param name the name in small letters
     * @return its number, from 0
     */
    public Optional<Integer> column(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a cell.
     *
     * @param row the number of the row, from 0
     * @param column the name of the column in small letters
     * @return its text; absent where there is no such column or nothing in the cell
     */
    public Optional<String> cell(int row, String column) {
        return column(column).map(rows.get(row)::get).filter(text -> !text.isEmpty());
    }

    /** Says how large the table is, not what it holds: rows are people's votes. */
    @Override
    public String toString() {
        return rows.size() + " rows of " + columns.size() + " columns";
    }
}
