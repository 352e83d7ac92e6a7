package org.lplp.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lplp.core.scorecard.ScorecardUncertainty;
import org.lplp.scoring.scorecard.LeftOut;
import org.lplp.scoring.scorecard.SobolIndices;
import org.lplp.scoring.scorecard.Spread;
import org.lplp.scoring.scorecard.TableSensitivity;
import org.lplp.scoring.scorecard.TableUncertainty;
import org.lplp.scoring.scorecard.UnitUncertainty;

/** What columns and members the uncertainty of ranks adds to a scorecard of units; none if nobody asked. */
final class UncertaintyReport {

    private static final List<String> HEADS = List.of(
            "rankMedian",
            "rankMean",
            "rankQ5",
            "rankQ95",
            "first",
            "totalMedian",
            "totalMean",
            "totalQ5",
            "totalQ95",
            "leftOut");

    private static final int LEAST_DIGITS = 15;

    private final Optional<ScorecardUncertainty> uncertainty;
    private final Optional<TableUncertainty> spread;
    private final Optional<TableSensitivity> sensitivity;
    private final Map<String, UnitUncertainty> units = new HashMap<>();
    private final Map<String, LeftOut> leftOut = new HashMap<>();
    private final Map<String, SobolIndices> indices = new HashMap<>();

    private UncertaintyReport(
            Optional<ScorecardUncertainty> uncertainty,
            Optional<TableUncertainty> spread,
            Optional<TableSensitivity> sensitivity) {
        this.uncertainty = uncertainty;
        this.spread = spread;
        this.sensitivity = sensitivity;
        spread.ifPresent(found -> {
            found.units().forEach(unit -> units.put(unit.unit(), unit));
            found.leftOut().forEach(unit -> leftOut.put(unit.unit(), unit));
        });
        sensitivity.ifPresent(found -> found.units().forEach(unit -> indices.put(unit.unit(), unit.rank())));
    }

    static UncertaintyReport none() {
        return new UncertaintyReport(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static UncertaintyReport of(
            ScorecardUncertainty uncertainty, TableUncertainty spread, Optional<TableSensitivity> sensitivity) {
        return new UncertaintyReport(Optional.of(uncertainty), Optional.of(spread), sensitivity);
    }

    /** Gives the heads of the columns. */
    List<String> heads() {
        List<String> heads = new ArrayList<>(spread.isPresent() ? HEADS : List.of());
        sensitivity.ifPresent(found -> found.inputs().forEach(input -> {
            heads.add("S:" + input);
            heads.add("ST:" + input);
        }));
        return heads;
    }

    /** Gives the cells of a unit. */
    List<String> cells(String id) {
        if (spread.isEmpty()) {
            return List.of();
        }
        List<String> cells = new ArrayList<>();
        UnitUncertainty unit = units.get(id);
        if (unit == null) {
            HEADS.stream().skip(1).forEach(head -> cells.add(""));
            cells.add(leftOut.get(id).why().code());
        } else {
            cells(unit.ranks(), cells);
            cells.add(number(unit.first()).toString());
            cells(unit.totals(), cells);
            cells.add("");
        }
        for (int input = 0;
                sensitivity.isPresent() && input < sensitivity.get().inputs().size();
                input++) {
            SobolIndices rank = indices.get(id);
            cells.add(rank == null ? "" : text(rank.first().get(input)));
            cells.add(rank == null ? "" : text(rank.total().get(input)));
        }
        return cells;
    }

    /** Adds median, mean, Q5 and Q95, as the heads have them. */
    private static void cells(Spread figures, List<String> cells) {
        for (double figure : new double[] {figures.median(), figures.mean(), figures.q5(), figures.q95()}) {
            cells.add(number(figure).toString());
        }
    }

    private static String text(OptionalDouble index) {
        return index.isPresent() ? number(index.getAsDouble()).toString() : "";
    }

    /** Writes what is told of all units together. */
    void json(JsonGenerator json) throws IOException {
        if (spread.isEmpty()) {
            return;
        }
        TableUncertainty found = spread.get();
        json.writeObjectFieldStart("uncertainty");
        json.writeNumberField("runs", found.runs());
        json.writeNumberField("seed", found.seed());
        json.writeStringField("generator", "SplitMix64");
        json.writeNumberField(
                "weightRange", uncertainty.orElseThrow().getWeightRange().orElse(BigDecimal.ZERO));
        texts(
                json,
                "normalisations",
                uncertainty.orElseThrow().getNormalisations().stream()
                        .map(each -> each.value())
                        .toList());
        texts(
                json,
                "aggregations",
                uncertainty.orElseThrow().getAggregations().stream()
                        .map(each -> each.value())
                        .toList());
        texts(json, "inputs", found.inputs());
        json.writeNumberField("compared", found.units().size());
        json.writeFieldName("averageShift");
        spread(json, found.shift());
        json.writeArrayFieldStart("leftOut");
        for (LeftOut unit : found.leftOut()) {
            json.writeStartObject();
            json.writeStringField("id", unit.unit());
            json.writeStringField("reason", unit.why().code());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        if (sensitivity.isPresent()) {
            json.writeObjectFieldStart("sensitivity");
            json.writeNumberField("rows", sensitivity.get().runs());
            json.writeNumberField(
                    "rankings",
                    (long) sensitivity.get().runs()
                            * (sensitivity.get().inputs().size() + 2));
            indices(json, "averageShift", Optional.of(sensitivity.get().shift()));
            json.writeEndObject();
        }
    }

    /** Writes what is told of one unit; null if it was not compared. */
    void json(JsonGenerator json, String id) throws IOException {
        if (spread.isEmpty()) {
            return;
        }
        UnitUncertainty unit = units.get(id);
        if (unit == null) {
            json.writeNullField("uncertainty");
        } else {
            json.writeObjectFieldStart("uncertainty");
            json.writeNumberField("rankStated", unit.rank());
            json.writeFieldName("rank");
            spread(json, Optional.of(unit.ranks()));
            json.writeFieldName("total");
            spread(json, Optional.of(unit.totals()));
            json.writeNumberField("first", number(unit.first()));
            json.writeEndObject();
        }
        if (sensitivity.isPresent()) {
            indices(json, "sensitivity", Optional.ofNullable(indices.get(id)));
        }
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void spread(JsonGenerator json, Optional<Spread> figures) throws IOException {
        if (figures.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeNumberField("median", number(figures.get().median()));
        json.writeNumberField("mean", number(figures.get().mean()));
        json.writeNumberField("q5", number(figures.get().q5()));
        json.writeNumberField("q95", number(figures.get().q95()));
        json.writeEndObject();
    }

    private void indices(JsonGenerator json, String name, Optional<SobolIndices> indices) throws IOException {
        if (indices.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        for (int input = 0; input < sensitivity.orElseThrow().inputs().size(); input++) {
            json.writeObjectFieldStart(sensitivity.orElseThrow().inputs().get(input));
            index(json, "S", indices.get().first().get(input));
            index(json, "ST", indices.get().total().get(input));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void index(JsonGenerator json, String name, OptionalDouble index) throws IOException {
        if (index.isPresent()) {
            json.writeNumberField(name, number(index.getAsDouble()));
        } else {
            json.writeNullField(name);
        }
    }

    /** Gives the decimal of the fewest digits, from 15 on, that names a double: what JDKs make of one changed with 19. */
    static BigDecimal number(double index) {
        BigDecimal exact = new BigDecimal(index);
        int digits = LEAST_DIGITS;
        BigDecimal decimal = exact.round(new MathContext(digits));
        while (decimal.doubleValue() != index) {
            digits++;
            decimal = exact.round(new MathContext(digits));
        }
        BigDecimal shortest = decimal.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
