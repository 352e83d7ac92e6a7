package org.lplp.io.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lplp.core.base.ListedCodes;
import org.lplp.core.code.CodeFacts;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Report;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Severity;

/**
 * What came of reading a document: the document, as far as it could be built, and what is wrong with the file.
 *
 * <p>A record that cannot be built is missing from the document, and everything else of the file is there; the result is then not
 * {@linkplain #complete() complete}, and nothing that writes a file takes it.
 *
 * <p>A result holds on to the bytes of the file, so that later findings can be given their places. Keep the document rather than
 * the result where there are many.
 *
 * @param <D> the type of document
 */
public final class ReadResult<D extends Document> {

    private final Optional<D> document;
    private final Findings findings;
    private final boolean complete;
    private final Collection<String> ids;
    private final Losses losses;
    private final Source source;
    private final Function<ListedCodes, ReadResult<D>> again;

    ReadResult(
            Optional<D> document,
            Findings findings,
            boolean complete,
            Collection<String> ids,
            Losses losses,
            Source source,
            Function<ListedCodes, ReadResult<D>> again) {
        this.document = document;
        this.findings = findings;
        this.complete = complete;
        this.ids = ids;
        this.losses = losses;
        this.source = source;
        this.again = again;
    }

    /**
     * Gives the document.
     *
     * @return the document; empty if it could not be built
     */
    public Optional<D> document() {
        return document;
    }

    /**
     * Gives what is wrong with the file's structure, with places. What the rules say is found by {@link Lplp#validate}.
     *
     * @return the findings
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Tells whether all of the file is in the document, so that it can be written back without loss.
     *
     * @return true if it is
     */
    public boolean complete() {
        return complete;
    }

    /**
     * Gives the ids of the records in the file, those of lost records among them: a reference to one of them is not dangling.
     *
     * @return the ids; empty if the result is complete
     */
    public Collection<String> ids() {
        return ids;
    }

    /**
     * Gives the bytes that were read, for a host that stores them as they came: nothing of them is lost, and a signature still holds.
     *
     * @return a copy; no bytes for a record that was passed because it is too long
     */
    public byte[] bytes() {
        return source.bytes().clone();
    }

    /**
     * Gives the document, if it was read without an error and in full.
     *
     * @return the document
     * @throws LplpException if there is an error, or the document is incomplete; its message counts the errors and
     *     says what the first is and where, and nothing that stands in the file
     */
    public D orThrow() {
        if (!complete || findings.has(Severity.ERROR)) {
            throw new LplpException(refusal());
        }
        return document.orElseThrow(() -> new LplpException("there is no document"));
    }

    /**
     * Gives findings on the document the pointers and places of its file. They differ where records of the file could not be
     * read.
     *
     * @param onDocument findings whose pointers lead into {@link #document()}
     * @return the same findings, with pointers and places of the file
     */
    public Findings located(Findings onDocument) {
        List<Finding> inFile = onDocument.stream()
                .map(it -> Finding.of(it.code(), it.severity(), losses.inFile(it.pointer()), it.arguments()))
                .toList();
        return new Validated(Validated.counted(inFile, onDocument), List.of(), List.of(), source).findings();
    }

    /**
     * Judges the codes of the file by the lists of a framework. Reading knows no framework, so what it finds of codes it finds by
     * LPLP's own lists; {@link Lplp#validate} asks for this by itself.
     *
     * @param framework the framework; a framework that was read is judged by itself instead
     * @return what comes of reading the same bytes again under the framework's code lists; this, where that makes no difference
     */
    public ReadResult<D> under(Framework framework) {
        Framework judge = document.isPresent() && document.get() instanceof Framework own ? own : framework;
        ListedCodes codes = CodeFacts.listed(judge.getCode());
        return document.isEmpty() || codes.equals(ListedCodes.none()) ? this : again.apply(codes);
    }

    private String refusal() {
        long errors = findings.count(Severity.ERROR);
        String first = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(finding -> ", first " + finding.code()
                        + finding.place()
                                .map(place -> " at line " + place.line() + ", column " + place.column())
                                .orElse(""))
                .orElse("");
        String whole = complete ? "" : "; it could not be read in full";
        return "the document has " + errors + (errors == 1 ? " error" : " errors") + " of structure" + first + whole;
    }

    /** What was read and how many findings there are; nothing that stands in the file. */
    @Override
    public String toString() {
        String what = document.isEmpty() ? "no document" : complete ? "a document" : "a document, not in full";
        return "ReadResult: " + what + "; " + Validated.counts(findings);
    }

    /**
     * Gives what is wrong with the file's structure under a framework. The file is read again only where reading, which knows no
     * framework, may have judged some code otherwise.
     */
    Findings findingsUnder(Framework framework, Report report) {
        boolean inDoubt = findings.truncated() > 0
                || Stream.concat(findings.stream(), report.findings().stream())
                        .anyMatch(finding -> finding.code().equals(DocumentCode.UNKNOWN_CODE.code()));
        return inDoubt ? under(framework).findings() : findings;
    }

    Losses losses() {
        return losses;
    }

    Source source() {
        return source;
    }
}
