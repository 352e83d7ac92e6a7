package org.lplp.cli;

/** Writes findings as they come, and at the end what they come to. */
interface Report {

    /** Before the first finding. */
    void begin();

    /** One finding that is to be listed. */
    void finding(Shown shown);

    /** After the last finding. */
    void end(Summary summary);
}
