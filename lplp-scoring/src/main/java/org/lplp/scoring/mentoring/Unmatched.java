package org.lplp.scoring.mentoring;

/** Why a learner is left without a mentor. */
public enum Unmatched {
    /** The learner chose nobody. */
    NO_CHOICE("noChoice"),
    /** Nobody whom the learner chose would take the learner: not on their lists, or vetoed. */
    NOT_CHOSEN("notChosen"),
    /** Everybody who would take the learner is full with learners they would rather have, or with forced ones, or has no room. */
    FULL("full");

    private final String code;

    Unmatched(String code) {
        this.code = code;
    }

    /**
     * Gives the reason as results write it.
     *
     * @return {@code noChoice}, {@code notChosen} or {@code full}
     */
    public String code() {
        return code;
    }
}
