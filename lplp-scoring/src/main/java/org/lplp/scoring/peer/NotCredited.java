package org.lplp.scoring.peer;

/** Why a session earned nothing, or less than its blocks. Where several reasons hold, the first in this order is given. */
public enum NotCredited {
    /** It lies after the day of reckoning. */
    AFTER_AS_OF("afterAsOf"),
    /** The learner is neither tutor nor tutee, or is both. */
    NOT_A_PART("notAPart"),
    /** Nobody vouches for it but those who took part. */
    NO_WITNESS("noWitness"),
    /** No tariff is in force on its day. */
    NO_TARIFF("noTariff"),
    /** The tariff gives nothing for the learner's part. */
    NO_RATE("noRate"),
    /** It is shorter than the tariff's least, or than one block. */
    TOO_SHORT("tooShort"),
    /** The day's limit is reached. */
    DAY_LIMIT("dayLimit"),
    /** The week's limit is reached. */
    WEEK_LIMIT("weekLimit"),
    /** The year's limit is reached. */
    YEAR_LIMIT("yearLimit");

    private final String code;

    NotCredited(String code) {
        this.code = code;
    }

    /**
     * Gives the reason as results write it.
     *
     * @return such as {@code noWitness}
     */
    public String code() {
        return code;
    }
}
