package org.lplp.core.base;

import java.util.Map;
import java.util.Set;

/**
 * A section of a document, by its domain word.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record DomainWord(String value) implements Code {

    /** The section {@code people}. */
    public static final DomainWord PEOPLE = new DomainWord("people");

    /** The section {@code disclosure}. */
    public static final DomainWord DISCLOSURE = new DomainWord("disclosure");

    /** The section {@code relationship}. */
    public static final DomainWord RELATIONSHIP = new DomainWord("relationship");

    /** The section {@code plan}. */
    public static final DomainWord PLAN = new DomainWord("plan");

    /** The section {@code evidence}. */
    public static final DomainWord EVIDENCE = new DomainWord("evidence");

    /** The section {@code mentoring}. */
    public static final DomainWord MENTORING = new DomainWord("mentoring");

    /** The section {@code peer}. */
    public static final DomainWord PEER = new DomainWord("peer");

    /** The section {@code budget}. */
    public static final DomainWord BUDGET = new DomainWord("budget");

    /** The section {@code measure}. */
    public static final DomainWord MEASURE = new DomainWord("measure");

    /** The section {@code scorecard}. */
    public static final DomainWord SCORECARD = new DomainWord("scorecard");

    /** The section {@code risk}. */
    public static final DomainWord RISK = new DomainWord("risk");

    /** The section {@code calendar}. */
    public static final DomainWord CALENDAR = new DomainWord("calendar");

    /** The section {@code support}. */
    public static final DomainWord SUPPORT = new DomainWord("support");

    /** The section {@code challenge}. */
    public static final DomainWord CHALLENGE = new DomainWord("challenge");

    /** The section {@code home}. */
    public static final DomainWord HOME = new DomainWord("home");

    /** The section {@code wellbeing}. */
    public static final DomainWord WELLBEING = new DomainWord("wellbeing");

    /** The section {@code school}. */
    public static final DomainWord SCHOOL = new DomainWord("school");

    /** The section {@code group}. */
    public static final DomainWord GROUP = new DomainWord("group");

    /** The section {@code place}. */
    public static final DomainWord PLACE = new DomainWord("place");

    /** The section {@code vetting}. */
    public static final DomainWord VETTING = new DomainWord("vetting");

    /** The section {@code offer}. */
    public static final DomainWord OFFER = new DomainWord("offer");

    /** The section {@code enterprise}. */
    public static final DomainWord ENTERPRISE = new DomainWord("enterprise");

    /** The section {@code project}. */
    public static final DomainWord PROJECT = new DomainWord("project");

    /** The section {@code compact}. */
    public static final DomainWord COMPACT = new DomainWord("compact");

    /** The section {@code vote}. */
    public static final DomainWord VOTE = new DomainWord("vote");

    /** The section {@code leadership}. */
    public static final DomainWord LEADERSHIP = new DomainWord("leadership");

    /** The section {@code feature}. */
    public static final DomainWord FEATURE = new DomainWord("feature");

    /** The section {@code capability}. */
    public static final DomainWord CAPABILITY = new DomainWord("capability");

    /** The section {@code passport}. */
    public static final DomainWord PASSPORT = new DomainWord("passport");

    /** The section {@code code}. */
    public static final DomainWord CODE = new DomainWord("code");

    private static final Map<String, DomainWord> KNOWN = Code.index(
            PEOPLE,
            DISCLOSURE,
            RELATIONSHIP,
            PLAN,
            EVIDENCE,
            MENTORING,
            PEER,
            BUDGET,
            MEASURE,
            SCORECARD,
            RISK,
            CALENDAR,
            SUPPORT,
            CHALLENGE,
            HOME,
            WELLBEING,
            SCHOOL,
            GROUP,
            PLACE,
            VETTING,
            OFFER,
            ENTERPRISE,
            PROJECT,
            COMPACT,
            VOTE,
            LEADERSHIP,
            FEATURE,
            CAPABILITY,
            PASSPORT,
            CODE);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public DomainWord {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static DomainWord of(String value) {
        DomainWord known = KNOWN.get(value);
        return known != null ? known : new DomainWord(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, DomainWord> known() {
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
