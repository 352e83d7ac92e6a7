package org.lplp.scoring.mentoring;

/** Why the sessions of a half term or term are not held against the promise. */
public enum NotJudged {
    /** On roll for fewer days than the framework asks. */
    ENROLMENT("enrolment", PeriodStatus.NOT_ELIGIBLE),
    /** The promise is for other year groups. */
    YEAR_GROUP("yearGroup", PeriodStatus.NOT_ELIGIBLE),
    /** The promise is for some year groups, and the learner's is not known. */
    YEAR_GROUP_NOT_KNOWN("yearGroupNotKnown", PeriodStatus.UNKNOWN),
    /** No mentoring at all is recorded, so nobody can tell whether none was given. */
    NOT_RECORDED("mentoringNotRecorded", PeriodStatus.UNKNOWN);

    private final String code;
    private final PeriodStatus status;

    NotJudged(String code, PeriodStatus status) {
        this.code = code;
        this.status = status;
    }

    /**
     * Gives the reason as results write it.
     *
     * @return such as {@code yearGroup}
     */
    public String code() {
        return code;
    }

    /**
     * Gives the status that follows from it.
     *
     * @return not eligible, or unknown
     */
    public PeriodStatus status() {
        return status;
    }
}
