package org.lplp.core.people;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What a person is to the learner.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record RoleKind(String value) implements Code {

    /** Teaches the learner. */
    public static final RoleKind TEACHER = new RoleKind("teacher");

    /** Form or personal tutor: agrees the plan for the school. */
    public static final RoleKind TUTOR = new RoleKind("tutor");

    /** Leads the school. */
    public static final RoleKind HEADTEACHER = new RoleKind("headteacher");

    /** Supports learning in class. */
    public static final RoleKind TEACHING_ASSISTANT = new RoleKind("teachingAssistant");

    /** Parent or carer with parental responsibility. */
    public static final RoleKind PARENT = new RoleKind("parent");

    /** Another member of the family. */
    public static final RoleKind FAMILY = new RoleKind("family");

    /** A friend or fellow learner. */
    public static final RoleKind PEER = new RoleKind("peer");

    /** Mentors the learner. */
    public static final RoleKind MENTOR = new RoleKind("mentor");

    /** Advises on a re-engagement budget (idea 9). */
    public static final RoleKind ADVISER = new RoleKind("adviser");

    /** Co-ordinates the support of a family (idea 1). */
    public static final RoleKind KEY_WORKER = new RoleKind("keyWorker");

    /** Coaches a challenge or an activity. */
    public static final RoleKind COACH = new RoleKind("coach");

    /** Teaches in the community (idea 14). */
    public static final RoleKind COMMUNITY_TEACHER = new RoleKind("communityTeacher");

    /** Offers work or work experience. */
    public static final RoleKind EMPLOYER = new RoleKind("employer");

    /** Governs the school. */
    public static final RoleKind GOVERNOR = new RoleKind("governor");

    private static final Map<String, RoleKind> KNOWN = Code.index(
            TEACHER,
            TUTOR,
            HEADTEACHER,
            TEACHING_ASSISTANT,
            PARENT,
            FAMILY,
            PEER,
            MENTOR,
            ADVISER,
            KEY_WORKER,
            COACH,
            COMMUNITY_TEACHER,
            EMPLOYER,
            GOVERNOR);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public RoleKind {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static RoleKind of(String value) {
        RoleKind known = KNOWN.get(value);
        return known != null ? known : new RoleKind(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, RoleKind> known() {
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
