package org.lplp.cli;

/** Writes findings as they come, and at the end what they come to. */
interface Report {

    /** Before the first document. */
    void begin();

    /**
     * Before the findings of a document, if it has any.
     *
     * @param input where it was read
     * @param record the line of the record, 0 for a document that has a file of its own
     * @param failing how many of its findings, listed or not, are as grave as {@code --fail-on}
     */
    default void document(Input input, long record, long failing) {}

    /** One finding that is to be listed. */
    void finding(Shown shown);

    /** After the last finding. */
    void end(Summary summary);
}
