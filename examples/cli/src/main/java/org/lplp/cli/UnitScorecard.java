package org.lplp.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lplp.core.document.Framework;
import org.lplp.core.scorecard.Indicator;
import org.lplp.core.scorecard.Scorecard;
import org.lplp.io.interop.scorecard.ScorecardTable;
import org.lplp.scoring.scorecard.ScaleReading;
import org.lplp.scoring.scorecard.TableScores;
import org.lplp.scoring.scorecard.Undefined;
import org.lplp.scoring.scorecard.UnitReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code lplp scorecard}: how do schools or areas stand beside each other? */
@Command(
        name = "scorecard",
        description = {
            "Fills in a framework's scorecard for each row of a table: indicators on a common scale, perspectives and their parts,"
                    + " educational and social measures side by side, the total, and its rank.",
            "An indicator reads the column whose head is its id, or the id of its measure; else the title of its measure, or the"
                    + " last part of either id. An empty cell is missing: its weight goes to the others of its level and counts"
                    + " against the minimum of data.",
            "Where less is better, figures are turned round first. minMax: 0 to 100 from the worst unit to the best. zScore: divided"
                    + " by the standard deviation with n - 1. goalposts: 0 to 100 from worst to best, cut off there. percentileRank:"
                    + " 100 r / n, r the rank from the worst on, equals sharing their mean rank. Rank 1 is the greatest total; equals"
                    + " share the first of their ranks (1, 2, 2, 4).",
            "With --uncertainty, more columns tell of the N rankings: rankMedian, rankMean, rankQ5, rankQ95 (type 7 quantiles),"
                    + " first (the share in which no unit was better), the same of the total, and leftOut: why a unit was not"
                    + " compared, as it lacks a total in some ranking. With --sensitivity follow S: and ST: of each input, for the"
                    + " rank of the unit. In JSON each unit has uncertainty and sensitivity (null if it was not compared), and the"
                    + " whole has both for the average shift in rank. SCORING.md, scorecard.uncertainty, has the formulas."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {
            "0:the scorecard was filled in",
            "1:the table has an error, so nothing was reckoned",
            "2:wrong usage, an input that cannot be read or a framework that is not in order, or an output that cannot be"
                    + " written",
            Main.STATUS_3
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  schools.csv:  urn,attainment,absence",
            "                100001,46.2,0.071",
            "                100002,51.9,0.064",
            "",
            "  lplp scorecard --framework ours.lplp.json --table schools.csv --id urn",
            "  lplp scorecard --framework ours.lplp.json --table schools.csv --id urn --missing c,x,NA --format json",
            "  lplp scorecard --framework ours.lplp.json --table schools.csv --id urn --uncertainty 1000 --seed 42",
            "  lplp scorecard --framework ours.lplp.json --table schools.csv --id urn --uncertainty 2000 --sensitivity \\",
            "      --weight-range 0.25 --normalisations minMax,percentileRank --format json"
        })
final class UnitScorecard implements Callable<Integer> {

    /** The forms of the result. Named as users type them. */
    enum ScorecardFormat {
        /** A table, one row a unit; indicators are named by their ids, which no perspective or figure has for a name. */
        csv,
        /** The same, with how each indicator was brought to the common scale. */
        json
    }

    @ParentCommand
    private Main main;

    @Option(
            names = "--framework",
            paramLabel = "FILE",
            description = "The framework that has the scorecard (default: the shipped one, leadbeater-2008).")
    private Path framework;

    @Option(names = "--table", paramLabel = "FILE", required = true, description = "The units, one a row, as CSV.")
    private String table;

    @Option(names = "--id", paramLabel = "COLUMN", required = true, description = "The column that tells units apart.")
    private String id;

    @Option(
            names = "--scorecard",
            paramLabel = "ID",
            description = "Which scorecard of the framework, if it has several.")
    private String scorecard;

    @Option(
            names = "--missing",
            paramLabel = "TEXT",
            split = ",",
            description = "What stands in a cell, beside nothing, where a figure is missing: c,x,NA")
    private List<String> absent = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description = "csv for a table, one row a unit; json for programs (default: ${DEFAULT-VALUE}).")
    private ScorecardFormat format;

    @Mixin
    private LangOption language;

    @Mixin
    private UncertaintyOptions uncertainty;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        uncertainty.check();
        Framework policy = framework == null
                ? Framework.leadbeater2008()
                : Basis.framework(
                        framework, document -> document.getIssued().toLocalDate(), main, language.messages(), false);
        Scorecard chosen = chosen(policy.getScorecard().getScorecards());
        ScorecardTable read = read(policy, chosen);
        TableFindings findings = new TableFindings(main.streams().err(), language.messages());
        findings.print(read.findings(), Input.table(table).name());
        findings.end();
        if (!read.fit()) {
            main.raise(ExitStatus.FINDINGS);
            return main.status();
        }
        TableScores scores = read.scores();
        UncertaintyReport doubt = uncertainty.report(scores, chosen, main.streams());
        output.write(main.streams(), target -> {
            switch (format) {
                case csv -> csv(scores, doubt, target);
                case json -> Json.write(target, json -> json(policy, chosen, scores, doubt, read, json));
            }
        });
        return main.status();
    }

    private Scorecard chosen(List<Scorecard> scorecards) {
        if (scorecard == null && scorecards.size() == 1) {
            return scorecards.get(0);
        }
        return scorecards.stream()
                .filter(each -> each.getId().value().equals(scorecard))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        scorecards.isEmpty()
                                ? "the framework has no scorecard"
                                : "choose one of the framework's scorecards with --scorecard: "
                                        + scorecards.stream()
                                                .map(each -> each.getId().value())
                                                .collect(Collectors.joining(", "))));
    }

    private ScorecardTable read(Framework policy, Scorecard chosen) {
        return TableInput.read(
                table,
                main.streams(),
                in -> ScorecardTable.read(in, chosen, policy.getMeasure(), id, Set.copyOf(absent)));
    }

    private void csv(TableScores scores, UncertaintyReport doubt, Output target) {
        Csv.write(target, csv -> {
            List<String> head = new ArrayList<>(List.of(id, "rank", "total", "data", "educational", "social"));
            head.addAll(scores.levels());
            scores.indicators().forEach(indicator -> head.add(indicator.getId().value()));
            head.add("missing");
            head.addAll(doubt.heads());
            csv.writeRecord(head);
            for (int i = 0; i < scores.units().size(); i++) {
                UnitReading unit = scores.unit(i);
                List<String> row = new ArrayList<>(List.of(
                        unit.unit(),
                        unit.rank().isPresent() ? Integer.toString(unit.rank().getAsInt()) : "",
                        text(unit.total()),
                        Double.toString(unit.data()),
                        text(unit.educational()),
                        text(unit.social())));
                unit.levels().forEach(level -> row.add(text(level)));
                unit.indicators().forEach(indicator -> row.add(text(indicator)));
                row.add(String.join("; ", unit.missing()));
                row.addAll(doubt.cells(unit.unit()));
                csv.writeRecord(row);
            }
        });
    }

    private static String text(OptionalDouble index) {
        return index.isPresent() ? Double.toString(index.getAsDouble()) : "";
    }

    private static void json(
            Framework policy,
            Scorecard chosen,
            TableScores scores,
            UncertaintyReport doubt,
            ScorecardTable read,
            JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("tool", Version.TOOL);
        json.writeStringField("version", Version.number());
        json.writeObjectFieldStart("framework");
        json.writeStringField("id", policy.getId().value());
        json.writeStringField("version", policy.getVersion().value());
        json.writeEndObject();
        json.writeObjectFieldStart("scorecard");
        json.writeStringField("id", chosen.getId().value());
        json.writeStringField("aggregation", chosen.getAggregation().value());
        json.writeEndObject();
        json.writeArrayFieldStart("indicators");
        for (int i = 0; i < scores.indicators().size(); i++) {
            indicator(scores.indicators().get(i), scores.scale(i), read, json);
        }
        json.writeEndArray();
        doubt.json(json);
        json.writeArrayFieldStart("units");
        for (int i = 0; i < scores.units().size(); i++) {
            unit(scores.unit(i), scores, doubt, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void indicator(Indicator indicator, ScaleReading scale, ScorecardTable read, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", indicator.getId().value());
        json.writeStringField("measure", indicator.getMeasure().value());
        text(json, "column", read.column(indicator.getId()));
        json.writeStringField("normalisation", scale.normalisation().value());
        json.writeStringField("direction", scale.higherIsBetter() ? "higherIsBetter" : "lowerIsBetter");
        json.writeNumberField("units", scale.units());
        text(json, "undefined", scale.undefined().map(Undefined::code));
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    private static void unit(UnitReading unit, TableScores scores, UncertaintyReport doubt, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", unit.unit());
        if (unit.rank().isPresent()) {
            json.writeNumberField("rank", unit.rank().getAsInt());
        } else {
            json.writeNullField("rank");
        }
        index(json, "total", unit.total());
        json.writeNumberField("data", unit.data());
        index(json, "educational", unit.educational());
        index(json, "social", unit.social());
        json.writeObjectFieldStart("perspectives");
        for (int i = 0; i < scores.levels().size(); i++) {
            index(json, scores.levels().get(i), unit.levels().get(i));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("indicators");
        for (int i = 0; i < scores.indicators().size(); i++) {
            index(
                    json,
                    scores.indicators().get(i).getId().value(),
                    unit.indicators().get(i));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("missing");
        for (String missing : unit.missing()) {
            json.writeString(missing);
        }
        json.writeEndArray();
        doubt.json(json, unit.unit());
        json.writeEndObject();
    }

    private static void index(JsonGenerator json, String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsDouble());
        } else {
            json.writeNullField(name);
        }
    }
}
