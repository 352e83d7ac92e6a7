package org.lplp.core.mentoring;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What became of a mentoring session.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record SessionStatus(String value) implements Code {

    /** Still to come. */
    public static final SessionStatus PLANNED = new SessionStatus("planned");

    /** It took place. */
    public static final SessionStatus HELD = new SessionStatus("held");

    /** It was called off beforehand. */
    public static final SessionStatus CANCELLED = new SessionStatus("cancelled");

    /** Somebody did not come. */
    public static final SessionStatus NO_SHOW = new SessionStatus("noShow");

    private static final Map<String, SessionStatus> KNOWN = Code.index(PLANNED, HELD, CANCELLED, NO_SHOW);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public SessionStatus {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static SessionStatus of(String value) {
        SessionStatus known = KNOWN.get(value);
        return known != null ? known : new SessionStatus(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, SessionStatus> known() {
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
