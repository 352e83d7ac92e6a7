package org.lplp.core.wellbeing;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What a programme is for.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record ProgrammeKind(String value) implements Code {

    /** Emotional resilience (idea 2). */
    public static final ProgrammeKind RESILIENCE = new ProgrammeKind("resilience");

    /** Physical or mental health. */
    public static final ProgrammeKind HEALTH = new ProgrammeKind("health");

    /** Living with others. */
    public static final ProgrammeKind SOCIAL = new ProgrammeKind("social");

    /** Learning how to learn. */
    public static final ProgrammeKind STUDY = new ProgrammeKind("study");

    /** Family learning. */
    public static final ProgrammeKind FAMILY = new ProgrammeKind("family");

    private static final Map<String, ProgrammeKind> KNOWN = Code.index(RESILIENCE, HEALTH, SOCIAL, STUDY, FAMILY);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public ProgrammeKind {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static ProgrammeKind of(String value) {
        ProgrammeKind known = KNOWN.get(value);
        return known != null ? known : new ProgrammeKind(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, ProgrammeKind> known() {
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
