package org.lplp.cli;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.lplp.core.document.Community;
import org.lplp.core.document.Document;
import org.lplp.core.document.Portfolio;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.document.CommunityScores;
import org.lplp.scoring.document.StandardScores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lplp score}: what do the records add up to, and why? */
@Command(
        name = "score",
        description = {
            "Scores portfolios and communities: each score with what every record gave to it, and what was missing.",
            "Validates them too; findings go to standard error. A document that cannot be read whole is not scored,"
                    + " nor is a framework. A community given by --community is context and not scored itself;"
                    + " its offers are searched for each learner."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {Main.STATUS_0, Main.STATUS_1, Main.STATUS_2, Main.STATUS_3},
        footerHeading = "%nExamples:%n",
        footer = {
            "  lplp score mali.lplp.json",
            "  lplp score --as-of 2026-07-21 --framework ours.lplp.json pupils/",
            "  lplp score --community town.lplp.json mali.lplp.json",
            "  lplp score community.lplp.json",
            "  lplp score --format json --output scores.json pupils.lplp.ndjson"
        })
final class Score implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = Inputs.DESCRIPTION)
    private List<String> inputs;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for people, json for programs (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private FindingOptions options;

    @Override
    public Integer call() {
        Judge judge = Judge.of(main, options);
        boolean terminal = main.streams().errIsTerminal();
        // Whatever the format of the scores: findings are lines of text for whoever ran the command.
        TextReport findings = new TextReport(main.streams().err(), options.messages(), terminal, !options.quiet);
        Desk desk = new Desk(main, options, findings, terminal);
        try (Output output = Output.to(options.output, main.streams())) {
            ScoreReport report = report(output.stream(), judge);
            report.begin();
            desk.open();
            judge.all(inputs, desk, (input, judged) -> {
                desk.take(input, judged);
                // What is said beside the findings of a document comes behind them.
                findings.flush();
                score(input, judged, judge, report);
            });
            report.end();
            desk.close();
            output.keep();
        }
        return main.status();
    }

    private void score(Input input, Judged judged, Judge judge, ScoreReport report) {
        String name = judged.name(input);
        if (judged.whole().isEmpty()) {
            main.say(name + ": not scored: it has errors of structure");
            return;
        }
        Document document = judged.whole().get();
        if (document instanceof Portfolio portfolio) {
            LocalDate asOf = options.asOf(portfolio);
            List<Scored<?>> scores = judge.around()
                    .map(around -> StandardScores.all(portfolio, around.community(), judge.framework(), asOf))
                    .orElseGet(() -> StandardScores.all(portfolio, judge.framework(), asOf));
            report.document(input.name(), portfolio, asOf, scores);
        } else if (document instanceof Community community) {
            LocalDate asOf = options.asOf(community);
            report.document(input.name(), community, asOf, CommunityScores.all(community, judge.framework(), asOf));
        } else {
            // In a folder a framework may well lie beside the portfolios; one that was asked for by name is a mistake.
            main.say(name + ": not scored: it is a " + DocumentKind.of(document)
                    + ", and only portfolios and communities have scores");
            main.raise(input.asked() ? ExitStatus.USAGE : ExitStatus.OK);
        }
    }

    private ScoreReport report(OutputStream out, Judge judge) {
        return switch (format) {
            case text -> new ScoreText(out, judge.framework());
            case json -> new ScoreJson(out, judge.framework(), options.asOfInWords());
        };
    }
}
