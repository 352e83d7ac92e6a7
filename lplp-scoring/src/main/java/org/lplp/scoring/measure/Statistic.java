package org.lplp.scoring.measure;

/** Which figure of a measure is read. */
public enum Statistic {
    /** The latest value. */
    LATEST,
    /** The latest value divided by its denominator, exactly. */
    LATEST_SHARE,
    /** The latest value, divided by its denominator if it has one. */
    LATEST_OR_SHARE,
    /** The sum of the values; none if there is none. */
    SUM,
    /** The number of observations; zero only if there are earlier ones. */
    COUNT,
    /** The latest value less the first one; none if all are of one day. */
    TREND,
    /** The same of values divided by their denominators, exactly. */
    TREND_SHARE
}
