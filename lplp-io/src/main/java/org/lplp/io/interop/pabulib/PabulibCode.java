package org.lplp.io.interop.pabulib;

import java.util.Locale;
import org.lplp.core.finding.Severity;

/** What can be wrong with a Pabulib file. */
public enum PabulibCode {
    /** The bytes are not UTF-8. */
    MALFORMED_ENCODING(Severity.ERROR),
    /** A quote is never closed; what stands behind it would be lost. */
    MALFORMED_QUOTING(Severity.ERROR),
    /** The file or a cell of it is larger than the reader takes. */
    LIMIT_EXCEEDED(Severity.ERROR),
    /** The file lacks one of its sections META, PROJECTS and VOTES. */
    MISSING_SECTION(Severity.ERROR),
    /** A section is there twice. */
    DUPLICATE_SECTION(Severity.ERROR),
    /** Something stands before the first section. */
    OUTSIDE_SECTION(Severity.ERROR),
    /** A section lacks a column that it must have. */
    MISSING_COLUMN(Severity.ERROR),
    /** Two columns of a section have one name. */
    DUPLICATE_COLUMN(Severity.ERROR),
    /** A row has more cells than its section has columns. */
    EXTRA_CELLS(Severity.ERROR),
    /** A key that must be there is not. */
    MISSING_KEY(Severity.ERROR),
    /** A key is there twice; the later value counts. */
    DUPLICATE_KEY(Severity.WARNING),
    /** A cell is empty that must not be. */
    EMPTY_CELL(Severity.ERROR),
    /** A cell does not hold a plain number. */
    WRONG_NUMBER(Severity.ERROR),
    /** A number has more digits than anybody can mean. */
    NUMBER_TOO_LARGE(Severity.ERROR),
    /** An amount of money is negative. */
    NEGATIVE_AMOUNT(Severity.ERROR),
    /** The type of vote is none of Pabulib's. */
    UNKNOWN_VOTE_TYPE(Severity.ERROR),
    /** Two projects have one id. */
    DUPLICATE_PROJECT(Severity.ERROR),
    /** Two votes are of one voter. */
    DUPLICATE_VOTER(Severity.ERROR),
    /** A vote names a project that is not in the file. */
    UNKNOWN_PROJECT(Severity.ERROR),
    /** A vote does not give points to just the projects that it names. */
    POINTS_UNLIKE_VOTE(Severity.ERROR),
    /** The file states another number of projects than it has. */
    PROJECTS_UNLIKE_COUNT(Severity.WARNING),
    /** The file states another number of votes than it has. */
    VOTES_UNLIKE_COUNT(Severity.WARNING),
    /** A project is said to have other votes than its ballots give; the ballots count. */
    VOTES_UNLIKE_BALLOTS(Severity.WARNING),
    /** A project is said to have another score than its ballots give; the ballots count. */
    SCORE_UNLIKE_BALLOTS(Severity.WARNING);

    private final String code;
    private final Severity severity;

    PabulibCode(Severity severity) {
        this.code = "pabulib." + name().toLowerCase(Locale.ROOT);
        this.severity = severity;
    }

    /**
     * Gives the stable code.
     *
     * @return the code, such as {@code pabulib.missing_section}
     */
    public String code() {
        return code;
    }

    /**
     * Gives the severity.
     *
     * @return an error where the file cannot be counted, else a warning
     */
    public Severity severity() {
        return severity;
    }
}
