package org.lplp.core.scorecard;

import static org.lplp.core.document.Sample.framework;
import static org.lplp.core.document.Sample.number;

import java.util.stream.Stream;
import org.lplp.core.base.Direction;
import org.lplp.core.base.IndicatorId;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.ScorecardId;
import org.lplp.core.base.Text;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Framework;
import org.lplp.core.document.RuleTest;
import org.lplp.core.measure.Measure;
import org.lplp.core.measure.MeasureDomain;
import org.lplp.core.measure.MeasurePolicy;
import org.lplp.core.measure.MeasureScale;

/** Tests the rules on scorecards. */
public class ScorecardRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        cases.rule("scorecard.worst_equals_best")
                .fails(
                        "scale from 5 to 5",
                        "/scorecard/scorecards/0/perspectives/0/indicators/0/best",
                        scorecard(
                                attainment(indicator("1", READING)
                                        .worst(number("5"))
                                        .best(number("5"))),
                                care()))
                .passes("scale from 0 to 100", scorecard(attainment(indicator("1", READING)), care()));
        cases.rule("scorecard.weights_zero")
                .fails(
                        "no indicator has weight",
                        "/scorecard/scorecards/0/perspectives/0/indicators",
                        scorecard(attainment(indicator("1", READING).weight(number("0"))), care()))
                .fails(
                        "no indicator of a part has weight",
                        "/scorecard/scorecards/0/perspectives/0/parts/0/parts/0/indicators",
                        scorecard(
                                deep(part().addIndicators(indicator("1", READING)
                                        .weight(number("0"))
                                        .build())),
                                care()))
                .passes(
                        "indicator without weight beside a part that has some",
                        scorecard(
                                side(Perspective.ATTAINMENT)
                                        .addIndicators(indicator("1", READING)
                                                .weight(number("0"))
                                                .build())
                                        .addParts(part().addIndicators(
                                                        indicator("2", WRITING).build())
                                                .build())
                                        .build(),
                                care()))
                .passes(
                        "one indicator of two has weight",
                        scorecard(
                                attainment(indicator("1", READING).weight(number("0")), indicator("2", WRITING)),
                                care()));
        cases.rule("scorecard.perspective_repeated")
                .fails(
                        "attainment twice",
                        "/scorecard/scorecards/0/perspectives/1/perspective",
                        scorecard(attainment(indicator("1", READING)), attainment(indicator("2", WRITING)), care()))
                .passes("attainment and care", scorecard(attainment(indicator("1", READING)), care()));
        cases.rule("scorecard.measure_repeated")
                .fails(
                        "reading twice in one perspective",
                        "/scorecard/scorecards/0/perspectives/0/indicators/1/measure",
                        scorecard(attainment(indicator("1", READING), indicator("2", READING)), care()))
                .fails(
                        "reading in a perspective and in a part of it",
                        "/scorecard/scorecards/0/perspectives/0/parts/0/indicators/0/measure",
                        scorecard(
                                side(Perspective.ATTAINMENT)
                                        .addIndicators(indicator("1", READING).build())
                                        .addParts(part().addIndicators(
                                                        indicator("2", READING).build())
                                                .build())
                                        .build(),
                                care()))
                .passes(
                        "reading and writing",
                        scorecard(attainment(indicator("1", READING), indicator("2", WRITING)), care()));
        cases.rule("scorecard.perspective_empty")
                .fails(
                        "motivation without indicator",
                        "/scorecard/scorecards/0/perspectives/2",
                        scorecard(
                                attainment(indicator("1", READING)),
                                care(),
                                side(Perspective.MOTIVATION).build()))
                .passes(
                        "motivation with an indicator",
                        scorecard(
                                attainment(indicator("1", READING)),
                                care(),
                                side(Perspective.MOTIVATION, indicator("3", TRUST))))
                .passes(
                        "attainment made of parts",
                        scorecard(
                                deep(part().addIndicators(
                                                indicator("1", READING).build())),
                                care()));
        addParts(cases);
        cases.rule("scorecard.direction_unlike_measure")
                .fails(
                        "less reading is better",
                        "/scorecard/scorecards/0/perspectives/0/indicators/0/best",
                        scorecard(
                                attainment(indicator("1", READING)
                                        .worst(number("100"))
                                        .best(number("0"))),
                                care()))
                .passes("more reading is better", scorecard(attainment(indicator("1", READING)), care()));
        cases.rule("scorecard.goalpost_out_of_range")
                .fails(
                        "best of 101 where 100 is the most",
                        "/scorecard/scorecards/0/perspectives/0/indicators/0/best",
                        scorecard(attainment(indicator("1", READING).best(number("101"))), care()))
                .passes(
                        "best share of one",
                        scorecard(attainment(indicator("1", READING).best(number("1"))), care()));
        cases.rule("scorecard.protected_characteristic")
                .fails(
                        "disability counts",
                        "/scorecard/scorecards/0/perspectives/1/parts/0/indicators/0/measure",
                        scorecard(
                                attainment(indicator("1", READING)),
                                side(Perspective.CARE)
                                        .addParts(part().addIndicators(indicator("2", DISABILITY)
                                                        .build())
                                                .build())
                                        .build()))
                .passes("friends count", scorecard(attainment(indicator("1", READING)), care()));
        cases.rule("scorecard.one_sided")
                .fails(
                        "educational measures alone",
                        "/scorecard/scorecards/0",
                        scorecard(attainment(indicator("1", READING))))
                .passes("educational and social measures", scorecard(attainment(indicator("1", READING)), care()));
    }

    private static void addParts(Cases cases) {
        cases.rule("scorecard.part_empty")
                .fails(
                        "part of a part without anything",
                        "/scorecard/scorecards/0/perspectives/0/parts/0/parts/0",
                        scorecard(
                                side(Perspective.ATTAINMENT)
                                        .addIndicators(indicator("1", READING).build())
                                        .addParts(
                                                part().addParts(part().build()).build())
                                        .build(),
                                care()))
                .passes(
                        "part of a part with an indicator",
                        scorecard(
                                deep(part().addIndicators(
                                                indicator("1", READING).build())),
                                care()));
        cases.rule("scorecard.measure_in_two_perspectives")
                .fails(
                        "friends under care and under motivation",
                        "/scorecard/scorecards/0/perspectives/2/indicators/0/measure",
                        scorecard(
                                attainment(indicator("1", READING)),
                                care(),
                                side(Perspective.MOTIVATION, indicator("2", FRIENDS))))
                .passes(
                        "friends under care and trust under motivation",
                        scorecard(
                                attainment(indicator("1", READING)),
                                care(),
                                side(Perspective.MOTIVATION, indicator("2", TRUST))));
        cases.rule("scorecard.scales_mixed")
                .fails(
                        "reading in standard deviations and friends between goalposts",
                        "/scorecard/scorecards/0",
                        scorecard(attainment(indicator("1", READING).normalisation(Normalisation.Z_SCORE)), care()))
                .passes(
                        "reading by rank and friends between goalposts",
                        scorecard(
                                attainment(indicator("1", READING).normalisation(Normalisation.PERCENTILE_RANK)),
                                care()));
    }

    private static final MeasureId READING = MeasureId.of("urn:example:measure:reading");
    private static final MeasureId WRITING = MeasureId.of("urn:example:measure:writing");
    private static final MeasureId FRIENDS = MeasureId.of("urn:example:measure:friends");

    private static final MeasureId DISABILITY = MeasureId.of("urn:example:measure:disability");
    private static final MeasureId TRUST = MeasureId.of("urn:example:measure:trust");

    private static Measure measure(MeasureId id, MeasureDomain domain) {
        return Measure.builder()
                .id(id)
                .title(Text.of("Example measure"))
                .domain(domain)
                .scale(MeasureScale.SCORE)
                .minimum(number("0"))
                .maximum(number("100"))
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
    }

    private static Indicator.Builder indicator(String name, MeasureId measure) {
        return Indicator.builder()
                .id(IndicatorId.of("urn:example:indicator:" + name))
                .measure(measure)
                .weight(number("1"))
                .worst(number("0"))
                .best(number("100"));
    }

    private static ScorecardPart.Builder part() {
        return ScorecardPart.builder().title(Text.of("Example part")).weight(number("1"));
    }

    /** Attainment made of a part that is made of another. */
    private static WeightedPerspective deep(ScorecardPart.Builder inner) {
        return side(Perspective.ATTAINMENT)
                .addParts(part().addParts(inner.build()).build())
                .build();
    }

    private static WeightedPerspective.Builder side(Perspective perspective) {
        return WeightedPerspective.builder().perspective(perspective).weight(number("1"));
    }

    private static WeightedPerspective side(Perspective perspective, Indicator.Builder... indicators) {
        WeightedPerspective.Builder side = side(perspective);
        Stream.of(indicators).forEach(indicator -> side.addIndicators(indicator.build()));
        return side.build();
    }

    private static WeightedPerspective attainment(Indicator.Builder... indicators) {
        return side(Perspective.ATTAINMENT, indicators);
    }

    private static WeightedPerspective care() {
        return side(Perspective.CARE, indicator("care", FRIENDS));
    }

    private static Framework scorecard(WeightedPerspective... perspectives) {
        return framework()
                .measure(MeasurePolicy.builder()
                        .addMeasures(
                                measure(READING, MeasureDomain.EDUCATIONAL),
                                measure(WRITING, MeasureDomain.EDUCATIONAL),
                                measure(FRIENDS, MeasureDomain.SOCIAL),
                                measure(TRUST, MeasureDomain.SOCIAL),
                                Measure.builder()
                                        .from(measure(DISABILITY, MeasureDomain.SOCIAL))
                                        .protectedCharacteristic(true)
                                        .build())
                        .build())
                .scorecard(ScorecardPolicy.builder()
                        .addScorecards(Scorecard.builder()
                                .id(ScorecardId.of("urn:example:scorecard"))
                                .title(Text.of("Example scorecard"))
                                .aggregation(Aggregation.ARITHMETIC)
                                .addPerspectives(perspectives)
                                .build())
                        .build())
                .build();
    }
}
