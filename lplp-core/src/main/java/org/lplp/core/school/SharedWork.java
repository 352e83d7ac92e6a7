package org.lplp.core.school;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What schools of a federation share.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record SharedWork(String value) implements Code {

    /** Leadership. */
    public static final SharedWork LEADERSHIP = new SharedWork("leadership");

    /** Curriculum. */
    public static final SharedWork CURRICULUM = new SharedWork("curriculum");

    /** Staff. */
    public static final SharedWork STAFF = new SharedWork("staff");

    /** A sixth form. */
    public static final SharedWork SIXTH_FORM = new SharedWork("sixthForm");

    /** Services and support. */
    public static final SharedWork SERVICES = new SharedWork("services");

    /** A site. */
    public static final SharedWork SITE = new SharedWork("site");

    private static final Map<String, SharedWork> KNOWN =
            Code.index(LEADERSHIP, CURRICULUM, STAFF, SIXTH_FORM, SERVICES, SITE);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public SharedWork {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static SharedWork of(String value) {
        SharedWork known = KNOWN.get(value);
        return known != null ? known : new SharedWork(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, SharedWork> known() {
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
