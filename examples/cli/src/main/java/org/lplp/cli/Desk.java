package org.lplp.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private final boolean fingerprints;
    private final Optional<Baseline> baseline;
    private final Summary summary;

    /** A finding that is not in the baseline, with its fingerprint where somebody asks for it. */
    private record Fresh(Finding finding, Optional<String> fingerprint) {}

    /**
     * @param main whose exit status is at stake
     * @param options how to judge and what to show
     * @param report takes what is to be listed
     * @param excerpts whether the report shows what stands in the file
     */
    Desk(Main main, FindingOptions options, Report report, boolean excerpts) {
        this(main, options, report, excerpts, false, Optional.empty());
    }

    /**
     * @param main whose exit status is at stake
     * @param options how to judge and what to show
     * @param report takes what is to be listed
     * @param excerpts whether the report shows what stands in the file
     * @param fingerprints whether the report says by what findings are recognised
     * @param baseline the findings that are neither counted nor listed
     */
    Desk(
            Main main,
            FindingOptions options,
            Report report,
            boolean excerpts,
            boolean fingerprints,
            Optional<Baseline> baseline) {
        this.main = main;
        this.options = options;
        this.report = report;
        this.excerpts = excerpts;
        this.fingerprints = fingerprints || baseline.isPresent();
        this.baseline = baseline;
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
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, judged.findings().count(severity));
        }
        List<Fresh> fresh = new ArrayList<>();
        Fingerprints prints = new Fingerprints(input, judged);
        for (Finding finding : judged.findings()) {
            Optional<String> print = fingerprints ? Optional.of(prints.of(finding)) : Optional.empty();
            if (baseline.isPresent() && baseline.get().takes(print.orElseThrow())) {
                counts.merge(finding.severity(), -1L, Long::sum);
            } else {
                fresh.add(new Fresh(finding, print));
            }
        }
        counts.forEach(summary::count);
        long failing = counts.keySet().stream()
                .filter(options.failOn::isMetBy)
                .mapToLong(counts::get)
                .sum();
        if (failing > 0) {
            main.raise(ExitStatus.FINDINGS);
        }
        report.document(input, judged.record(), failing);
        summary.unlisted(judged.findings().truncated());
        for (Fresh each : fresh) {
            if (summary.lists(each.finding().code())) {
                report.finding(shown(input, judged, each));
            }
        }
    }

    /** Notes that an input has been read to its end. */
    void read(Input input, long documents) {
        summary.read(input, documents);
    }

    void close() {
        summary.whole(main.status() < ExitStatus.USAGE);
        baseline.ifPresent(it -> summary.inBaseline(it.taken()));
        report.end(summary);
        baseline.ifPresent(it -> it.tellStale(summary.files(), main));
    }

    private Shown shown(Input input, Judged judged, Fresh each) {
        Finding finding = each.finding();
        Optional<Excerpt> excerpt = excerpts ? finding.place().flatMap(it -> excerpt(judged, it)) : Optional.empty();
        return Shown.of(finding, input, judged.record(), options.showValues, excerpt, each.fingerprint());
    }

    private static Optional<Excerpt> excerpt(Judged judged, Place place) {
        return judged.text().apply(place.line()).map(line -> Excerpt.of(line, place.column(), ModelNames.get()::knows));
    }
}
