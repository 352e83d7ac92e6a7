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
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.lplp.core.measure.MeasurePolicy;
import org.lplp.core.scorecard.Aggregation;
import org.lplp.core.scorecard.Indicator;
import org.lplp.core.scorecard.Normalisation;
import org.lplp.core.scorecard.Perspective;
import org.lplp.core.scorecard.Scorecard;
import org.lplp.core.scorecard.ScorecardUncertainty;
import org.lplp.core.scorecard.WeightedPerspective;
import org.lplp.scoring.Given;

class TableUncertaintyTest {

    private static final double NONE = Double.NaN;
    private static final List<String> NAMES = List.of("maths", "absence", "trust");
    private static final MeasurePolicy MEASURES = MeasurePolicy.builder()
            .addMeasures(
                    measure("maths").direction(Direction.HIGHER_IS_BETTER).build(),
                    measure("absence").direction(Direction.LOWER_IS_BETTER).build(),
                    measure("trust").build())
            .build();
    private static final ScorecardUncertainty NOTHING =
            ScorecardUncertainty.builder().build();

    private static Indicator indicator(String measure, Normalisation normalisation) {
        boolean falls = measure.equals("absence");
        return Indicator.builder()
                .id(IndicatorId.of("urn:i:" + measure))
                .measure(measureId(measure))
                .weight(number("1"))
                .worst(number(falls ? "10" : "0"))
                .best(number(falls ? "0" : "10"))
                .normalisation(normalisation)
                .build();
    }

    private static WeightedPerspective side(Perspective perspective, Indicator... indicators) {
        return WeightedPerspective.builder()
                .perspective(perspective)
                .weight(number("1"))
                .addIndicators(indicators)
                .build();
    }

    private static Scorecard card(Aggregation aggregation, WeightedPerspective... sides) {
        return Scorecard.builder()
                .id(ScorecardId.of("urn:card:1"))
                .title(Given.title("Balanced"))
                .aggregation(aggregation)
                .addPerspectives(sides)
                .build();
    }

    /** Attainment is maths, care is absence and trust. */
    private static Scorecard balanced(Aggregation aggregation, Normalisation normalisation) {
        return card(
                aggregation,
                side(Perspective.ATTAINMENT, indicator("maths", normalisation)),
                side(Perspective.CARE, indicator("absence", normalisation), indicator("trust", normalisation)));
    }

    private static Scorecard any(int aggregation, int normalisation) {
        return balanced(
                new ArrayList<>(Aggregation.known().values()).get(aggregation),
                new ArrayList<>(Normalisation.known().values()).get(normalisation));
    }

    private static UnitTable table(double[]... columns) {
        Map<IndicatorId, double[]> figures = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            figures.put(IndicatorId.of("urn:i:" + NAMES.get(i)), columns[i]);
        }
        return UnitTable.of(
                IntStream.range(0, columns[0].length)
                        .mapToObj(i -> columns[0].length == 3
                                ? List.of("ash", "birch", "cedar").get(i)
                                : "u" + i)
                        .toList(),
                figures);
    }

    private static double[] of(double... figures) {
        return figures;
    }

    private static ScorecardUncertainty weights(String range) {
        return ScorecardUncertainty.builder().weightRange(number(range)).build();
    }

    /** Maths 0, 4, 10 and trust 10, 4, 10 of 10: ash has 50 in the whole, birch 40, cedar 100. */
    private static TableScores twoSides() {
        return TableScores.of(
                card(
                        Aggregation.ARITHMETIC,
                        side(Perspective.ATTAINMENT, indicator("maths", Normalisation.GOALPOSTS)),
                        side(Perspective.CARE, indicator("trust", Normalisation.GOALPOSTS))),
                MEASURES,
                table(of(0, 4, 10), of(0, 0, 0), of(10, 4, 10)));
    }

    @Test
    void aWeightThatCouldBeHalfMoreOrLess() {
        // Ash has 100 c / (a + c) with the weights a of attainment and c of care, each even between 0.5 and 1.5; birch
        // has
        // 40 whatever they are. Birch is before ash where a > 1.5 c: ∫ from 0.75 to 1.5 of (a / 1.5 − 0.5) da = 0.1875.
        TableUncertainty uncertainty = TableUncertainty.of(twoSides(), weights("0.5"), 1_000, 42);
        assertThat(uncertainty.inputs()).containsExactly("weight:attainment", "weight:care");
        UnitUncertainty ash = uncertainty.units().get(0);
        assertThat(ash.rank()).isEqualTo(2);
        assertThat(ash.total()).isEqualTo(50);
        // Three standard errors of a share of 0.1875 in 1,000 runs are 0.037.
        Offset<Double> scatter = Offset.offset(0.037);
        assertThat(ash.ranks().mean()).isEqualTo(2.1875, scatter);
        assertThat(ash.ranks().median()).isEqualTo(2);
        assertThat(ash.ranks().q5()).isEqualTo(2);
        assertThat(ash.ranks().q95()).isEqualTo(3);
        assertThat(ash.first()).isZero();
        // 100 c / (a + c) is at most 75 and at least 25, and even about 50.
        assertThat(ash.totals().mean()).isEqualTo(50, Offset.offset(1.5));
        assertThat(ash.totals().q5()).isBetween(25.0, 40.0);
        UnitUncertainty birch = uncertainty.units().get(1);
        assertThat(birch.ranks().mean()).isEqualTo(2.8125, scatter);
        assertThat(birch.totals()).isEqualTo(new Spread(40, 40, 40, 40));
        UnitUncertainty cedar = uncertainty.units().get(2);
        assertThat(cedar.ranks()).isEqualTo(new Spread(1, 1, 1, 1));
        assertThat(cedar.first()).isEqualTo(1);
        // Two of three units move by one rank: 2/3 · 0.1875.
        assertThat(uncertainty.shift().orElseThrow().mean()).isEqualTo(0.125, Offset.offset(0.025));
        assertThat(uncertainty).hasToString(documented("TableUncertaintyTest.aWeightThatCouldBeHalfMoreOrLess"));
    }

    @Test
    void whichWeightTheRankDependsOn() {
        // V = 0.1875 · 0.8125 = 0.15234. Given a the chance of birch before ash is a / 1.5 − 0.5 above 0.75, whose
        // square
        // has mean 0.0625, so V_a = 0.0625 − 0.1875² = 0.027344; given c it is 1.5 − 1.5 c below 1, and V_c = 0.09375 −
        // 0.1875² = 0.058594. Of two inputs S_T is 1 − S of the other.
        double a = 0.02734375 / 0.15234375;
        double c = 0.05859375 / 0.15234375;
        TableSensitivity sensitivity = TableSensitivity.of(twoSides(), weights("0.5"), 20_000, 42);
        Offset<Double> scatter = Offset.offset(0.03);
        for (SobolIndices indices : List.of(
                sensitivity.shift(),
                sensitivity.units().get(0).rank(),
                sensitivity.units().get(1).rank())) {
            assertThat(indices.first().get(0).getAsDouble()).isEqualTo(a, scatter);
            assertThat(indices.first().get(1).getAsDouble()).isEqualTo(c, scatter);
            assertThat(indices.total().get(0).getAsDouble()).isEqualTo(1 - c, scatter);
            assertThat(indices.total().get(1).getAsDouble()).isEqualTo(1 - a, scatter);
        }
        assertThat(sensitivity.units().get(2).rank()).isEqualTo(SobolIndices.none(2));
        assertThat(sensitivity).hasToString(documented("TableUncertaintyTest.whichWeightTheRankDependsOn"));
    }

    @Test
    void scalesAndMeansAreChosenAlikeOften() {
        // Ash has 0 of maths, so that it has no harmonic mean; of the two others cedar is the better by either.
        ScorecardUncertainty means = ScorecardUncertainty.builder()
                .addAggregations(Aggregation.ARITHMETIC, Aggregation.HARMONIC)
                .build();
        TableUncertainty without = TableUncertainty.of(twoSides(), means, 100, 1);
        assertThat(without.leftOut()).containsExactly(new LeftOut("ash", Undefined.NOT_POSITIVE));
        assertThat(without.units()).extracting(UnitUncertainty::rank).containsExactly(2, 1);
        assertThat(without.toString()).endsWith("\n  ash: not compared, notPositive");
        // Ash and birch have 50 and 40 by goalposts; 50 and (40 + 0) / 2 by min–max; by rank (1/3 + 2.5/3) · 50 = 58⅓
        // and (2/3 + 1/3) · 50 = 50.
        ScorecardUncertainty scales = ScorecardUncertainty.builder()
                .addNormalisations(Normalisation.MIN_MAX, Normalisation.GOALPOSTS, Normalisation.PERCENTILE_RANK)
                .build();
        TableUncertainty scaled = TableUncertainty.of(twoSides(), scales, 3_000, 1);
        assertThat(scaled.inputs()).containsExactly("normalisation");
        // A third each of 20, 40 and 50; three standard errors are 0.69.
        assertThat(scaled.units().get(1).totals().mean()).isEqualTo(110.0 / 3, Offset.offset(0.7));
        assertThat(scaled.units().get(1).totals().median()).isEqualTo(40);
        assertThat(scaled.units().get(1).ranks()).isEqualTo(new Spread(3, 3, 3, 3));
        assertThat(scaled.shift()).contains(new Spread(0, 0, 0, 0));
    }

    @Test
    void unitsWithTooLittleDataStayOut() {
        Scorecard card = Scorecard.builder()
                .from(balanced(Aggregation.ARITHMETIC, Normalisation.GOALPOSTS))
                .minimumData(number("0.6"))
                .build();
        TableScores scores =
                TableScores.of(card, MEASURES, table(of(1, NONE, 3, NONE), of(1, 2, 3, NONE), of(NONE, 2, 3, NONE)));
        TableUncertainty uncertainty = TableUncertainty.of(scores, weights("1"), 50, 9);
        assertThat(uncertainty.leftOut())
                .containsExactly(new LeftOut("u1", Undefined.BELOW_MINIMUM), new LeftOut("u3", Undefined.NO_DATA));
        // Three quarters of the stated weight are enough in every run, whatever is drawn.
        assertThat(uncertainty.units()).extracting(UnitUncertainty::unit).containsExactly("u0", "u2");
        TableSensitivity sensitivity = TableSensitivity.of(scores, weights("1"), 50, 9);
        assertThat(sensitivity.leftOut()).isEqualTo(uncertainty.leftOut());
        assertThat(sensitivity.toString()).contains("\n  u1: not compared, belowMinimum");
    }

    @Test
    void aScaleOnWhichDataAreTooFewLeavesTheUnitOut() {
        // Absence is the same everywhere: min–max has no scale for it, goalposts do; elm has nothing else.
        Scorecard card = Scorecard.builder()
                .from(balanced(Aggregation.ARITHMETIC, Normalisation.GOALPOSTS))
                .build();
        TableScores scores = TableScores.of(card, MEASURES, table(of(1, 2, NONE), of(5, 5, 5), of(1, 2, NONE)));
        ScorecardUncertainty scales = ScorecardUncertainty.builder()
                .addNormalisations(Normalisation.GOALPOSTS, Normalisation.MIN_MAX)
                .build();
        assertThat(TableUncertainty.of(scores, scales, 10, 1).leftOut())
                .containsExactly(new LeftOut("cedar", Undefined.NO_DATA));
    }

    @Test
    void aTotalThatOnlySomeWeightsLeaveWithoutIsFoundInTheRuns() {
        // The z-scores of ash in care are 1 and −1, so that their mean is above 0 only where absence weighs more than
        // trust.
        WeightedPerspective care = WeightedPerspective.builder()
                .from(side(
                        Perspective.CARE,
                        Indicator.builder()
                                .from(indicator("absence", Normalisation.Z_SCORE))
                                .weight(number("1.1"))
                                .build(),
                        indicator("trust", Normalisation.Z_SCORE)))
                .aggregation(Aggregation.ARITHMETIC)
                .build();
        TableScores scores = TableScores.of(
                card(Aggregation.GEOMETRIC, care), MEASURES, table(of(0, 0, 0), of(1, 2, 3), of(1, 3, 2)));
        assertThat(scores.unit(0).total()).isPresent();
        TableUncertainty uncertainty = TableUncertainty.of(scores, weights("0.25"), 100, 1);
        assertThat(uncertainty.leftOut()).contains(new LeftOut("ash", Undefined.NOT_POSITIVE));
        assertThat(TableSensitivity.of(scores, weights("0.25"), 100, 1).leftOut())
                .contains(new LeftOut("ash", Undefined.NOT_POSITIVE));
    }

    @Test
    void whatCannotBeReckonedIsNotCompared() {
        TableScores scores = TableScores.of(
                card(Aggregation.of("harmony"), side(Perspective.CARE, indicator("trust", Normalisation.MIN_MAX))),
                MEASURES,
                table(of(1, 2, 3), of(1, 2, 3), of(1, 2, 3)));
        TableUncertainty uncertainty = TableUncertainty.of(scores, NOTHING, 10, 1);
        assertThat(uncertainty.leftOut()).extracting(LeftOut::why).containsOnly(Undefined.UNKNOWN_AGGREGATION);
        assertThat(uncertainty.units()).isEmpty();
        assertThat(uncertainty.shift()).isEmpty();
        assertThat(uncertainty.toString()).startsWith("10 runs, seed 1, 0 units compared\n  uncertain: nothing");
        assertThat(TableSensitivity.of(scores, NOTHING, 10, 1).shift()).isEqualTo(SobolIndices.none(0));
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        TableScores scores = twoSides();
        assertThatThrownBy(() -> TableUncertainty.of(scores, NOTHING, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TableUncertainty.of(scores, NOTHING, Integer.MAX_VALUE, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("20000000");
        assertThatThrownBy(() -> TableSensitivity.of(scores, NOTHING, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TableUncertainty.of(scores, weights("1.01"), 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TableUncertainty.of(scores, weights("-0.1"), 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        ScorecardUncertainty wild = ScorecardUncertainty.builder()
                .addNormalisations(Normalisation.of("wild"))
                .build();
        assertThatThrownBy(() -> TableUncertainty.of(scores, wild, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        ScorecardUncertainty harmony = ScorecardUncertainty.builder()
                .addAggregations(Aggregation.of("harmony"))
                .build();
        assertThatThrownBy(() -> TableUncertainty.of(scores, harmony, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoWaitsIsToldAfterEachRun() {
        AtomicInteger runs = new AtomicInteger();
        TableUncertainty.of(twoSides(), weights("0.5"), 12, 1, runs::incrementAndGet);
        assertThat(runs).hasValue(12);
        TableSensitivity.of(twoSides(), weights("0.5"), 5, 1, runs::incrementAndGet);
        assertThat(runs).hasValue(17);
    }

    @Test
    void quantilesLieBetweenFiguresInProportion() {
        // R: quantile(c(1, 2, 4, 8), c(.05, .5, .95)) is 1.15, 3 and 7.4; places 0.15, 1.5 and 2.85 from 0 on.
        Spread spread = Spread.of(of(8, 1, 4, 2));
        assertThat(spread.mean()).isEqualTo(3.75);
        assertThat(spread.q5()).isEqualTo(1.15, Offset.offset(1e-12));
        assertThat(spread.median()).isEqualTo(3);
        assertThat(spread.q95()).isEqualTo(7.4, Offset.offset(1e-12));
        assertThat(Spread.of(of(0.1))).isEqualTo(new Spread(0.1, 0.1, 0.1, 0.1));
    }

    /** Tables of small whole numbers, which tie often; 11 stands for no figure. */
    private static UnitTable random(List<Integer> cells) {
        int units = cells.size() / 3;
        double[][] columns = new double[3][units];
        for (int i = 0; i < units * 3; i++) {
            columns[i / units][i % units] = cells.get(i) == 11 ? NONE : cells.get(i);
        }
        return UnitTable.of(
                IntStream.range(0, units).mapToObj(i -> "u" + i).toList(),
                Map.of(
                        IndicatorId.of("urn:i:maths"), columns[0],
                        IndicatorId.of("urn:i:absence"), columns[1],
                        IndicatorId.of("urn:i:trust"), columns[2]));
    }

    @Property(tries = 300)
    void whereNothingIsUncertainEverythingIsAsTheScorecardSays(
            @ForAll @Size(min = 12, max = 30) List<@IntRange(max = 11) Integer> cells,
            @ForAll @IntRange(max = 3) int aggregation,
            @ForAll @IntRange(max = 3) int normalisation) {
        TableScores scores = TableScores.of(any(aggregation, normalisation), MEASURES, random(cells));
        TableUncertainty uncertainty = TableUncertainty.of(scores, NOTHING, 3, 1);
        Map<String, UnitUncertainty> found = new HashMap<>();
        uncertainty.units().forEach(unit -> found.put(unit.unit(), unit));
        for (int i = 0; i < scores.units().size(); i++) {
            UnitReading plain = scores.unit(i);
            UnitUncertainty unit = found.get(plain.unit());
            assertThat(unit != null).isEqualTo(plain.total().isPresent());
            if (unit != null) {
                double rank = plain.rank().getAsInt();
                assertThat(unit.rank()).isEqualTo(plain.rank().getAsInt());
                assertThat(unit.ranks()).isEqualTo(new Spread(rank, rank, rank, rank));
                assertThat(unit.total()).isEqualTo(plain.total().getAsDouble());
                assertThat(unit.totals().q5()).isEqualTo(unit.total(), Offset.offset(1e-9));
                assertThat(unit.totals().q95()).isEqualTo(unit.totals().q5());
                assertThat(unit.first()).isEqualTo(rank == 1 ? 1 : 0);
            }
        }
        uncertainty.shift().ifPresent(shift -> assertThat(shift).isEqualTo(new Spread(0, 0, 0, 0)));
        assertThat(uncertainty.units().size() + uncertainty.leftOut().size())
                .isEqualTo(scores.units().size());
    }

    private static final ScorecardUncertainty MUCH = ScorecardUncertainty.builder()
            .weightRange(number("0.5"))
            .addNormalisations(Normalisation.GOALPOSTS, Normalisation.PERCENTILE_RANK, Normalisation.Z_SCORE)
            .addAggregations(Aggregation.ARITHMETIC, Aggregation.MEDIAN)
            .build();

    @Property(tries = 100)
    void theOrderOfUnitsDoesNotMatter(
            @ForAll @Size(min = 12, max = 30) List<@IntRange(max = 11) Integer> cells, @ForAll long seed) {
        UnitTable table = random(cells);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, table.units().size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        Map<IndicatorId, double[]> shuffled = new HashMap<>();
        for (String measure : NAMES) {
            double[] column = table.column(IndicatorId.of("urn:i:" + measure));
            shuffled.put(
                    IndicatorId.of("urn:i:" + measure),
                    order.stream().mapToDouble(unit -> column[unit]).toArray());
        }
        Scorecard card = balanced(Aggregation.ARITHMETIC, Normalisation.GOALPOSTS);
        TableScores straight = TableScores.of(card, MEASURES, table);
        TableScores other = TableScores.of(
                card,
                MEASURES,
                UnitTable.of(order.stream().map(table.units()::get).toList(), shuffled));
        TableUncertainty uncertainty = TableUncertainty.of(straight, MUCH, 20, seed);
        TableUncertainty shuffledToo = TableUncertainty.of(other, MUCH, 20, seed);
        assertThat(shuffledToo.units()).containsExactlyInAnyOrderElementsOf(uncertainty.units());
        assertThat(shuffledToo.leftOut()).containsExactlyInAnyOrderElementsOf(uncertainty.leftOut());
        assertThat(shuffledToo.shift()).isEqualTo(uncertainty.shift());
        assertThat(TableSensitivity.of(other, MUCH, 5, seed).shift())
                .isEqualTo(TableSensitivity.of(straight, MUCH, 5, seed).shift());
    }

    @Property(tries = 100)
    void theOrderOfMeasuresDoesNotMatter(
            @ForAll @Size(min = 12, max = 30) List<@IntRange(max = 11) Integer> cells, @ForAll long seed) {
        UnitTable table = random(cells);
        Scorecard card = balanced(Aggregation.ARITHMETIC, Normalisation.GOALPOSTS);
        Scorecard turned = card(
                Aggregation.ARITHMETIC,
                side(
                        Perspective.CARE,
                        indicator("trust", Normalisation.GOALPOSTS),
                        indicator("absence", Normalisation.GOALPOSTS)),
                side(Perspective.ATTAINMENT, indicator("maths", Normalisation.GOALPOSTS)));
        TableUncertainty straight = TableUncertainty.of(TableScores.of(card, MEASURES, table), MUCH, 20, seed);
        TableUncertainty other = TableUncertainty.of(TableScores.of(turned, MEASURES, table), MUCH, 20, seed);
        assertThat(other.inputs()).isEqualTo(straight.inputs());
        assertThat(other.leftOut()).isEqualTo(straight.leftOut());
        assertThat(other.shift()).isEqualTo(straight.shift());
        for (int i = 0; i < straight.units().size(); i++) {
            assertThat(other.units().get(i).ranks())
                    .isEqualTo(straight.units().get(i).ranks());
            assertThat(other.units().get(i).totals().median())
                    .isEqualTo(straight.units().get(i).totals().median(), Offset.offset(1e-9));
        }
    }

    @Property(tries = 100)
    void rankIntervalsAreWithinTheUnitsAndSomebodyIsFirst(
            @ForAll @Size(min = 12, max = 30) List<@IntRange(max = 11) Integer> cells, @ForAll long seed) {
        TableScores scores =
                TableScores.of(balanced(Aggregation.ARITHMETIC, Normalisation.GOALPOSTS), MEASURES, random(cells));
        TableUncertainty uncertainty = TableUncertainty.of(scores, MUCH, 25, seed);
        assertThat(TableUncertainty.of(scores, MUCH, 25, seed)).isEqualTo(uncertainty);
        int units = uncertainty.units().size();
        double firsts = 0;
        double ranks = 0;
        for (UnitUncertainty unit : uncertainty.units()) {
            assertThat(1.0).isLessThanOrEqualTo(unit.ranks().q5());
            assertThat(unit.ranks().q5()).isLessThanOrEqualTo(unit.ranks().median());
            assertThat(unit.ranks().median()).isLessThanOrEqualTo(unit.ranks().q95());
            assertThat(unit.ranks().q95()).isLessThanOrEqualTo(units);
            assertThat(unit.ranks().mean()).isBetween(1.0, (double) units);
            firsts += unit.first();
            ranks += unit.ranks().mean();
        }
        if (units > 0) {
            assertThat(firsts).isGreaterThanOrEqualTo(1 - 1e-9);
            // Equals share the first of their ranks, so that the sum is at most that of 1 to n.
            assertThat(ranks).isLessThanOrEqualTo(units * (units + 1) / 2.0 + 1e-9);
        }
    }

    @Property(tries = 100)
    void whoIsBestInEverythingIsFirstInEveryRun(
            @ForAll @Size(min = 12, max = 30) List<@IntRange(max = 9) Integer> cells, @ForAll long seed) {
        UnitTable table = random(cells);
        double[] maths = table.column(IndicatorId.of("urn:i:maths"));
        double[] absence = table.column(IndicatorId.of("urn:i:absence"));
        double[] trust = table.column(IndicatorId.of("urn:i:trust"));
        maths[0] = 10;
        absence[0] = 0;
        trust[0] = 10;
        UnitUncertainty best = TableUncertainty.of(
                        TableScores.of(balanced(Aggregation.ARITHMETIC, Normalisation.GOALPOSTS), MEASURES, table),
                        MUCH,
                        25,
                        seed)
                .units()
                .get(0);
        assertThat(best.unit()).isEqualTo("u0");
        assertThat(best.first()).isEqualTo(1);
        assertThat(best.ranks()).isEqualTo(new Spread(1, 1, 1, 1));
    }

    @Test
    void onlyWeightsWithOthersBesideThemVary() {
        Scorecard card = Scorecard.builder()
                .from(balanced(Aggregation.ARITHMETIC, Normalisation.GOALPOSTS))
                .uncertainty(MUCH)
                .build();
        TableScores scores = TableScores.of(card, MEASURES, table(of(1, 2, 3), of(1, 2, 3), of(1, 2, 3)));
        assertThat(TableUncertainty.of(scores, card.getUncertainty().orElseThrow(), 1, 1)
                        .inputs())
                .containsExactly(
                        "aggregation",
                        "normalisation",
                        "weight:attainment",
                        "weight:care",
                        "weight:urn:i:absence",
                        "weight:urn:i:trust");
        assertThat(Arrays.asList(Optional.of(MUCH))).containsExactly(card.getUncertainty());
    }
}
