package org.lplp.core.base;

/** One of the four things that good relationships give a learner. The format closes this set for ever. */
public enum Aspect {
    /** A say in what and how. */
    PARTICIPATION,
    /** Known, respected, credited. */
    RECOGNITION,
    /** Safe, attended to. */
    CARE,
    /** Stretched, believed in. */
    MOTIVATION
}
