package org.lplp.scoring.mentoring;

/** How a promise stands in one half term or term. */
public enum PeriodStatus {
    /** As many sessions took place as were promised. */
    MET("met"),
    /** The period is over, and fewer took place. */
    SHORT("short"),
    /** The period is not over, and fewer took place so far. */
    PENDING("pending"),
    /** The learner is promised nothing in this period. */
    NOT_ELIGIBLE("notEligible"),
    /** An input is missing, so that nobody can tell. */
    UNKNOWN("unknown");

    private final String code;

    PeriodStatus(String code) {
        this.code = code;
    }

    /**
     * Gives the status as results write it.
     *
     * @return such as {@code notEligible}
     */
    public String code() {
        return code;
    }
}
