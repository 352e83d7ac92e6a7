package org.lplp.core.disclosure;

/** What becomes of an attribute in a view, from the mildest to the strictest. */
public enum Treatment {
    /** It is in the view as it is. */
    SHOW,
    /** A day is the first of its month, the end of a period that of the month after it; what has no coarser form is left out. */
    COARSEN,
    /** An id is a pseudonym, the same wherever the view refers to it; anything else is left out. */
    PSEUDONYMISE,
    /** It is not in the view. */
    DROP;

    /**
     * Gives the stricter of two.
     *
     * @param other the other
     * @return this or the other
     */
    public Treatment or(Treatment other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
