package org.lplp.core.rule;

/** What must have been read for a rule to judge rightly. */
public enum Needs {
    /**
     * The records that it looks at: it judges each by what is there, and what could not be read changes nothing of that. Such a
     * rule is skipped in a view whose days are coarse or whose texts are withheld.
     */
    RECORDS,
    /**
     * The document in full: it judges by what is not there (a sum, a gap, an absence), and what it misses may be what could not be
     * read. Such a rule is skipped where something could not, and in every view.
     */
    WHOLE_DOCUMENT
}
