package org.lplp.core.disclosure;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * Who is to see a view of the record.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record Audience(String value) implements Code {

    /** The learner, who owns the record. */
    public static final Audience LEARNER = new Audience("learner");

    /** A parent or carer. */
    public static final Audience PARENT = new Audience("parent");

    /** A mentor. */
    public static final Audience MENTOR = new Audience("mentor");

    /** The school that the learner moves to. */
    public static final Audience NEW_SCHOOL = new Audience("newSchool");

    /** A public agency. */
    public static final Audience AGENCY = new Audience("agency");

    /** A researcher, who never sees a name or free text. */
    public static final Audience RESEARCHER = new Audience("researcher");

    /** Anybody; never sees a name or free text. */
    public static final Audience PUBLIC = new Audience("public");

    private static final Map<String, Audience> KNOWN =
            Code.index(LEARNER, PARENT, MENTOR, NEW_SCHOOL, AGENCY, RESEARCHER, PUBLIC);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public Audience {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static Audience of(String value) {
        Audience known = KNOWN.get(value);
        return known != null ? known : new Audience(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, Audience> known() {
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
