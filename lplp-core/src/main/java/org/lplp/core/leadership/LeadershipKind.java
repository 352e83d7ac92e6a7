package org.lplp.core.leadership;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * Who makes up a leadership team.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record LeadershipKind(String value) implements Code {

    /** Adults who lead the school. */
    public static final LeadershipKind STAFF = new LeadershipKind("staff");

    /** Students who help to lead it. */
    public static final LeadershipKind STUDENT = new LeadershipKind("student");

    private static final Map<String, LeadershipKind> KNOWN = Code.index(STAFF, STUDENT);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public LeadershipKind {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static LeadershipKind of(String value) {
        LeadershipKind known = KNOWN.get(value);
        return known != null ? known : new LeadershipKind(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, LeadershipKind> known() {
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
