package org.lplp.core.compact;

/** A party of a local education compact (idea 17). The format closes this set for ever. */
public enum CompactParty {
    /** Schools and colleges. */
    SCHOOLS,
    /** Public agencies. */
    PUBLIC_AGENCIES,
    /** Businesses. */
    BUSINESSES,
    /** Families. */
    FAMILIES
}
