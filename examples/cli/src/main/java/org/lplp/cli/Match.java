package org.lplp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.lplp.core.document.Portfolio;
import org.lplp.io.interop.matching.MatchingTables;
import org.lplp.io.interop.matching.MatchingTables.Kind;
import org.lplp.io.interop.table.Table;
import org.lplp.scoring.mentoring.MatchingLearner;
import org.lplp.scoring.mentoring.MentorMatches;
import org.lplp.scoring.mentoring.MentorMatching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lplp match}: who mentors whom? */
@Command(
        name = "match",
        description = {
            "Matches learners with mentors by the choices of both: no two of them would rather have each other, and no learner"
                    + " could do better in any other such matching.",
            "A pair counts only if both name each other. Tables: choices are ids, the best first, with a semicolon between two."
                    + " Documents: learners choose in their portfolios, mentors in the community."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {
            "0:the matching was found",
            "1:a table has an error, or a document cannot be read whole, and nothing was matched; or a document has another error",
            "2:wrong usage, an input that cannot be read, or an output that cannot be written",
            Main.STATUS_3
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  learners.csv:  learner,choices            mentors.csv:  mentor,capacity,choices",
            "                 asha,ruth;sam                            ruth,1,bryn;asha",
            "                 bryn,ruth                                sam,2,asha",
            "",
            "  lplp match --learners learners.csv --mentors mentors.csv",
            "  lplp match --learners learners.csv --mentors mentors.csv --vetoes vetoes.csv --format json",
            "  lplp match --community community.lplp.json portfolios/"
        })
final class Match implements Callable<Integer> {

    /** The forms of the result. Named as users type them. */
    enum MatchFormat {
        /** A table {@code learner,mentor,rank}. */
        csv,
        /** The table, and what shows that it is right. */
        json
    }

    @ParentCommand
    private Main main;

    @Option(names = "--learners", paramLabel = "FILE", description = "The learners: learner,choices")
    private String learners;

    @Option(names = "--mentors", paramLabel = "FILE", description = "The mentors: mentor,capacity,choices")
    private String mentors;

    @Option(names = "--vetoes", paramLabel = "FILE", description = "Pairs that may not be: learner,mentor")
    private String vetoes;

    @Option(
            names = "--forced",
            paramLabel = "FILE",
            description = "Pairs that must be, whatever was chosen: learner,mentor")
    private String forced;

    @Option(
            names = "--mentors-take-anyone",
            description =
                    "A mentor takes also learners whom the mentor does not name, after the others, in the order of the"
                            + " table of learners.")
    private boolean takesAnyone;

    @Option(
            names = "--community",
            paramLabel = "FILE",
            description =
                    "Instead of tables: the community that lists the mentors. The inputs are then the portfolios.")
    private Path community;

    @Parameters(arity = "0..*", paramLabel = "INPUT", description = Inputs.DESCRIPTION)
    private List<String> inputs = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description = "csv for a table learner,mentor,rank; json adds what shows that it is right (default:"
                    + " ${DEFAULT-VALUE}).")
    private MatchFormat format;

    @Mixin
    private LangOption language;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        boolean tables = learners != null && mentors != null && community == null && inputs.isEmpty();
        boolean documents = community != null
                && !inputs.isEmpty()
                && Stream.of(learners, mentors, vetoes, forced).allMatch(Objects::isNull)
                && !takesAnyone;
        if (!tables && !documents) {
            throw new Refusal("match needs either --learners and --mentors, or --community and portfolios");
        }
        Optional<MentorMatches> found = tables ? fromTables() : fromDocuments();
        found.ifPresent(matches -> output.write(main.streams(), target -> {
            switch (format) {
                case csv -> MatchReport.csv(matches, target);
                case json -> Json.write(target, json -> MatchReport.json(matches, json));
            }
        }));
        return main.status();
    }

    private Optional<MentorMatches> fromTables() {
        MatchingTables tables = MatchingTables.of(
                read(learners, MatchingTables.LEARNER_COLUMNS),
                read(mentors, MatchingTables.MENTOR_COLUMNS),
                read(vetoes, MatchingTables.PAIR_COLUMNS),
                read(forced, MatchingTables.PAIR_COLUMNS),
                takesAnyone);
        TableFindings findings = new TableFindings(main.streams().err(), language.messages());
        for (Kind kind : Kind.values()) {
            findings.print(tables.findings(kind), name(kind));
        }
        findings.end();
        if (!tables.fit()) {
            main.raise(ExitStatus.FINDINGS);
            return Optional.empty();
        }
        return Optional.of(tables.match());
    }

    /** A learner whose portfolio cannot be read whole would be left out in silence, so then nobody is matched. */
    private Optional<MentorMatches> fromDocuments() {
        FindingOptions options = FindingOptions.within(community, language);
        Judge judge = Judge.of(main, options);
        boolean terminal = main.streams().errIsTerminal();
        TextReport findings = new TextReport(main.streams().err(), options.messages(), terminal, false);
        Desk desk = new Desk(main, options, findings, terminal);
        List<MatchingLearner> choosing = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        desk.open();
        judge.all(inputs, desk, (input, judged) -> {
            desk.take(input, judged);
            if (judged.whole().isEmpty()) {
                lost.add(input.name());
            } else if (judged.whole().get() instanceof Portfolio portfolio) {
                choosing.add(
                        MatchingLearner.of(portfolio.getPeople().getLearner().getId(), portfolio.getMentoring()));
            }
        });
        desk.close();
        if (!lost.isEmpty()) {
            main.say("nothing was matched: not all of the documents could be read whole");
            main.raise(ExitStatus.FINDINGS);
            return Optional.empty();
        }
        return Optional.of(MentorMatching.match(
                choosing, judge.around().orElseThrow().community().getMentoring()));
    }

    private String name(Kind kind) {
        String file = switch (kind) {
            case LEARNERS -> learners;
            case MENTORS -> mentors;
            case VETOES -> vetoes;
            case FORCED -> forced;
        };
        return file == null ? "" : Input.table(file).name();
    }

    private Table read(String file, List<String> columns) {
        return file == null ? Table.empty() : TableInput.read(file, columns, main.streams());
    }
}
