package org.lplp.io.interop.table;

import java.util.List;
import java.util.Optional;
import org.lplp.core.finding.Findings;

/**
 * What became of a table: every column and every row is accounted for.
 *
 * <p>The pointer of a finding about the mapping leads into the mapping. The pointer of a finding about the table leads into the
 * table as if it were an array of objects, one for each row: {@code /6/absences} is the cell of the seventh row in that column. No
 * finding holds what a cell holds.
 *
 * @param columns the columns, in the order of the table; empty if its header was not read
 * @param rowsRead how many rows were read; blank lines are no rows
 * @param rowsWritten how many rows became portfolios
 * @param rowsRefused how many rows did not; each has a finding
 * @param complete whether the table was read to its end
 * @param mapping what is wrong with the mapping; if anything is, no row is read
 * @param table what is wrong with the table
 */
public record TableReport(
        List<Column> columns,
        long rowsRead,
        long rowsWritten,
        long rowsRefused,
        boolean complete,
        Findings mapping,
        Findings table) {

    /** Copies the list of columns. */
    public TableReport {
        columns = List.copyOf(columns);
    }

    /** Where a column went. */
    public enum Use {
        /** Into members of the model, or into the decision whether a record is written. */
        MAPPED,
        /** Into extensions only. */
        CARRIED,
        /** Nowhere. */
        DROPPED
    }

    /**
     * A column of the table, and where it went.
     *
     * @param name its name in the table
     * @param position its position, from 1
     * @param mapped JSON Pointers into the template, to the members that it fills, is part of, or decides upon
     * @param carried the URIs of the extensions that hold it
     * @param reason why it was dropped; absent for a column that was not
     */
    public record Column(
            String name, int position, List<String> mapped, List<String> carried, Optional<String> reason) {

        /** Copies the lists. */
        public Column {
            mapped = List.copyOf(mapped);
            carried = List.copyOf(carried);
        }

        /**
         * Tells where the column went.
         *
         * @return the use
         */
        public Use use() {
            return !mapped.isEmpty() ? Use.MAPPED : !carried.isEmpty() ? Use.CARRIED : Use.DROPPED;
        }
    }
}
