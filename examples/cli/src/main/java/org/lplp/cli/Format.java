package org.lplp.cli;

/** For whom a report is written. Named as users type it. */
enum Format {
    /** For people. */
    text,
    /** For programs. */
    json
}
