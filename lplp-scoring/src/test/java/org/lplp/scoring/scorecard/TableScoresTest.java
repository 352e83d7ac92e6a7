package org.lplp.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.measure.Observed.measure;
import static org.lplp.scoring.measure.Observed.measureId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.Direction;
import org.lplp.core.base.IndicatorId;
import org.lplp.core.base.ScorecardId;
import org.lplp.core.measure.MeasureDomain;
import org.lplp.core.measure.MeasurePolicy;
import org.lplp.core.scorecard.Aggregation;
import org.lplp.core.scorecard.Indicator;
import org.lplp.core.scorecard.Normalisation;
import org.lplp.core.scorecard.Perspective;
import org.lplp.core.scorecard.Scorecard;
import org.lplp.core.scorecard.ScorecardPart;
import org.lplp.core.scorecard.WeightedPerspective;
import org.lplp.scoring.Given;

class TableScoresTest {

    private static final double NONE = Double.NaN;
    private static final List<String> SCHOOLS = List.of("ash", "birch", "cedar");
    private static final Offset<Double> NEAR = Offset.offset(1e-12);
    private static final MeasurePolicy MEASURES = MeasurePolicy.builder()
            .addMeasures(
                    measure("maths")
                            .domain(MeasureDomain.EDUCATIONAL)
                            .direction(Direction.HIGHER_IS_BETTER)
                            .build(),
                    measure("absence")
                            .domain(MeasureDomain.SOCIAL)
                            .direction(Direction.LOWER_IS_BETTER)
                            .build(),
                    measure("trust").domain(MeasureDomain.SOCIAL).build(),
                    measure("faith").protectedCharacteristic(true).build())
            .build();

    private static Indicator indicator(String measure, String weight, Normalisation normalisation) {
        boolean falls = measure.equals("absence");
        return Indicator.builder()
                .id(IndicatorId.of("urn:i:" + measure))
                .measure(measureId(measure))
                .weight(number(weight))
                .worst(number(falls ? "20" : "0"))
                .best(number(falls ? "0" : "10"))
                .normalisation(normalisation)
                .build();
    }

    private static WeightedPerspective.Builder side(Perspective perspective, String weight, Indicator... indicators) {
        return WeightedPerspective.builder()
                .perspective(perspective)
                .weight(number(weight))
                .addIndicators(indicators);
    }

    private static Scorecard.Builder card(Aggregation aggregation, WeightedPerspective.Builder... sides) {
        Scorecard.Builder card = Scorecard.builder()
                .id(ScorecardId.of("urn:card:1"))
                .title(Given.title("Balanced"))
                .aggregation(aggregation);
        Arrays.stream(sides).forEach(side -> card.addPerspectives(side.build()));
        return card;
    }

    /** One perspective of three indicators that weigh 1, 1 and 2. */
    private static Scorecard flat(Aggregation aggregation, Normalisation normalisation) {
        return card(
                        aggregation,
                        side(
                                Perspective.CARE,
                                "1",
                                indicator("maths", "1", normalisation),
                                indicator("absence", "1", normalisation),
                                indicator("trust", "2", normalisation)))
                .build();
    }

    private static UnitTable table(double[] maths, double[] absence, double[] trust) {
        List<String> units =
                IntStream.range(0, maths.length).mapToObj(i -> "u" + i).toList();
        return UnitTable.of(
                maths.length == SCHOOLS.size() ? SCHOOLS : units,
                Map.of(
                        IndicatorId.of("urn:i:maths"), maths,
                        IndicatorId.of("urn:i:absence"), absence,
                        IndicatorId.of("urn:i:trust"), trust));
    }

    private static double[] of(double... figures) {
        return figures;
    }

    private static List<Double> totals(TableScores scores) {
        return IntStream.range(0, scores.units().size())
                .mapToObj(unit -> scores.unit(unit).total().orElse(NONE))
                .toList();
    }

    private static List<Integer> ranks(TableScores scores) {
        return IntStream.range(0, scores.units().size())
                .mapToObj(unit -> scores.unit(unit).rank().orElse(0))
                .toList();
    }

    private static List<Double> column(TableScores scores, int indicator) {
        return IntStream.range(0, scores.units().size())
                .mapToObj(unit -> scores.unit(unit).indicators().get(indicator).orElse(NONE))
                .toList();
    }

    private static TableScores score(Scorecard scorecard) {
        return TableScores.of(scorecard, MEASURES, table(of(2, 4, 10), of(5, 25, 15), of(1, 1, 9)));
    }

    @Test
    void threeSchoolsSideBySide() {
        // Maths 2, 4, 10 between 2 and 10: 0, 25, 100. Absence 5, 15, 20 turned round, between −20 and −5: 100, 33⅓, 0.
        // Trust 3, none, 5: 0, -, 100. Attainment is maths; care is absence and trust alike:
        // ash (100 + 0) / 2 = 50, birch 33⅓ alone, cedar (0 + 100) / 2 = 50.
        // Whole: ash (0 + 50) / 2 = 25, birch (25 + 33⅓) / 2 = 29⅙, cedar (100 + 50) / 2 = 75.
        TableScores scores = TableScores.of(
                card(
                                Aggregation.ARITHMETIC,
                                side(Perspective.ATTAINMENT, "1", indicator("maths", "1", Normalisation.MIN_MAX)),
                                side(
                                        Perspective.CARE,
                                        "1",
                                        indicator("absence", "1", Normalisation.MIN_MAX),
                                        indicator("trust", "1", Normalisation.MIN_MAX)))
                        .minimumData(number("0.75"))
                        .build(),
                MEASURES,
                table(of(2, 4, 10), of(5, 15, 20), of(3, NONE, 5)));
        assertThat(totals(scores).get(1)).isEqualTo(175.0 / 6, NEAR);
        assertThat(scores.levels()).containsExactly("attainment", "care");
        assertThat(scores.scale(1))
                .isEqualTo(new ScaleReading(Normalisation.MIN_MAX, false, 3, java.util.Optional.empty()));
        assertThat(scores).hasToString(documented("TableScoresTest.threeSchoolsSideBySide"));
    }

    @Test
    void minMaxByHand() {
        TableScores scores = score(flat(Aggregation.ARITHMETIC, Normalisation.MIN_MAX));
        assertThat(column(scores, 0)).containsExactly(0.0, 25.0, 100.0);
        // −5, −25, −15 between −25 and −5
        assertThat(column(scores, 1)).containsExactly(100.0, 0.0, 50.0);
        assertThat(column(scores, 2)).containsExactly(0.0, 0.0, 100.0);
        // (0 + 100 + 0) / 4, (25 + 0 + 0) / 4, (100 + 50 + 200) / 4
        assertThat(totals(scores)).containsExactly(25.0, 6.25, 87.5);
        assertThat(ranks(scores)).containsExactly(2, 3, 1);
        assertThat(scores.unit(2).educational()).hasValue(100.0);
        assertThat(scores.unit(2).social().getAsDouble()).isEqualTo(250.0 / 3, NEAR);
    }

    @Test
    void goalpostsByHandAreClipped() {
        TableScores scores = score(flat(Aggregation.ARITHMETIC, Normalisation.GOALPOSTS));
        assertThat(column(scores, 0)).containsExactly(20.0, 40.0, 100.0);
        assertThat(column(scores, 1)).containsExactly(75.0, 0.0, 25.0);
        assertThat(column(scores, 2)).containsExactly(10.0, 10.0, 90.0);
        // (20 + 75 + 20) / 4, (40 + 0 + 20) / 4, (100 + 25 + 180) / 4
        assertThat(totals(scores)).containsExactly(28.75, 15.0, 76.25);
    }

    @Test
    void percentileRankByHandGivesEqualsTheirMeanRank() {
        TableScores scores = score(flat(Aggregation.ARITHMETIC, Normalisation.PERCENTILE_RANK));
        assertThat(column(scores, 0)).containsExactly(100.0 / 3, 200.0 / 3, 100.0);
        assertThat(column(scores, 1)).containsExactly(100.0, 100.0 / 3, 200.0 / 3);
        // Ranks 1 and 2 of 3 are 1.5 each: 50 %.
        assertThat(column(scores, 2)).containsExactly(50.0, 50.0, 100.0);
        assertThat(totals(scores).get(0)).isEqualTo((100.0 / 3 + 100 + 100) / 4, NEAR);
    }

    @Test
    void zScoreByHandDividesByOneLess() {
        TableScores scores = TableScores.of(
                flat(Aggregation.ARITHMETIC, Normalisation.Z_SCORE),
                MEASURES,
                table(of(1, 2, 3), of(10, 20, 30), of(0, 0, 3)));
        assertThat(column(scores, 0)).containsExactly(-1.0, 0.0, 1.0);
        assertThat(column(scores, 1)).containsExactly(1.0, 0.0, -1.0);
        // Mean 1, squares 1 + 1 + 4 = 6, deviation √3
        assertThat(column(scores, 2).get(2)).isEqualTo(2 / Math.sqrt(3), NEAR);
        assertThat(totals(scores).get(2)).isEqualTo(1 / Math.sqrt(3), NEAR);
    }

    @Test
    void aggregationsByHand() {
        // Goalposts: maths 20, 40, 100; absence of 10, 10, 0 is 50, 50, 100; trust 20, 80, 100.
        UnitTable table = table(of(2, 4, 10), of(10, 10, 0), of(2, 8, 10));
        Map<Aggregation, List<Double>> expected = Map.of(
                Aggregation.ARITHMETIC, List.of(27.5, 62.5, 100.0),
                // ⁴√(20 · 50 · 20²) and ⁴√(40 · 50 · 80²)
                Aggregation.GEOMETRIC, List.of(Math.sqrt(Math.sqrt(400_000)), Math.sqrt(Math.sqrt(12_800_000)), 100.0),
                // 4 / (1/20 + 1/50 + 2/20) and 4 / (1/40 + 1/50 + 2/80)
                Aggregation.HARMONIC, List.of(4 / 0.17, 4 / 0.07, 100.0),
                // Weights 1, 1, 2: of 20, 20, 50 three quarters lie at 20; of 40, 50, 80 half lies up to 50, so (50 +
                // 80) / 2.
                Aggregation.MEDIAN, List.of(20.0, 65.0, 100.0));
        expected.forEach((aggregation, totals) -> {
            TableScores scores = TableScores.of(flat(aggregation, Normalisation.GOALPOSTS), MEASURES, table);
            for (int unit = 0; unit < 3; unit++) {
                assertThat(totals(scores).get(unit))
                        .as(aggregation + " of " + unit)
                        .isEqualTo(totals.get(unit), Offset.offset(1e-10));
            }
            assertThat(ranks(scores)).containsExactly(3, 2, 1);
        });
    }

    @Test
    void aZeroHasNoGeometricOrHarmonicMeanAndIsNotLeftOut() {
        for (Aggregation aggregation : List.of(Aggregation.GEOMETRIC, Aggregation.HARMONIC)) {
            TableScores scores = score(flat(aggregation, Normalisation.MIN_MAX));
            assertThat(totals(scores))
                    .containsExactly(NONE, NONE, scores.unit(2).total().getAsDouble());
            assertThat(ranks(scores)).containsExactly(0, 0, 1);
            assertThat(scores.unit(0).missing()).containsExactly("care: notPositive", "scorecard: notPositive");
            assertThat(scores.unit(0).indicators().get(0)).hasValue(0.0);
        }
    }

    @Test
    void aConstantIndicatorHasNoScaleAndGivesItsWeightToTheOthers() {
        UnitTable table = table(of(7, 7, 7), of(5, 25, 15), of(1, 1, 9));
        for (Normalisation normalisation : List.of(Normalisation.Z_SCORE, Normalisation.MIN_MAX)) {
            TableScores scores = TableScores.of(flat(Aggregation.ARITHMETIC, normalisation), MEASURES, table);
            assertThat(scores.unit(0).missing()).containsExactly("urn:i:maths: constant");
            assertThat(scores.unit(0).data()).isEqualTo(0.75);
            assertThat(scores.unit(0).total()).isPresent();
        }
        TableScores ranked =
                TableScores.of(flat(Aggregation.ARITHMETIC, Normalisation.PERCENTILE_RANK), MEASURES, table);
        // Ranks 1, 2 and 3 of 3 are 2 each.
        assertThat(column(ranked, 0)).allSatisfy(value -> assertThat(value).isEqualTo(200.0 / 3, NEAR));
    }

    @Test
    void whatIsMissingCountsAgainstTheMinimum() {
        UnitTable table = table(of(2, NONE, 10), of(10, 10, NONE), of(2, 8, NONE));
        TableScores scores = TableScores.of(
                Scorecard.builder()
                        .from(flat(Aggregation.ARITHMETIC, Normalisation.GOALPOSTS))
                        .minimumData(number("0.75"))
                        .build(),
                MEASURES,
                table);
        // Birch: (50 + 2 · 80) / 3 with exactly three quarters of the weight; cedar has one quarter.
        assertThat(totals(scores)).containsExactly(27.5, 70.0, NONE);
        assertThat(scores.unit(2).missing())
                .containsExactly("urn:i:absence: noData", "urn:i:trust: noData", "scorecard: belowMinimum");
        assertThat(scores.unit(2).levels()).containsExactly(OptionalDouble.of(100.0));
        assertThat(scores.unit(2).data()).isEqualTo(0.25);
    }

    @Test
    void partsHaveTheirOwnMethodAndMinimum() {
        ScorecardPart part = ScorecardPart.builder()
                .title(Given.title("Belonging"))
                .weight(number("3"))
                .aggregation(Aggregation.HARMONIC)
                .minimumData(number("1"))
                .addIndicators(
                        indicator("absence", "1", Normalisation.GOALPOSTS),
                        indicator("trust", "1", Normalisation.GOALPOSTS))
                .build();
        TableScores scores = TableScores.of(
                card(
                                Aggregation.ARITHMETIC,
                                side(Perspective.CARE, "1", indicator("maths", "1", Normalisation.GOALPOSTS))
                                        .addParts(part))
                        .build(),
                MEASURES,
                table(of(2, 4, 10), of(10, 10, 0), of(2, NONE, 10)));
        assertThat(scores.levels()).containsExactly("care", "care/Belonging");
        // Belonging: 2 / (1/50 + 1/20) = 200/7; care (20 + 3 · 200/7) / 4. Birch has half of it, which is too little.
        assertThat(scores.unit(0).levels().get(1).getAsDouble()).isEqualTo(200.0 / 7, NEAR);
        assertThat(scores.unit(0).total().getAsDouble()).isEqualTo((20 + 600.0 / 7) / 4, NEAR);
        assertThat(scores.unit(1).total()).hasValue(40.0);
        assertThat(scores.unit(1).data()).isEqualTo(0.25);
        assertThat(scores.unit(1).missing()).containsExactly("urn:i:trust: noData", "care/Belonging: belowMinimum");
    }

    @Test
    void aPerspectiveWithLessThanItsMinimumIsMissing() {
        WeightedPerspective.Builder care = side(
                        Perspective.CARE,
                        "1",
                        indicator("absence", "1", Normalisation.GOALPOSTS),
                        indicator("trust", "1", Normalisation.GOALPOSTS))
                .minimumData(number("0.6"));
        TableScores scores = TableScores.of(
                card(
                                Aggregation.ARITHMETIC,
                                side(Perspective.ATTAINMENT, "1", indicator("maths", "1", Normalisation.GOALPOSTS)),
                                care)
                        .build(),
                MEASURES,
                table(of(2, 4, 10), of(10, 10, 0), of(2, NONE, 10)));
        // Ash (20 + (50 + 20) / 2) / 2. Birch has half of care, which is too little: attainment alone, half of the
        // weight.
        assertThat(totals(scores)).containsExactly(27.5, 40.0, 100.0);
        assertThat(scores.unit(1).data()).isEqualTo(0.5);
        assertThat(scores.unit(1).missing()).containsExactly("urn:i:trust: noData", "care: belowMinimum");
    }

    @Test
    void partsInheritTheMinimumOfTheirPerspective() {
        ScorecardPart part = ScorecardPart.builder()
                .title(Given.title("Belonging"))
                .weight(number("9"))
                .addIndicators(
                        indicator("absence", "1", Normalisation.GOALPOSTS),
                        indicator("trust", "1", Normalisation.GOALPOSTS))
                .build();
        WeightedPerspective.Builder side = side(Perspective.CARE, "1", indicator("maths", "1", Normalisation.GOALPOSTS))
                .addParts(part);
        UnitTable table = table(of(2, 4, 10), of(10, 10, 0), of(2, NONE, 10));
        // Half of the part, and 0.1 + 0.9 · 0.5 = 0.55 of the perspective.
        assertThat(TableScores.of(
                                card(Aggregation.ARITHMETIC, side.minimumData(number("0.5")))
                                        .build(),
                                MEASURES,
                                table)
                        .unit(1)
                        .missing())
                .containsExactly("urn:i:trust: noData");
        assertThat(TableScores.of(
                                card(Aggregation.ARITHMETIC, side.minimumData(number("0.51")))
                                        .build(),
                                MEASURES,
                                table)
                        .unit(1)
                        .missing())
                .contains("care/Belonging: belowMinimum", "care: belowMinimum");
    }

    @Test
    void totalsThatAreEqualTieHoweverDoublesRoundThem() {
        // 0.1 + 0.2 and 0.3 + 0 of goalposts 0 to 10 are the same total, which doubles deny.
        Scorecard card = card(
                        Aggregation.ARITHMETIC,
                        side(
                                Perspective.CARE,
                                "1",
                                indicator("maths", "1", Normalisation.GOALPOSTS),
                                indicator("trust", "1", Normalisation.GOALPOSTS)))
                .build();
        TableScores scores =
                TableScores.of(card, MEASURES, table(of(0.1, 0.3, 0.3000000001), of(0, 0, 0), of(0.2, 0, 0)));
        assertThat(ranks(scores)).containsExactly(2, 2, 1);
        TableScores four = TableScores.of(card, MEASURES, table(of(9, 5, 5, 1), of(0, 0, 0, 0), of(9, 5, 5, 1)));
        assertThat(ranks(four)).containsExactly(1, 2, 2, 4);
    }

    @Test
    void whatCannotBeReckonedSaysWhy() {
        Scorecard unknown = flat(Aggregation.of("harmony"), Normalisation.of("wild"));
        UnitReading one = score(unknown).unit(0);
        assertThat(one.total()).isEmpty();
        assertThat(one.missing()).contains("urn:i:maths: unknownNormalisation", "scorecard: unknownAggregation");
        UnitReading negative = score(card(
                                Aggregation.ARITHMETIC,
                                side(Perspective.CARE, "1", indicator("maths", "-1", Normalisation.MIN_MAX)))
                        .build())
                .unit(0);
        assertThat(negative.missing()).containsExactly("scorecard: negativeWeight");
        assertThat(negative.levels()).containsExactly(OptionalDouble.empty());
        UnitReading faith = TableScores.of(
                        card(
                                        Aggregation.ARITHMETIC,
                                        side(
                                                Perspective.CARE,
                                                "1",
                                                indicator("faith", "1", Normalisation.MIN_MAX),
                                                indicator("mood", "1", Normalisation.MIN_MAX)))
                                .build(),
                        MEASURES,
                        UnitTable.of(SCHOOLS, Map.of(IndicatorId.of("urn:i:faith"), of(1, 2, 3))))
                .unit(0);
        assertThat(faith.missing())
                .containsExactly(
                        "urn:i:faith: protectedCharacteristic",
                        "urn:i:mood: unknownMeasure",
                        "care: noData",
                        "scorecard: noData");
        Indicator flat = Indicator.builder()
                .from(indicator("maths", "1", Normalisation.GOALPOSTS))
                .best(number("0"))
                .build();
        assertThat(score(card(Aggregation.MEDIAN, side(Perspective.CARE, "1", flat))
                                .build())
                        .unit(0)
                        .missing())
                .contains("urn:i:maths: sameGoalposts");
    }

    @Test
    void tablesThatCannotBeAreRefused() {
        Map<IndicatorId, double[]> none = Map.of();
        assertThatThrownBy(() -> UnitTable.of(List.of("ash", "ash"), none))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UnitTable.of(SCHOOLS, Map.of(IndicatorId.of("urn:i:maths"), of(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UnitTable.of(
                        List.of("ash"), Map.of(IndicatorId.of("urn:i:maths"), of(Double.POSITIVE_INFINITY))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(table(of(1, 2, 3), of(1, 2, 3), of(1, 2, 3))).hasToString("UnitTable of 3 units and 3 indicators");
    }

    /** Tables of small whole numbers, which tie often; 11 stands for no figure. */
    private static UnitTable random(List<Integer> cells) {
        int units = cells.size() / 3;
        double[][] columns = new double[3][units];
        for (int i = 0; i < units * 3; i++) {
            columns[i / units][i % units] = cells.get(i) == 11 ? NONE : cells.get(i);
        }
        return table(columns[0], columns[1], columns[2]);
    }

    @Property
    void theOrderOfUnitsDoesNotMatter(
            @ForAll @Size(min = 12, max = 30) List<@IntRange(max = 11) Integer> cells,
            @ForAll long seed,
            @ForAll @IntRange(max = 3) int aggregation,
            @ForAll @IntRange(max = 3) int normalisation) {
        Scorecard card = any(aggregation, normalisation);
        UnitTable table = random(cells);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, table.units().size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        Map<IndicatorId, double[]> shuffled = new HashMap<>();
        for (String measure : List.of("maths", "absence", "trust")) {
            double[] column = table.column(IndicatorId.of("urn:i:" + measure));
            shuffled.put(
                    IndicatorId.of("urn:i:" + measure),
                    order.stream().mapToDouble(unit -> column[unit]).toArray());
        }
        TableScores straight = TableScores.of(card, MEASURES, table);
        TableScores other = TableScores.of(
                card,
                MEASURES,
                UnitTable.of(order.stream().map(table.units()::get).toList(), shuffled));
        for (int i = 0; i < order.size(); i++) {
            assertThat(other.unit(i)).isEqualTo(straight.unit(order.get(i)));
        }
    }

    private static Scorecard any(int aggregation, int normalisation) {
        return flat(
                new ArrayList<>(Aggregation.known().values()).get(aggregation),
                new ArrayList<>(Normalisation.known().values()).get(normalisation));
    }

    @Property
    void shiftAndScaleOfAColumnChangeNoRank(
            @ForAll @Size(min = 12, max = 30) List<@IntRange(max = 11) Integer> cells,
            @ForAll @IntRange(min = -50, max = 50) int shift,
            @ForAll @IntRange(min = 1, max = 9) int factor,
            @ForAll @IntRange(min = 1, max = 3) int normalisation) {
        UnitTable table = random(cells);
        double[] maths = table.column(IndicatorId.of("urn:i:maths"));
        Map<IndicatorId, double[]> moved = new HashMap<>();
        moved.put(
                IndicatorId.of("urn:i:maths"),
                Arrays.stream(maths).map(figure -> figure * factor + shift).toArray());
        moved.put(IndicatorId.of("urn:i:absence"), table.column(IndicatorId.of("urn:i:absence")));
        moved.put(IndicatorId.of("urn:i:trust"), table.column(IndicatorId.of("urn:i:trust")));
        Scorecard card = any(0, normalisation);
        assertThat(ranks(TableScores.of(card, MEASURES, UnitTable.of(table.units(), moved))))
                .isEqualTo(ranks(TableScores.of(card, MEASURES, table)));
    }

    @Property
    void moreOfAGoodThingIsNeverWorseAndWeightsScaledAlikeChangeNothing(
            @ForAll @Size(min = 12, max = 30) List<@IntRange(max = 10) Integer> cells,
            @ForAll @IntRange(max = 3) int aggregation) {
        Scorecard card = any(aggregation, 0);
        UnitTable table = random(cells);
        double[] raised = table.column(IndicatorId.of("urn:i:maths")).clone();
        raised[0] += 1;
        TableScores before = TableScores.of(card, MEASURES, table);
        TableScores after = TableScores.of(
                card,
                MEASURES,
                table(
                        raised,
                        table.column(IndicatorId.of("urn:i:absence")),
                        table.column(IndicatorId.of("urn:i:trust"))));
        before.unit(0)
                .total()
                .ifPresent(
                        total -> assertThat(after.unit(0).total().getAsDouble()).isGreaterThanOrEqualTo(total - 1e-9));
        Scorecard tripled = card(
                        card.getAggregation(),
                        side(
                                Perspective.CARE,
                                "0.3",
                                indicator("maths", "0.3", Normalisation.GOALPOSTS),
                                indicator("absence", "0.3", Normalisation.GOALPOSTS),
                                indicator("trust", "0.6", Normalisation.GOALPOSTS)))
                .build();
        TableScores same = TableScores.of(tripled, MEASURES, table);
        for (int unit = 0; unit < table.units().size(); unit++) {
            assertThat(same.unit(unit)).isEqualTo(before.unit(unit));
        }
    }
}
