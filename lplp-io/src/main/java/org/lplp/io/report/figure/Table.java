package org.lplp.io.report.figure;

import java.util.List;

/**
 * A table of data. The first cell of a row is its heading.
 *
 * @param id the id of its caption
 * @param caption what it shows
 * @param columns its columns
 * @param rows its rows, each with as many cells as there are columns
 */
public record Table(String id, Said caption, List<Column> columns, List<List<Said>> rows) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a row is longer or shorter than the others
     */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<Said> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row does not have a cell for each column");
            }
        }
    }
}
