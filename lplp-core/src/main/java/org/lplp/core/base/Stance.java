package org.lplp.core.base;

/** How a learner stands in a relationship, which changes as the learner grows. The format closes this set for ever. */
public enum Stance {
    /** The learner leans on the other. */
    DEPENDENT,
    /** They lean on each other. */
    INTERDEPENDENT,
    /** The learner stands alone. */
    INDEPENDENT
}
