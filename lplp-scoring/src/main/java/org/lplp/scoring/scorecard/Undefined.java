package org.lplp.scoring.scorecard;

/** Why something in a scorecard has no value. */
public enum Undefined {
    /** Nothing was measured. */
    NO_DATA("noData"),
    /** Less of the weight has data than is asked. */
    BELOW_MINIMUM("belowMinimum"),
    /** A geometric or harmonic mean meets a value that is not above zero. */
    NOT_POSITIVE("notPositive"),
    /** All values are the same, or there is one alone, so that there is no scale between the least and the greatest. */
    CONSTANT("constant"),
    /** The goalposts are the same. */
    SAME_GOALPOSTS("sameGoalposts"),
    /** The framework does not define the measure. */
    UNKNOWN_MEASURE("unknownMeasure"),
    /** The measure tells of a protected characteristic, which no scorecard reads. */
    PROTECTED_CHARACTERISTIC("protectedCharacteristic"),
    /** The way to bring it to a common scale is not known. */
    UNKNOWN_NORMALISATION("unknownNormalisation"),
    /** The way to combine is not known. */
    UNKNOWN_AGGREGATION("unknownAggregation"),
    /** A weight is negative. */
    NEGATIVE_WEIGHT("negativeWeight");

    private final String code;

    Undefined(String code) {
        this.code = code;
    }

    /**
     * Gives the word for it.
     *
     * @return the code, such as {@code noData}
     */
    public String code() {
        return code;
    }
}
