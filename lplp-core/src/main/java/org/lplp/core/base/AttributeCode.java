package org.lplp.core.base;

/** What can be wrong with one attribute by itself: the constraints on the accessors report these codes, all of them errors. */
public enum AttributeCode {
    /** A number, an amount or a time lies outside its range. */
    OUT_OF_RANGE("attribute.out_of_range"),
    /** A text or a list is too short or too long. */
    WRONG_SIZE("attribute.wrong_size"),
    /** A value does not have the form that it must have. */
    WRONG_FORM("attribute.wrong_form");

    private final String code;

    AttributeCode(String code) {
        this.code = code;
    }

    /**
     * Gives the stable code.
     *
     * @return the code, such as {@code attribute.out_of_range}
     */
    public String code() {
        return code;
    }
}
