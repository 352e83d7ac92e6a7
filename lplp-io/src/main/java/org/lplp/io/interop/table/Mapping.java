package org.lplp.io.interop.table;

import java.nio.charset.Charset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lplp.core.finding.Finding;

/**
 * A mapping without a fault.
 *
 * @param layout how the table is written
 * @param namespace the absolute URI that ids begin from
 * @param key the columns that tell one row from another
 * @param template what a row becomes
 * @param mentions every place at which a column is named
 * @param drops the reason for each column that is dropped
 * @param text where it was read from
 */
record Mapping(
        Layout layout,
        String namespace,
        List<String> key,
        Part template,
        List<Mention> mentions,
        Map<String, String> drops,
        MappingText text) {

    /**
     * How a table is written.
     *
     * @param delimiter what stands between two fields
     * @param quote what stands around a field that holds a delimiter, a quote or a line break
     * @param encoding the character encoding
     * @param decimalMark what stands between the whole and the fraction of a number
     * @param header the names of the columns; empty if the first record of the table gives them
     */
    record Layout(char delimiter, char quote, Charset encoding, char decimalMark, Optional<List<String>> header) {}

    /**
     * A place in the mapping that names a column.
     *
     * @param column the column
     * @param pointer JSON Pointer into the mapping
     * @param mapped JSON Pointer into the portfolio, if the column is read for a member of the model
     * @param carried the URI of the extension, if the column is read for one
     */
    record Mention(String column, String pointer, Optional<String> mapped, Optional<String> carried) {

        /** Gives the fault that the table has no such column. */
        private Finding unknown() {
            TableCode code = TableCode.UNKNOWN_COLUMN;
            return Finding.of(code.code(), code.severity(), pointer, Map.of("column", column));
        }
    }

    /** Gives the columns of the mapping that a table does not have, each at its first mention. */
    static List<Finding> unknown(List<Mention> mentions, Collection<String> names) {
        Set<String> reported = new HashSet<>(names);
        return mentions.stream()
                .filter(mention -> reported.add(mention.column()))
                .map(Mention::unknown)
                .toList();
    }
}
