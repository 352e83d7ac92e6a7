package org.lplp.core.disclosure;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What a view of the record is for.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record Purpose(String value) implements Code {

    /** To support the learner day by day. */
    public static final Purpose SUPPORT = new Purpose("support");

    /** To move to another school. */
    public static final Purpose TRANSFER = new Purpose("transfer");

    /** To keep the learner safe. */
    public static final Purpose SAFEGUARDING = new Purpose("safeguarding");

    /** To be studied as research. */
    public static final Purpose STUDY = new Purpose("study");

    /** To apply for a place, a course or work. */
    public static final Purpose APPLICATION = new Purpose("application");

    /** To show what the learner has done. */
    public static final Purpose CELEBRATION = new Purpose("celebration");

    private static final Map<String, Purpose> KNOWN =
            Code.index(SUPPORT, TRANSFER, SAFEGUARDING, STUDY, APPLICATION, CELEBRATION);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public Purpose {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static Purpose of(String value) {
        Purpose known = KNOWN.get(value);
        return known != null ? known : new Purpose(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, Purpose> known() {
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
