package org.lplp.scoring.offer;

/** Why an offer is not for a learner. The codes are stable. */
public enum Obstacle {

    /** The learner teaches it. */
    OWN_OFFER("ownOffer", false),

    /** It is taught on no day of the period asked. */
    NOT_OFFERED("notOffered", false),

    /** It is taught, but never when the learner could come. */
    TIME("time", false),

    /** Nobody knows whether it is taught when the learner could come. */
    TIME_UNKNOWN("timeUnknown", true),

    /** It builds none of the capabilities asked. */
    CAPABILITY("capability", false),

    /** Neither its title nor its skill has the words asked. */
    SKILL("skill", false),

    /** The learner is younger than it asks. */
    TOO_YOUNG("tooYoung", false),

    /** The learner is older than it asks. */
    TOO_OLD("tooOld", false),

    /** It asks for an age, and the learner's is not known. */
    AGE_UNKNOWN("ageUnknown", true),

    /** No check of the teacher holds that the framework asks for. */
    NOT_VETTED("notVetted", false),

    /** The framework asks for no check, or the community keeps no checks, and the learner is not known to need none. */
    VETTING_UNKNOWN("vettingUnknown", true),

    /** The leave by which it is taught is not there, not the teacher's, or not in force. */
    NOT_ACCREDITED("notAccredited", false),

    /** The teacher has leave to teach other year groups only. */
    YEAR_GROUP("yearGroup", false),

    /** The teacher has leave to teach some year groups, and the learner's is not known. */
    YEAR_GROUP_UNKNOWN("yearGroupUnknown", true),

    /** Neither it nor its place names somebody to turn to. */
    NO_SAFEGUARDING_CONTACT("noSafeguardingContact", false),

    /** Its place is not in use. */
    PLACE_NOT_IN_USE("placeNotInUse", false),

    /** As many learners as there is room for take part. */
    FULL("full", false),

    /** It is farther than asked. */
    TOO_FAR("tooFar", false),

    /** Nobody knows how far it is, and a greatest distance was asked. */
    DISTANCE_UNKNOWN("distanceUnknown", true),

    /** It costs more than asked. */
    TOO_DEAR("tooDear", false),

    /** What it costs the learner cannot be held against what was asked: another currency, or a cost for the whole group. */
    COST_UNKNOWN("costUnknown", true);

    private final String code;
    private final boolean open;

    Obstacle(String code, boolean open) {
        this.code = code;
        this.open = open;
    }

    /**
     * Gives the code as results have it.
     *
     * @return the code, such as {@code notVetted}
     */
    public String code() {
        return code;
    }

    /**
     * Tells whether it stands only because something is not known.
     *
     * @return true if it could fall away
     */
    public boolean isOpen() {
        return open;
    }

    /** Gives the code. */
    @Override
    public String toString() {
        return code;
    }
}
