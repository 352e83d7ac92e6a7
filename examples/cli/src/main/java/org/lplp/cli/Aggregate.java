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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.lplp.core.base.PersonId;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.group.SuppressionPolicy;
import org.lplp.core.group.Trial;
import org.lplp.core.measure.Measure;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.document.StandardScores;
import org.lplp.scoring.group.GapPublication;
import org.lplp.scoring.group.GapTally;
import org.lplp.scoring.group.GroupFigure;
import org.lplp.scoring.group.GroupPublication;
import org.lplp.scoring.group.GroupTable;
import org.lplp.scoring.group.GroupTally;
import org.lplp.scoring.group.LearnerFigures;
import org.lplp.scoring.group.LearnerPlaces;
import org.lplp.scoring.group.PublishedFigure;
import org.lplp.scoring.group.TrialComparison;
import org.lplp.scoring.measure.Readings;
import org.lplp.scoring.measure.Statistic;
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
            "--gap divides the learners of each group by a measure, and tells how far the two sides stand apart; --trial compares"
                    + " the arms of a trial of the community. A gap is told where both its sides are, in rows with gap as side or arm: of"
                    + " a share in percentage points with Newcombe's interval, of a mean as difference, as difference of mean"
                    + " percentile ranks, and as Hedges' g with its interval (95 %% each).",
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
            "  lplp aggregate --by unit --gap absence --gap-from 0.1 --policy small-numbers cohort",
            "  lplp aggregate --trial urn:uuid:6b7c3f0e-8f0d-5d1b-9a56-3a5c0d9e7f21 --policy small-numbers"
                    + " --community mentoring-trial.lplp.json",
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

    /** The dimension of a gap. */
    private static final String SIDE = "side";

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "INPUT", description = Inputs.DESCRIPTION)
    private List<String> inputs = List.of();

    @Option(
            names = "--by",
            paramLabel = "DIMENSION",
            split = ",",
            description =
                    "Group learners by school, unit, yearGroup, or several of them with a comma between two; without it,"
                            + " all learners are one group.")
    private List<String> by = List.of();

    @Option(
            names = "--gap",
            paramLabel = "MEASURE",
            description =
                    "Tell the gap between learners whose latest value of this measure is above 0 (yes) and the others (no): the id"
                            + " of a measure, or what stands behind its last colon. Whose value is not known is on no side, and counted in no row.")
    private String gap;

    @Option(
            names = "--gap-from",
            paramLabel = "NUMBER",
            description = "With --gap: yes from this value on, divided by its denominator if it has one.")
    private BigDecimal gapFrom;

    @Option(
            names = "--allow-protected",
            description =
                    "With --gap: the measure may tell of a characteristic that the law protects. It is read only if this is given.")
    private boolean allowProtected;

    @Option(
            names = "--trial",
            paramLabel = "ID",
            description =
                    "Compare the arms of this trial of --community. Portfolios give baseline, outcome and who was followed up;"
                            + " where no arm names a group, the counts of the trial itself are taken and no INPUT is needed.")
    private String trial;

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

    @Mixin
    private LangOption language;

    @Option(
            names = "--ndjson",
            description = "Standard input, and files whose names do not say, hold one document a line.")
    private boolean ndjson;

    @Option(names = "--quiet", description = "No summary line and no progress.")
    private boolean quiet;

    @Mixin
    private OutputOptions output;

    /** What is printed: figures by some dimensions, and what else is to be said of them. */
    private record Result(List<String> dimensions, List<PublishedFigure> figures, Json.Writing more) {}

    @Override
    public Integer call() {
        usage(inputs.isEmpty() && trial == null, "Missing required parameter: 'INPUT'");
        usage(trial != null && community == null, "--trial needs --community, which has the trial");
        usage(trial != null && !by.isEmpty(), "--trial compares arms: it goes without --by");
        usage(trial != null && gap != null, "--gap and --trial exclude each other");
        usage(gap == null && (gapFrom != null || allowProtected), "--gap-from and --allow-protected go with --gap");
        FindingOptions options = options();
        Judge judge = Judge.of(main, options);
        SuppressionPolicy suppression = policy(judge.framework(), policy, asOf);
        Result result = trial != null
                ? trial(judge, options, suppression)
                : gap != null ? gap(judge, options, suppression) : groups(judge, options, suppression);
        output.write(main.streams(), target -> {
            switch (format) {
                case csv -> csv(result, target);
                case json -> Json.write(target, json -> json(judge.framework(), suppression, result, json));
            }
        });
        return main.status();
    }

    private void usage(boolean wrong, String message) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private Result groups(Judge judge, FindingOptions options, SuppressionPolicy suppression) {
        LearnerPlaces places = places(judge);
        GroupTally tally = new GroupTally(by);
        count(judge, options, (portfolio, day) -> tally.add(places.of(portfolio, day), figures(judge, portfolio, day)));
        return new Result(
                by, GroupPublication.of(GroupTable.of(tally), suppression).figures(), json -> {});
    }

    private Result gap(Judge judge, FindingOptions options, SuppressionPolicy suppression) {
        Measure measure = measure(judge.framework());
        LearnerPlaces places = places(judge);
        GapTally tally = new GapTally(by, SIDE, "yes", "no");
        AtomicInteger unknown = new AtomicInteger();
        count(judge, options, (portfolio, day) -> {
            Optional<String> side = Readings.of(judge.framework().getMeasure(), portfolio.getMeasure(), day)
                    .read(measure.getId(), Statistic.LATEST_OR_SHARE, Optional.empty(), allowProtected)
                    .figure()
                    .map(value -> gapFrom == null ? value.signum() > 0 : value.compareTo(Rational.of(gapFrom)) >= 0)
                    .map(yes -> yes ? "yes" : "no");
            if (side.isPresent()) {
                List<String> group = new ArrayList<>(places.of(portfolio, day));
                group.add(side.get());
                tally.add(group, figures(judge, portfolio, day));
            } else {
                unknown.incrementAndGet();
            }
        });
        if (unknown.get() > 0) {
            main.say((unknown.get() < suppression.getMinimumCount()
                            ? "some learners (too few to be told)"
                            : unknown + " learners")
                    + ": on no side, the value of the measure is not known");
        }
        return new Result(
                tally.tally().dimensions(),
                GapPublication.of(tally, suppression).figures(),
                json -> {
                    json.writeObjectFieldStart("gap");
                    json.writeStringField("measure", measure.getId().value());
                    if (gapFrom == null) {
                        json.writeNumberField("above", 0);
                    } else {
                        json.writeNumberField("from", gapFrom);
                    }
                    json.writeBooleanField("protectedCharacteristic", Readings.isProtected(measure));
                    json.writeEndObject();
                });
    }

    private Measure measure(Framework framework) {
        List<Measure> found = framework.getMeasure().getMeasures().stream()
                .filter(one ->
                        one.getId().value().equals(gap) || one.getId().value().endsWith(":" + gap))
                .toList();
        if (found.size() != 1) {
            throw new Refusal(
                    "--gap: the framework has " + (found.isEmpty() ? "no such" : "more than one such") + " measure");
        }
        if (Readings.isProtected(found.get(0)) && !allowProtected) {
            throw new Refusal("--gap: the measure tells of a characteristic that the law protects; it is read only with"
                    + " --allow-protected");
        }
        return found.get(0);
    }

    private Result trial(Judge judge, FindingOptions options, SuppressionPolicy suppression) {
        Community around = judge.around().orElseThrow().community();
        List<Trial> found = around.getGroup().getTrials().stream()
                .filter(one -> one.getId().value().equals(trial))
                .toList();
        if (found.size() != 1) {
            throw new Refusal("--trial: the community has "
                    + (found.isEmpty() ? "no such trial" : "more than one trial of that id"));
        }
        TrialComparison comparison = new TrialComparison(found.get(0), around, judge.framework());
        count(judge, options, comparison::add);
        GapTally tally = comparison.finish();
        comparison.limits().forEach(main::say);
        return new Result(
                tally.tally().dimensions(),
                GapPublication.of(tally, suppression).figures(),
                json -> {
                    json.writeObjectFieldStart("trial");
                    json.writeStringField("id", found.get(0).getId().value());
                    json.writeStringField("measure", found.get(0).getMeasure().value());
                    json.writeStringField("counts", comparison.isRecorded() ? "trial" : "portfolios");
                    json.writeArrayFieldStart("limits");
                    for (String limit : comparison.limits()) {
                        json.writeString(limit);
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                });
    }

    private static Map<GroupFigure, Optional<Rational>> figures(Judge judge, Portfolio portfolio, LocalDate day) {
        return LearnerFigures.of(
                portfolio, judge.framework(), StandardScores.all(portfolio, judge.framework(), day), day);
    }

    private FindingOptions options() {
        FindingOptions options = new FindingOptions();
        options.framework = framework;
        options.community = community;
        options.asOf = asOf;
        options.failOn = failOn;
        options.language = language;
        options.ndjson = ndjson;
        options.quiet = quiet;
        return options;
    }

    /**
     * Finds a suppression policy.
     *
     * @param framework the framework that has it
     * @param name its id, or what stands behind the last colon of it
     * @param asOf the day on which it must be in force, or null
     * @throws Refusal if there is none, or none in force
     */
    static SuppressionPolicy policy(Framework framework, String name, LocalDate asOf) {
        List<SuppressionPolicy> policies = framework.getGroup().getSuppressions();
        List<SuppressionPolicy> found = policies.stream()
                .filter(one ->
                        one.getId().value().equals(name) || one.getId().value().endsWith(":" + name))
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

    private LearnerPlaces places(Judge judge) {
        try {
            // Refuses what is there twice, too.
            new GroupTally(by);
            return new LearnerPlaces(
                    by,
                    judge.around()
                            .map(around -> around.community().getSchool().getRosterEntries())
                            .orElse(List.of()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--by: " + e.getMessage(), e);
        }
    }

    private void count(Judge judge, FindingOptions options, BiConsumer<Portfolio, LocalDate> learner) {
        boolean terminal = main.streams().errIsTerminal();
        TextReport findings = new TextReport(main.streams().err(), options.messages(), terminal, !quiet);
        Desk desk = new Desk(main, options, findings, terminal);
        Set<PersonId> counted = new HashSet<>();
        desk.open();
        judge.all(inputs, desk, (input, judged) -> {
            desk.take(input, judged);
            findings.flush();
            String name = judged.name(input);
            if (judged.whole().isEmpty()) {
                main.say(name + ": not counted: it has errors of structure");
            } else if (!(judged.whole().get() instanceof Portfolio portfolio)) {
                DocumentKind kind = DocumentKind.of(judged.whole().get());
                if (input.asked()) {
                    main.say(name + ": not counted: it is a " + kind + ", and only portfolios are of learners");
                    main.raise(ExitStatus.USAGE);
                }
            } else if (!counted.add(portfolio.getPeople().getLearner().getId())) {
                main.say(name + ": not counted: its learner is counted already");
            } else {
                learner.accept(portfolio, options.asOf(portfolio));
            }
        });
        desk.close();
    }

    private void csv(Result result, Output target) {
        Csv.write(target, table -> {
            List<String> header = new ArrayList<>(result.dimensions());
            header.addAll(List.of("figure", "subject", "statistic", "value"));
            table.writeRecord(header);
            for (PublishedFigure figure : result.figures()) {
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

    private void json(Framework framework, SuppressionPolicy suppression, Result result, JsonGenerator json)
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
        for (String dimension : result.dimensions()) {
            json.writeString(dimension);
        }
        json.writeEndArray();
        result.more().to(json);
        json.writeArrayFieldStart("rows");
        for (PublishedFigure figure : result.figures()) {
            json.writeStartObject();
            for (int at = 0; at < result.dimensions().size(); at++) {
                json.writeStringField(result.dimensions().get(at), figure.row().get(at));
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
