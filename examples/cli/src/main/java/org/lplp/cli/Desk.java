package org.lplp.cli;

import java.util.Optional;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Place;
import org.lplp.core.finding.Severity;

/** Where findings are counted, masked and passed on to the report, and where they decide the exit status. */
final class Desk {

    private final Main main;
    private final FindingOptions options;
    private final Report report;
    private final boolean excerpts;
    private final Summary summary;

    /**
     * @param main whose exit status is at stake
     * @param options how to judge and what to show
     * @param report takes what is to be listed
     * @param excerpts whether the report shows what stands in the file
     */
    Desk(Main main, FindingOptions options, Report report, boolean excerpts) {
        this.main = main;
        this.options = options;
        this.report = report;
        this.excerpts = excerpts;
        long most = options.maxPerRule == null ? Long.MAX_VALUE : options.maxPerRule;
        this.summary = new Summary(most, options.asOfInWords());
    }

    void open() {
        report.begin();
    }

    /** Takes what was found about one document. */
    void take(Input input, Judged judged) {
        summary.rules().ran(judged.rulesRun());
        judged.rulesSkipped().forEach(skip -> summary.rules().skipped(skip.code(), skip.reason()));
        if (judged.findings().isEmpty()) {
            return;
        }
        for (Severity severity : Severity.values()) {
            long number = judged.findings().count(severity);
            summary.count(severity, number);
            if (number > 0 && options.failOn.isMetBy(severity)) {
                main.raise(ExitStatus.FINDINGS);
            }
        }
        summary.unlisted(judged.findings().truncated());
        for (Finding finding : judged.findings()) {
            if (summary.lists(finding.code())) {
                report.finding(shown(input, judged, finding));
            }
        }
    }

    /** Notes that an input has been read to its end. */
    void read(Input input, long documents) {
        summary.read(input.name(), documents);
    }

    void close() {
        report.end(summary);
    }

    private Shown shown(Input input, Judged judged, Finding finding) {
        Optional<Excerpt> excerpt = excerpts ? finding.place().flatMap(it -> excerpt(judged, it)) : Optional.empty();
        return Shown.of(finding, input, judged.record(), options.showValues, excerpt);
    }

    private static Optional<Excerpt> excerpt(Judged judged, Place place) {
        return judged.text().apply(place.line()).map(line -> Excerpt.of(line, place.column(), ModelNames.get()::knows));
    }
}
