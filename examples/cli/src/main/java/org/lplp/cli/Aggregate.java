package org.lplp.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lplp.core.base.PersonId;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.group.SuppressionPolicy;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.document.StandardScores;
import org.lplp.scoring.group.GroupFigure;
import org.lplp.scoring.group.GroupPublication;
import org.lplp.scoring.group.GroupTable;
import org.lplp.scoring.group.GroupTally;
import org.lplp.scoring.group.LearnerFigures;
import org.lplp.scoring.group.LearnerPlaces;
import org.lplp.scoring.group.PublishedFigure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code lplp aggregate}: how do groups of learners stand, without telling of one of them? */
@Command(
        name = "aggregate",
        description = {
            "Reckons figures of groups from many portfolios, and withholds those that are about too few learners, by a policy of the"
                    + " framework. So many others are withheld with them that no withheld count can be reckoned from the totals.",
            "Each row is a number of a group or of a total over groups. A withheld number is a symbol, never empty and never 0."
                    + " A share has a numerator, a denominator (those of whom it is known) and a percent; a mean has a denominator.",
            "Validates the portfolios too; findings go to standard error. A portfolio that cannot be read whole is not counted."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {Main.STATUS_0, Main.STATUS_1, Main.STATUS_2, Main.STATUS_3},
        footerHeading = "%nExamples:%n",
        footer = {
            "  lplp sample --cohort 300 --seed 1 --output cohort",
            "  lplp aggregate --by unit,yearGroup --policy small-numbers cohort",
            "  lplp aggregate --by school --policy urn:lplp:suppression:small-numbers --format json cohort.lplp.ndjson"
        })
final class Aggregate implements Callable<Integer> {

    /** The forms of the result. Named as users type them. */
    enum AggregateFormat {
        /** A table with a row for each number. */
        csv,
        /** The same rows, with what they were made by. */
        json
    }

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = Inputs.DESCRIPTION)
    private List<String> inputs;

    @Option(
            names = "--by",
            paramLabel = "DIMENSION",
            split = ",",
            description =
                    "Group learners by school, unit, yearGroup, or several of them with a comma between two; without it,"
                            + " all learners are one group.")
    private List<String> by = List.of();

    @Option(
            names = "--policy",
            paramLabel = "ID",
            required = true,
            description =
                    "The suppression policy of the framework: its id, or what stands behind the last colon of it.")
    private String policy;

    @Option(
            names = "--framework",
            paramLabel = "FILE",
            description = "The framework that has the policy (default: the shipped one, leadbeater-2008).")
    private Path framework;

    @Option(
            names = "--community",
            paramLabel = "FILE",
            description =
                    "The community whose roster says where learners belong; without it, or where it does not say, their own"
                            + " enrolments do.")
    private Path community;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = FindingOptions.Day.class,
            description = "The day of reckoning, such as 2026-03-31 (default: the day each document was issued).")
    private LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description = "csv for a table, json adds what it was made by (default: ${DEFAULT-VALUE}).")
    private AggregateFormat format;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description =
                    "From which severity on the exit status is 1: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private FailOn failOn;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "The language of the messages: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private FindingOptions.Lang lang;

    @Option(
            names = "--ndjson",
            description = "Standard input, and files whose names do not say, hold one document a line.")
    private boolean ndjson;

    @Option(names = "--quiet", description = "No summary line and no progress.")
    private boolean quiet;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        FindingOptions options = options();
        Judge judge = Judge.of(main, options);
        SuppressionPolicy suppression = policy(judge.framework());
        GroupTally tally = tally(judge, options);
        GroupPublication publication = GroupPublication.of(GroupTable.of(tally), suppression);
        output.write(main.streams(), target -> {
            switch (format) {
                case csv -> csv(publication.figures(), target);
                case json ->
                    Json.write(target, json -> json(judge.framework(), suppression, publication.figures(), json));
            }
        });
        return main.status();
    }

    private FindingOptions options() {
        FindingOptions options = new FindingOptions();
        options.framework = framework;
        options.community = community;
        options.asOf = asOf;
        options.failOn = failOn;
        options.lang = lang;
        options.ndjson = ndjson;
        options.quiet = quiet;
        return options;
    }

    private SuppressionPolicy policy(Framework framework) {
        List<SuppressionPolicy> policies = framework.getGroup().getSuppressions();
        List<SuppressionPolicy> found = policies.stream()
                .filter(one -> one.getId().value().equals(policy)
                        || one.getId().value().endsWith(":" + policy))
                .toList();
        if (found.size() != 1) {
            List<String> ids = policies.stream().map(one -> one.getId().value()).toList();
            throw new Refusal("the framework has " + (found.isEmpty() ? "no such" : "more than one such")
                    + " suppression policy; it has " + (ids.isEmpty() ? "none" : String.join(", ", ids)));
        }
        if (asOf != null
                && found.get(0)
                        .getEffective()
                        .filter(period -> !period.contains(asOf))
                        .isPresent()) {
            throw new Refusal("the suppression policy is not in force on " + asOf);
        }
        return found.get(0);
    }

    private GroupTally tally(Judge judge, FindingOptions options) {
        GroupTally tally;
        LearnerPlaces places;
        try {
            tally = new GroupTally(by);
            places = new LearnerPlaces(
                    by,
                    judge.around()
                            .map(around -> around.community().getSchool().getRosterEntries())
                            .orElse(List.of()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--by: " + e.getMessage(), e);
        }
        boolean terminal = main.streams().errIsTerminal();
        TextReport findings = new TextReport(main.streams().err(), options.messages(), terminal, !quiet);
        Desk desk = new Desk(main, options, findings, terminal);
        Set<PersonId> counted = new HashSet<>();
        desk.open();
        judge.all(inputs, desk, (input, judged) -> {
            desk.take(input, judged);
            findings.flush();
            String name = input.name() + (judged.record() > 0 ? ":" + judged.record() : "");
            if (judged.document().isEmpty() || !judged.complete()) {
                main.say(name + ": not counted: it has errors of structure");
            } else if (!(judged.document().get() instanceof Portfolio portfolio)) {
                DocumentKind kind = DocumentKind.of(judged.document().get());
                if (input.asked()) {
                    main.say(name + ": not counted: it is a " + kind + ", and only portfolios are of learners");
                    main.raise(ExitStatus.USAGE);
                }
            } else if (!counted.add(portfolio.getPeople().getLearner().getId())) {
                main.say(name + ": not counted: its learner is counted already");
            } else {
                LocalDate day = options.asOf(portfolio);
                Map<GroupFigure, Optional<Rational>> figures = LearnerFigures.of(
                        portfolio, judge.framework(), StandardScores.all(portfolio, judge.framework(), day), day);
                tally.add(places.of(portfolio, day), figures);
            }
        });
        desk.close();
        return tally;
    }

    private void csv(List<PublishedFigure> figures, Output target) {
        Csv.write(target, table -> {
            List<String> header = new ArrayList<>(by);
            header.addAll(List.of("figure", "subject", "statistic", "value"));
            table.writeRecord(header);
            for (PublishedFigure figure : figures) {
                List<String> cells = new ArrayList<>(figure.row());
                cells.add(figure.figure().code());
                cells.add(figure.figure().subject());
                cells.add(figure.statistic());
                cells.add(figure.value()
                        .map(BigDecimal::toPlainString)
                        .or(figure::symbol)
                        .orElseThrow());
                table.writeRecord(cells);
            }
        });
    }

    private void json(
            Framework framework, SuppressionPolicy suppression, List<PublishedFigure> figures, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("tool", Version.TOOL);
        json.writeStringField("version", Version.number());
        json.writeStringField("asOf", asOf == null ? FindingOptions.ISSUED : asOf.toString());
        json.writeObjectFieldStart("framework");
        json.writeStringField("id", framework.getId().value());
        json.writeStringField("version", framework.getVersion().value());
        json.writeEndObject();
        json.writeObjectFieldStart("policy");
        json.writeStringField("id", suppression.getId().value());
        json.writeStringField("version", suppression.getVersion().value());
        json.writeEndObject();
        json.writeArrayFieldStart("by");
        for (String dimension : by) {
            json.writeString(dimension);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (PublishedFigure figure : figures) {
            json.writeStartObject();
            for (int at = 0; at < by.size(); at++) {
                json.writeStringField(by.get(at), figure.row().get(at));
            }
            json.writeStringField("figure", figure.figure().code());
            json.writeStringField("subject", figure.figure().subject());
            json.writeStringField("statistic", figure.statistic());
            if (figure.value().isPresent()) {
                json.writeNumberField("value", figure.value().get());
            } else {
                json.writeNullField("value");
                json.writeStringField("symbol", figure.symbol().orElseThrow());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
