package org.lplp.scoring.group;

/** What is told of the learners of a group. */
public enum FigureKind {
    /** How many there are. */
    COUNT,
    /** Of how many of those of whom it is known something is true. */
    SHARE,
    /** The mean over those of whom it is known. */
    MEAN
}
