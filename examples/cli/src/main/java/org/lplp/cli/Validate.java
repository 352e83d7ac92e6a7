package org.lplp.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lplp.core.finding.Messages;
import org.lplp.io.evidence.EvidenceFiles;
import org.lplp.io.json.LplpException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lplp validate}: is everything in order? */
@Command(
        name = "validate",
        description = {
            "Reads documents strictly, checks every attribute and reference, and asks every rule.",
            "Values and unknown names are masked as … unless --show-values says otherwise.",
            "Portfolios, communities and frameworks may lie in one folder, and each is validated. None of them judges another"
                    + " unasked: that takes --framework and --community."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {Main.STATUS_0, Main.STATUS_1, Main.STATUS_2, Main.STATUS_3},
        footerHeading = "%nExamples:%n",
        footer = {
            "  lplp validate mali.lplp.json",
            "  lplp validate --community school.lplp.json pupils/   is each pupil on the roster, in a unit, …?",
            "  lplp validate --evidence files/ mali.lplp.json       is each piece of evidence as it was assessed?",
            "  lplp validate --fail-on warning pupils/     all *.lplp.json and *.lplp.ndjson below a folder",
            "  lplp validate 'year9-*.lplp.json'           a pattern that the command expands itself",
            "  unzip -p all.zip | lplp validate --ndjson - records from standard input",
            "  lplp validate --format json --output report.json --max-per-rule 100 pupils.lplp.ndjson",
            "  lplp validate --format json --output known.json pupils/   then, from tomorrow on, only what is new:",
            "  lplp validate --baseline known.json pupils/",
            "  lplp validate --rules ours.json pupils/     drop and re-grade rules: see 'lplp help rules'"
        })
final class Validate implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = Inputs.DESCRIPTION)
    private List<String> inputs;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {
                "How the findings are written (default: ${DEFAULT-VALUE}):",
                "  text    a line each, FILE:LINE:COLUMN: first, for people and editors",
                "  json    one JSON text; 'lplp schema report' is its schema",
                "  ndjson  a JSON object a line, of \"type\" finding, at last summary",
                "  sarif   SARIF 2.1.0, for code scanning",
                "  junit   JUnit's XML: a test suite a file, a test a document",
                "  github  commands that annotate lines in GitHub Actions",
                "  html    one page to look at"
            })
    private ReportFormat format;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "Neither count nor list the findings of this earlier report, in the format json, ndjson or sarif."
                            + " They are recognised whatever lines or records were inserted before them.")
    private Path baseline;

    @Mixin
    private FindingOptions options;

    @Option(
            names = "--evidence",
            paramLabel = "DIR",
            description =
                    "Look below this folder for the files of evidence, by their SHA-256 and under whatever name; a file"
                            + " that was changed or is missing is an error. Links are not followed.")
    private Path evidence;

    @Override
    public Integer call() {
        Optional<Baseline> known = Optional.ofNullable(baseline).map(file -> Baseline.read(file, main));
        options.recognises = format.hasFingerprints() || known.isPresent();
        Judge judge = Judge.of(main, options);
        if (evidence != null) {
            judge = judge.and(files()::check);
        }
        try (Output output = Output.to(options.output, main.streams())) {
            boolean terminal = options.output == null && main.streams().outIsTerminal();
            Report report = report(output.stream(), terminal);
            Desk desk =
                    new Desk(main, options, report, format.showsExcerpts(terminal), format.hasFingerprints(), known);
            desk.open();
            judge.all(inputs, desk, desk::take);
            desk.close();
            output.keep();
        }
        return main.status();
    }

    private Report report(OutputStream out, boolean terminal) {
        Messages messages = options.messages();
        return switch (format) {
            case text -> new TextReport(out, messages, terminal, !options.quiet);
            case json -> new JsonReport(out, messages, options.asOfInWords());
            case ndjson -> new NdjsonReport(out, messages);
            case sarif -> new SarifReport(out, messages, options.language.lang);
            case junit -> new JunitReport(out, messages, options.failOn);
            case github -> new GithubReport(out, messages, !options.quiet);
            case html -> new HtmlReport(out, messages, options.language.lang);
        };
    }

    private EvidenceFiles files() {
        try {
            return EvidenceFiles.in(evidence);
        } catch (LplpException e) {
            String reason = e.getCause() instanceof IOException cause ? Printable.reason(cause) : e.getMessage();
            throw new Refusal(Printable.line(Printable.path(evidence)) + ": " + reason);
        }
    }
}
