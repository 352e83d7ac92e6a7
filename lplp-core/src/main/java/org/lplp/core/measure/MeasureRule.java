package org.lplp.core.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on observations. */
public enum MeasureRule implements Rule<MeasureFacts> {

    /** A measure that the framework does not define has no range and no direction: no score can read the value (idea 20). */
    UNKNOWN(
            "measure.unknown",
            Severity.WARNING,
            20,
            Needs.RECORDS,
            (facts, out) -> facts.observations().stream()
                    .filter(observation ->
                            !facts.measures().containsKey(observation.value().getMeasure()))
                    .forEach(observation -> out.found(
                            observation.at("measure"),
                            Finding.VALUE,
                            observation.value().getMeasure().value()))),

    /** A value lies in its measure's range (idea 20): outside it is a slip of the pen, and would tip a scorecard. */
    VALUE_OUT_OF_RANGE("measure.value_out_of_range", Severity.ERROR, 20, Needs.RECORDS, MeasureRule::valueOutOfRange),

    /** Nobody misses more sessions than there were: a count stays within what it is out of (idea 20). */
    VALUE_ABOVE_OUT_OF("measure.value_above_out_of", Severity.ERROR, 20, Needs.RECORDS, MeasureRule::valueAboveOutOf),

    /** There is one source of truth for a measure and a day (idea 20): where two systems differ, somebody has to say which is right. */
    SOURCES_CONFLICT("measure.sources_conflict", Severity.ERROR, 20, Needs.RECORDS, MeasureRule::sourcesConflict),

    /** One system has one value of a measure for a day, unless the newer record says that it supersedes the older one; counts add up (idea 20). */
    VALUES_CONFLICT("measure.values_conflict", Severity.ERROR, 20, Needs.RECORDS, MeasureRule::valuesConflict),

    /** What will be measured has no value yet. */
    IN_FUTURE(
            "measure.in_future",
            Severity.ERROR,
            20,
            Needs.RECORDS,
            (facts, out) -> Timing.future(
                    facts.observations(),
                    "on",
                    observation -> Optional.of(observation.getOn()),
                    facts.people().issuedAt(),
                    out)),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE(
            "measure.supersedes_in_circle",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> Standing.circles(facts.observations(), Observation::getId, out));

    private final RuleSpec<MeasureFacts> spec;

    MeasureRule(String code, Severity severity, int idea, Needs needs, BiConsumer<MeasureFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<MeasureFacts> spec() {
        return spec;
    }

    private static void valueOutOfRange(MeasureFacts facts, RuleOutcome out) {
        for (Located<Observation> observation : facts.observations()) {
            Measure measure = facts.measures().get(observation.value().getMeasure());
            BigDecimal value = observation.value().getValue();
            if (measure != null && !measure.allows(value)) {
                out.found(observation.at("value"), "number", value, "range", measure.range());
            }
        }
    }

    private static void valueAboveOutOf(MeasureFacts facts, RuleOutcome out) {
        for (Located<Observation> observation : facts.observations()) {
            BigDecimal value = observation.value().getValue();
            observation
                    .value()
                    .getOutOf()
                    .filter(outOf -> value.compareTo(outOf) > 0)
                    .ifPresent(outOf -> out.found(observation.at("value"), "number", value, "outOf", outOf));
        }
    }

    private static void sourcesConflict(MeasureFacts facts, RuleOutcome out) {
        Among.groups(facts.observations(), observation -> List.of(observation.getMeasure(), observation.getOn()))
                .values()
                .forEach(group -> {
                    List<List<Located<Observation>>> sources = List.copyOf(
                            Among.groups(group, Observation::getSource).values());
                    if (sources.size() > 1 && addsUp(facts, group)) {
                        requireOneSum(sources, out);
                    } else if (sources.size() > 1) {
                        requireOneValue(group, out);
                    }
                });
    }

    private static void valuesConflict(MeasureFacts facts, RuleOutcome out) {
        Among.groups(
                        facts.observations(),
                        observation -> List.of(observation.getMeasure(), observation.getOn(), observation.getSource()))
                .values()
                .stream()
                .filter(group -> !addsUp(facts, group))
                .forEach(group -> requireOneValue(group, out));
    }

    /** Two incidents of one day are two facts, and a sum adds them; a count out of something is one fact about the day. */
    private static boolean addsUp(MeasureFacts facts, List<Located<Observation>> group) {
        Measure measure = facts.measures().get(group.get(0).value().getMeasure());
        return measure != null
                && measure.getScale().equals(MeasureScale.COUNT)
                && group.stream()
                        .allMatch(observation -> observation.value().getOutOf().isEmpty());
    }

    /** What adds up is one figure of its source: two systems that both know of two incidents agree. */
    private static void requireOneSum(List<List<Located<Observation>>> sources, RuleOutcome out) {
        Located<Observation> first = sources.get(0).get(0);
        for (List<Located<Observation>> source : sources) {
            if (sum(source).compareTo(sum(sources.get(0))) != 0) {
                Located<Observation> again = source.get(0);
                out.found(again.at("value"), "on", first.value().getOn(), Finding.OTHER, first.at());
            }
        }
    }

    private static BigDecimal sum(List<Located<Observation>> observations) {
        return observations.stream()
                .map(observation -> observation.value().getValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void requireOneValue(List<Located<Observation>> group, RuleOutcome out) {
        Observation first = group.get(0).value();
        for (Located<Observation> again : group) {
            if (again.value().getValue().compareTo(first.getValue()) != 0
                    || !again.value().getOutOf().equals(first.getOutOf())) {
                out.found(
                        again.at("value"),
                        "on",
                        first.getOn(),
                        Finding.OTHER,
                        group.get(0).at());
            }
        }
    }
}
