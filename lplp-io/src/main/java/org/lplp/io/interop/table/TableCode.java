package org.lplp.io.interop.table;

import org.lplp.core.finding.Severity;

/**
 * What can be wrong with a mapping ({@code mapping.*}) or with a table ({@code table.*}). A mapping's JSON itself is judged by the
 * {@code document.*} codes of {@link org.lplp.core.finding.DocumentCode}.
 */
public enum TableCode {
    /** The mapping is written in a version of the mapping language that this library does not know. */
    UNSUPPORTED_VERSION("mapping.unsupported_version"),
    /** The template is not a portfolio. */
    NO_PORTFOLIO("mapping.no_portfolio"),
    /** An object has members that begin with {@code $}, but is none of the placeholders. */
    UNKNOWN_PLACEHOLDER("mapping.unknown_placeholder"),
    /** Two members of a placeholder exclude each other, or one makes no sense without another. */
    CONTRADICTION("mapping.contradiction"),
    /** A word is none of those that may stand there. */
    UNKNOWN_WORD("mapping.unknown_word"),
    /** A number has more digits than the format can keep. */
    UNFIT_NUMBER("mapping.unfit_number"),
    /** The Java runtime does not know the character encoding. */
    UNKNOWN_ENCODING("mapping.unknown_encoding"),
    /** A namespace or the name of an extension is no absolute URI. */
    NO_URI("mapping.no_uri"),
    /** A list of columns is empty, or names one twice. */
    UNFIT_COLUMNS("mapping.unfit_columns"),
    /** A column is dropped without a reason. */
    NO_REASON("mapping.no_reason"),
    /** A column is dropped, and used all the same. */
    DROPPED_AND_USED("mapping.dropped_and_used"),
    /** The table does not have a column that it needs. */
    UNKNOWN_COLUMN("mapping.unknown_column"),

    /** The table has no line, not even a header. */
    EMPTY("table.empty"),
    /** Two columns of the table have one name. */
    DUPLICATE_COLUMN("table.duplicate_column"),
    /** The table has a column that the mapping does not name; it is dropped. */
    UNMAPPED_COLUMN("table.unmapped_column"),
    /** The bytes are not of the encoding that the mapping states; nothing behind them is read. */
    MALFORMED_ENCODING("table.malformed_encoding"),
    /** The quoting is broken; nothing behind it is read. */
    MALFORMED_QUOTING("table.malformed_quoting"),
    /** A row is larger than the reader takes; nothing behind it is read. */
    LIMIT_EXCEEDED("table.limit_exceeded"),
    /** A row has more or fewer fields than the header. */
    WRONG_FIELD_COUNT("table.wrong_field_count"),
    /** A cell is empty where the mapping needs a value. */
    EMPTY_CELL("table.empty_cell"),
    /** A cell does not hold a number or a date as the mapping says. */
    WRONG_TYPE("table.wrong_type"),
    /** A cell holds a value that is not on the mapping's list. */
    UNLISTED_VALUE("table.unlisted_value"),
    /** A cell is longer than a text of a portfolio may be. */
    LONG_CELL("table.long_cell"),
    /** Two rows have one key. */
    DUPLICATE_KEY("table.duplicate_key"),
    /** A cell names somebody whom the table that lists them does not have; nothing comes of it. */
    UNKNOWN_REFERENCE("table.unknown_reference"),
    /** A row cannot stand beside another one, or beside another table. */
    CONFLICT("table.conflict"),
    /** A tie leads to whom it comes from; nothing comes of it. */
    TIE_TO_SELF("table.tie_to_self");

    private final String code;

    TableCode(String code) {
        this.code = code;
    }

    /**
     * Gives the stable code.
     *
     * @return the code, such as {@code table.empty_cell}
     */
    public String code() {
        return code;
    }

    /**
     * Gives the severity.
     *
     * @return a warning for what nothing comes of: a column that the mapping does not name, an unknown reference, a tie to oneself; else an
     *     error
     */
    public Severity severity() {
        return switch (this) {
            case UNMAPPED_COLUMN, UNKNOWN_REFERENCE, TIE_TO_SELF -> Severity.WARNING;
            default -> Severity.ERROR;
        };
    }
}
