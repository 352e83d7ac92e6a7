package org.lplp.io.report.figure;

/**
 * A table, and the picture of what it shows.
 *
 * @param picture the picture; null if there is none
 * @param table the data
 */
public record Exhibit(Picture picture, Table table) {

    static Exhibit of(Table table) {
        return new Exhibit(null, table);
    }
}
