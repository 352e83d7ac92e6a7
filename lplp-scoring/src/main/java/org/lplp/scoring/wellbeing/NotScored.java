package org.lplp.scoring.wellbeing;

/** Why a response has no figure on a scale. */
public enum NotScored {
    /** An answer lies outside the range of its item. */
    OUT_OF_RANGE("outOfRange"),
    /** An item is answered twice, differently. */
    ANSWERED_TWICE("answeredTwice"),
    /** Fewer items are answered than the scale demands, or none. */
    TOO_FEW("tooFew"),
    /** No answered item has weight. */
    WEIGHTLESS("weightless"),
    /** The scale reads an item that the instrument does not have. */
    ITEM_UNKNOWN("itemUnknown"),
    /** The method of the scale is neither sum nor mean. */
    METHOD_UNKNOWN("methodUnknown"),
    /** The table of conversions has no row for the figure, or two that differ. */
    NOT_CONVERTED("notConverted");

    private final String code;

    NotScored(String code) {
        this.code = code;
    }

    /**
     * Gives the reason as results write it.
     *
     * @return such as {@code tooFew}
     */
    public String code() {
        return code;
    }
}
