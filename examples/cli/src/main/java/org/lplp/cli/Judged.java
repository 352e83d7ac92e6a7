package org.lplp.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.lplp.core.document.Document;
import org.lplp.core.document.Skipped;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Severity;
import org.lplp.io.json.Limits;
import org.lplp.io.json.ReadResult;
import org.lplp.io.json.Validated;

/**
 * A document that was read and judged.
 *
 * @param document the document; absent if nothing could be made of it
 * @param complete whether all of the file is in it
 * @param findings what was found
 * @param rulesRun the codes of the rules that looked everywhere
 * @param rulesSkipped the rules that could not
 * @param record the line on which the document stands in a file of records; 0 for a document that has a file of its own
 * @param text gives a line of the document's text
 * @param trail says what a finding is about, in a form that no inserted line changes
 */
record Judged(
        Optional<Document> document,
        boolean complete,
        Findings findings,
        List<String> rulesRun,
        List<Skipped> rulesSkipped,
        long record,
        IntFunction<Optional<String>> text,
        Function<Finding, String> trail) {

    /** As many findings on one document as are listed; all are counted. */
    private static final int MOST = Limits.standard().getFindings();

    /**
     * Puts together what came of a document.
     *
     * @param read what came of reading it
     * @param validated what was found
     * @param record the line of the record, 0 for a document that has a file of its own
     * @param bytes the document's text; empty if nobody is going to look at it
     */
    static Judged of(ReadResult<? extends Document> read, Validated validated, long record, byte[] bytes) {
        return new Judged(
                read.document().map(Document.class::cast),
                read.complete(),
                validated.findings(),
                validated.rulesRun(),
                validated.rulesSkipped(),
                record,
                new TextLines(bytes),
                validated::trail);
    }

    /** Gives what reports call the document: its file, and its line where it is one of many there. */
    String name(Input input) {
        return input.name() + (record > 0 ? ":" + record : "");
    }

    /** Gives the document, if all of the file is in it. */
    Optional<Document> whole() {
        return document.filter(it -> complete);
    }

    /** Gives the document, if all of the file is in it and nothing in it is an error. */
    Optional<Document> sound() {
        return whole().filter(it -> !findings.has(Severity.ERROR));
    }

    /** Adds what else was found. */
    Judged and(Findings more) {
        return more.isEmpty()
                ? this
                : new Judged(document, complete, findings.and(more, MOST), rulesRun, rulesSkipped, record, text, trail);
    }
}
