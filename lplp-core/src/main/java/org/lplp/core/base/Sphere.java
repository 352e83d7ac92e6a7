package org.lplp.core.base;

/** One of the four spheres around a learner in which relationships lie. The format closes this set for ever. */
public enum Sphere {
    /** Teachers and school. */
    SCHOOL,
    /** Parents and families. */
    FAMILY,
    /** Peers and friends. */
    PEERS,
    /** Community and media. */
    COMMUNITY
}
