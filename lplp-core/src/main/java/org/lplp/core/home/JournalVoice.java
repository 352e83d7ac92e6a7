package org.lplp.core.home;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * In which of the three roles something is said in the journal.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record JournalVoice(String value) implements Code {

    /** The learner. */
    public static final JournalVoice LEARNER = new JournalVoice("learner");

    /** A parent or carer. */
    public static final JournalVoice PARENT = new JournalVoice("parent");

    /** A teacher. */
    public static final JournalVoice TEACHER = new JournalVoice("teacher");

    private static final Map<String, JournalVoice> KNOWN = Code.index(LEARNER, PARENT, TEACHER);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public JournalVoice {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static JournalVoice of(String value) {
        JournalVoice known = KNOWN.get(value);
        return known != null ? known : new JournalVoice(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, JournalVoice> known() {
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
