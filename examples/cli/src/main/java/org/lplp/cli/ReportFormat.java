package org.lplp.cli;

/** How findings are written. Named as users type it. */
enum ReportFormat {
    /** Lines for people, in the shape that editors know from compilers. */
    text,
    /** One JSON text for programs. */
    json,
    /** JSON, one finding a line, for streams. */
    ndjson,
    /** SARIF 2.1.0, for services that show findings beside the code. */
    sarif,
    /** JUnit's XML, for build servers. */
    junit,
    /** Commands that make GitHub Actions annotate the lines. */
    github,
    /** One page to look at. */
    html;

    /** Tells whether it shows what stands in the file. */
    boolean showsExcerpts(boolean terminal) {
        return this == html || (this == text && terminal);
    }

    /** Tells whether a program will want to recognise its findings. */
    boolean hasFingerprints() {
        return this == json || this == ndjson || this == sarif;
    }
}
