package org.lplp.core.vetting;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * An activity with learners for which people are checked.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record VettedActivity(String value) implements Code {

    /** Mentoring (idea 8). */
    public static final VettedActivity MENTORING = new VettedActivity("mentoring");

    /** Teaching an offer (idea 13). */
    public static final VettedActivity OFFER = new VettedActivity("offer");

    /** Teaching as a teacher from the community (idea 14). */
    public static final VettedActivity COMMUNITY_TEACHING = new VettedActivity("communityTeaching");

    /** Coaching a challenge (idea 6). */
    public static final VettedActivity COACHING = new VettedActivity("coaching");

    /** Visiting learners at home (ideas 1 and 3). */
    public static final VettedActivity HOME_VISIT = new VettedActivity("homeVisit");

    private static final Map<String, VettedActivity> KNOWN =
            Code.index(MENTORING, OFFER, COMMUNITY_TEACHING, COACHING, HOME_VISIT);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public VettedActivity {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static VettedActivity of(String value) {
        VettedActivity known = KNOWN.get(value);
        return known != null ? known : new VettedActivity(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, VettedActivity> known() {
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
