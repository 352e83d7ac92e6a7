package org.lplp.core.challenge;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * How far a challenge has come.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record ChallengeStatus(String value) implements Code {

    /** Chosen, not yet begun. */
    public static final ChallengeStatus CHOSEN = new ChallengeStatus("chosen");

    /** Being done. */
    public static final ChallengeStatus UNDERWAY = new ChallengeStatus("underway");

    /** Done. */
    public static final ChallengeStatus COMPLETED = new ChallengeStatus("completed");

    /** Given up. */
    public static final ChallengeStatus ABANDONED = new ChallengeStatus("abandoned");

    private static final Map<String, ChallengeStatus> KNOWN = Code.index(CHOSEN, UNDERWAY, COMPLETED, ABANDONED);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public ChallengeStatus {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static ChallengeStatus of(String value) {
        ChallengeStatus known = KNOWN.get(value);
        return known != null ? known : new ChallengeStatus(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, ChallengeStatus> known() {
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
