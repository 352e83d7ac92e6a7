package org.lplp.core.evidence;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What an entry of the portfolio records.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record EntryKind(String value) implements Code {

    /** A piece of work. */
    public static final EntryKind WORK = new EntryKind("work");

    /** Something achieved. */
    public static final EntryKind ACHIEVEMENT = new EntryKind("achievement");

    /** A qualification gained. */
    public static final EntryKind QUALIFICATION = new EntryKind("qualification");

    /** Taking part in something. */
    public static final EntryKind PARTICIPATION = new EntryKind("participation");

    private static final Map<String, EntryKind> KNOWN = Code.index(WORK, ACHIEVEMENT, QUALIFICATION, PARTICIPATION);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public EntryKind {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static EntryKind of(String value) {
        EntryKind known = KNOWN.get(value);
        return known != null ? known : new EntryKind(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, EntryKind> known() {
        return KNOWN;
    }

    @Override
    public Set<String> listed() {
        return KNOWN.keySet();
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
