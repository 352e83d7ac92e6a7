package org.lplp.io.interop.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the text of a cell is read. */
sealed interface CellType {

    /**
     * Writes a cell as JSON.
     *
     * @param cell the cell's text
     * @param column the column's name
     * @param row takes note of a cell that does not fit
     * @param out takes the JSON
     * @return whether the cell fits
     */
    boolean write(String cell, String column, Row row, StringBuilder out);

    /** Tells whether an empty cell is a value like others. */
    default boolean readsEmpty() {
        return false;
    }

    /** As it stands. */
    record PlainText() implements CellType {

        /** What a string of a document may hold, in UTF-16 code units. */
        private static final int LONGEST = MappingText.LIMITS.getString();

        @Override
        public boolean write(String cell, String column, Row row, StringBuilder out) {
            if (cell.length() > LONGEST) {
                row.refuse(TableCode.LONG_CELL, column, Map.of("max", Integer.toString(LONGEST)));
                return false;
            }
            CanonicalJson.appendText(cell, out);
            return true;
        }
    }

    /** A number, written as JSON writes one, without an exponent. */
    record Number(boolean whole, char decimalMark) implements CellType {

        private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,30})");
        private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,60})?");

        @Override
        public boolean write(String cell, String column, Row row, StringBuilder out) {
            Optional<String> number = parse(cell).flatMap(CanonicalJson::number);
            number.ifPresentOrElse(
                    out::append,
                    () -> row.refuse(TableCode.WRONG_TYPE, column, Map.of("type", whole ? "integer" : "decimal")));
            return number.isPresent();
        }

        private Optional<BigDecimal> parse(String cell) {
            if (whole) {
                return WHOLE.matcher(cell).matches() ? Optional.of(new BigDecimal(cell)) : Optional.empty();
            }
            if (decimalMark != '.' && cell.indexOf('.') >= 0) {
                return Optional.empty();
            }
            String point = cell.replace(decimalMark, '.');
            return DECIMAL.matcher(point).matches() ? Optional.of(new BigDecimal(point)) : Optional.empty();
        }
    }

    /** A date of the Gregorian calendar. */
    record Date(DateTimeFormatter format) implements CellType {
        @Override
        public boolean write(String cell, String column, Row row, StringBuilder out) {
            try {
                LocalDate date = LocalDate.parse(cell, format);
                if (date.getYear() >= 0 && date.getYear() <= 9999) {
                    out.append('"').append(date).append('"');
                    return true;
                }
            } catch (DateTimeException e) {
                // Falls through: what the parser says repeats the cell.
            }
            row.refuse(TableCode.WRONG_TYPE, column, Map.of("type", "date"));
            return false;
        }
    }

    /** One of the listed values, each standing for a constant. */
    record Listed(Map<String, String> values, Optional<String> otherwise) implements CellType {
        @Override
        public boolean write(String cell, String column, Row row, StringBuilder out) {
            Optional<String> json = Optional.ofNullable(values.get(cell)).or(() -> otherwise);
            json.ifPresentOrElse(out::append, () -> row.refuse(TableCode.UNLISTED_VALUE, column, Map.of()));
            return json.isPresent();
        }

        @Override
        public boolean readsEmpty() {
            return values.containsKey("");
        }
    }
}
