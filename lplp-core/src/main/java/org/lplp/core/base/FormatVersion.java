package org.lplp.core.base;

import java.util.Objects;
import java.util.Optional;

/**
 * The kind of a document and the version of the format it speaks, written {@code portfolio/1.0}. A minor version adds; a major
 * version changes what is there.
 *
 * @param kind the kind of document: {@code portfolio}, {@code community} or {@code framework}
 * @param major the major version, from 0
 * @param minor the minor version, from 0
 */
public record FormatVersion(String kind, int major, int minor) {

    /** The version of portfolios that this library writes. */
    public static final FormatVersion PORTFOLIO = new FormatVersion("portfolio", 1, 0);

    /** The version of communities that this library writes. */
    public static final FormatVersion COMMUNITY = new FormatVersion("community", 1, 0);

    /** The version of frameworks that this library writes. */
    public static final FormatVersion FRAMEWORK = new FormatVersion("framework", 1, 0);

    /** More digits than this are no version number. */
    private static final int MOST_DIGITS = 6;

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if the kind is not a word of lower-case letters, or a version is negative
     */
    public FormatVersion {
        Objects.requireNonNull(kind, "kind");
        if (kind.isEmpty() || !kind.chars().allMatch(c -> c >= 'a' && c <= 'z') || major < 0 || minor < 0) {
            throw new IllegalArgumentException("not a kind and version of a document");
        }
    }

    /**
     * Reads what a document says of itself.
     *
     * @param text such as {@code portfolio/1.0}
     * @return the kind and version; empty if the text has another form
     */
    public static Optional<FormatVersion> parse(String text) {
        int slash = text.indexOf('/');
        int dot = text.indexOf('.', slash + 1);
        if (slash < 1 || dot < 0 || !text.substring(0, slash).chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return Optional.empty();
        }
        int major = number(text.substring(slash + 1, dot));
        int minor = number(text.substring(dot + 1));
        return major < 0 || minor < 0
                ? Optional.empty()
                : Optional.of(new FormatVersion(text.substring(0, slash), major, minor));
    }

    private static int number(String digits) {
        boolean wellFormed = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && (digits.length() == 1 || digits.charAt(0) != '0');
        return wellFormed ? Integer.parseInt(digits) : -1;
    }

    /**
     * Tells whether this version adds to another: same kind and major version, higher minor version.
     *
     * @param known the version that the reader knows in full
     * @return true if it does
     */
    public boolean isNewerMinorThan(FormatVersion known) {
        return kind.equals(known.kind) && major == known.major && minor > known.minor;
    }

    /** Gives the form that the format writes, such as {@code portfolio/1.0}. */
    @Override
    public String toString() {
        return kind + "/" + major + "." + minor;
    }
}
