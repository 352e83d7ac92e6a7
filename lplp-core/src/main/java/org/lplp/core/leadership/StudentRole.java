package org.lplp.core.leadership;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * How a learner helps to lead the school.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record StudentRole(String value) implements Code {

    /** Sits on a school or year council. */
    public static final StudentRole COUNCIL = new StudentRole("council");

    /** Speaks for a class or group. */
    public static final StudentRole REPRESENTATIVE = new StudentRole("representative");

    /** Mentors fellow learners. */
    public static final StudentRole PEER_MENTOR = new StudentRole("peerMentor");

    /** Sits with the governors. */
    public static final StudentRole ASSOCIATE_GOVERNOR = new StudentRole("associateGovernor");

    /** Researches learning in the school. */
    public static final StudentRole RESEARCHER = new StudentRole("researcher");

    /** Speaks for the school. */
    public static final StudentRole AMBASSADOR = new StudentRole("ambassador");

    /** Leads an activity or team. */
    public static final StudentRole LEADER = new StudentRole("leader");

    private static final Map<String, StudentRole> KNOWN =
            Code.index(COUNCIL, REPRESENTATIVE, PEER_MENTOR, ASSOCIATE_GOVERNOR, RESEARCHER, AMBASSADOR, LEADER);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public StudentRole {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static StudentRole of(String value) {
        StudentRole known = KNOWN.get(value);
        return known != null ? known : new StudentRole(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, StudentRole> known() {
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
