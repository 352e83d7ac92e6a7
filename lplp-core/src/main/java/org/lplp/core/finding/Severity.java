package org.lplp.core.finding;

/** How grave a finding is: what must hold gives an error, what should hold a warning, all else a note. */
public enum Severity {
    /** Something that must hold does not. */
    ERROR,
    /** Something that should hold does not. */
    WARNING,
    /** Worth knowing. */
    NOTE;

    /**
     * Gives the severity as commands and reports write it.
     *
     * @return {@code error}, {@code warning} or {@code note}
     */
    public String code() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    /**
     * Tells whether this severity is at least as grave as another.
     *
     * @param threshold the other
     * @return true if it is
     */
    public boolean isAtLeast(Severity threshold) {
        return compareTo(threshold) <= 0;
    }
}
