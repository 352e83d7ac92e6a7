package org.lplp.scoring.mentoring;

/** Why a session did not count. Where several reasons hold, the first in this order is given. */
public enum NotCounted {
    /** It was planned, and nothing says that it took place. */
    PLANNED("planned"),
    /** It was called off. */
    CANCELLED("cancelled"),
    /** Somebody did not come. */
    NO_SHOW("noShow"),
    /** Its status is none that this library knows. */
    UNKNOWN_STATUS("unknownStatus"),
    /** It lies after the day of reckoning. */
    AFTER_AS_OF("afterAsOf"),
    /** Its day lies outside the mentoring relationship. */
    OUTSIDE_RELATIONSHIP("outsideRelationship"),
    /** Its day lies in no half term (or term). */
    OUTSIDE_PERIODS("outsidePeriods"),
    /** It is shorter than the promise asks, and the promise does not pool minutes. */
    TOO_SHORT("tooShort");

    private final String code;

    NotCounted(String code) {
        this.code = code;
    }

    /**
     * Gives the reason as results write it.
     *
     * @return such as {@code noShow}
     */
    public String code() {
        return code;
    }
}
