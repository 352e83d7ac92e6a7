package org.lplp.scoring.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lplp.scoring.Given;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;

class GapTest {

    /**
     * By hand. All values in order: 1 (g), 2 2 (g, o), 3 (g), 4 (o), 6 (o). Percentile ranks 100·(rank − ½)/6: 1 → 8⅓; the two 2 at
     * rank 2½ → 33⅓; 3 → 58⅓; 4 → 75; 6 → 91⅔. Group (8⅓ + 33⅓ + 58⅓)/3 = 33⅓, others (33⅓ + 75 + 91⅔)/3 = 66⅔. Means 2 and 4. Sums
     * of squares 2 and 8, s² = 10/4, d = −2/√2.5 = −1.264911. J(4) = 0.797885, so g = −1.009253; V = 0.636620 · (6/9 + 1.6/12) =
     * 0.509296, half the interval 1.959964 · 0.713650 = 1.398728.
     */
    @Test
    void tiesShareTheMiddleOfTheirRanks() {
        Scored<AttainmentGapDetail> gap = AttainmentGap.of(values("1", "2", "3", null), values("2", "4", "6"));
        assertThat(gap.toString()).isEqualTo(Given.documented("GapTest.tiesShareTheMiddleOfTheirRanks"));
        assertThat(gap.value()).hasValue(new BigDecimal("-33.333333"));
        assertThat(gap.detail().effect().orElseThrow().g().value()).isCloseTo(-1.009253, within(1e-6));
        assertThat(gap.detail().effect().orElseThrow().g().low()).isCloseTo(-1.009253 - 1.398728, within(2e-6));
    }

    /** Newcombe (1998), method 10: 56/70 − 48/80 = 0.2, 0.0524 to 0.3339. */
    @Test
    void newcombeHybridScoreInterval() {
        Estimate gap = new Proportion(56, 70).minus(new Proportion(48, 80)).orElseThrow();
        assertThat(gap.value()).isCloseTo(0.2, within(1e-12));
        assertThat(gap.low()).isCloseTo(0.0524, within(5e-5));
        assertThat(gap.high()).isCloseTo(0.3339, within(5e-5));
        assertThat(gap.isApartFromZero()).isTrue();
        // The same paper: 10/10 against 0/10, where the simple interval would be a point.
        Estimate whole = new Proportion(10, 10).minus(new Proportion(0, 10)).orElseThrow();
        assertThat(whole.low()).isCloseTo(0.6075, within(5e-5));
        assertThat(whole.high()).isEqualTo(1.0);
    }

    /** Newcombe (1998), interval estimation for the single proportion, Wilson without continuity correction: 81/263 and 0/20. */
    @Test
    void wilsonScoreInterval() {
        Estimate share = new Proportion(81, 263).wilson().orElseThrow();
        assertThat(share.low()).isCloseTo(0.2553, within(5e-5));
        assertThat(share.high()).isCloseTo(0.3662, within(5e-5));
        Estimate none = new Proportion(0, 20).wilson().orElseThrow();
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.1611, within(5e-5));
        assertThat(new Proportion(0, 0).wilson()).isEmpty();
        assertThat(new Proportion(0, 0).minus(new Proportion(1, 2))).isEmpty();
        assertThatThrownBy(() -> new Proportion(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Borenstein et al. (2009), chapter 4: means 103 and 100, deviations 5.5 and 4.5, 50 each: d 0.5970, g 0.5924, variance 0.0411. */
    @Test
    void hedgesOfPublishedMeans() {
        EffectSize effect = EffectSize.of(103, 5.5, 50, 100, 4.5, 50);
        assertThat(effect.d()).isCloseTo(0.5970, within(5e-5));
        assertThat(effect.g().value()).isCloseTo(0.5924, within(5e-5));
        assertThat(effect.variance()).isCloseTo(0.0411, within(1e-4));
        assertThatThrownBy(() -> EffectSize.of(1, 0, 5, 1, 1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EffectSize.of(1, 1, 1, 1, 1, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Hedges (1981): the gamma functions, reckoned with SciPy's {@code gammaln}. */
    @Test
    void correctionIsThatOfTheGammaFunction() {
        assertThat(EffectSize.correction(2)).isCloseTo(0.5642, within(5e-5));
        assertThat(EffectSize.correction(3)).isCloseTo(0.7236, within(5e-5));
        assertThat(EffectSize.correction(10)).isCloseTo(0.9227, within(5e-5));
        assertThat(EffectSize.correction(50)).isCloseTo(0.9849, within(5e-5));
        assertThat(EffectSize.correction(1)).isZero();
        assertThat(EffectSize.correction(100_000)).isCloseTo(EffectSize.correction(100_001), within(1e-9));
        assertThatThrownBy(() -> EffectSize.correction(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutSpreadOrLearnersThereIsNoEffectSize() {
        assertThat(EffectSize.of(values("1", "1"), values("2", "2"))).isEmpty();
        assertThat(EffectSize.of(values("1"), values("2"))).isEmpty();
        assertThat(EffectSize.of(values(), values("2", "3", "4"))).isEmpty();
        Scored<AttainmentGapDetail> gap = AttainmentGap.of(values((String) null), values("2"));
        assertThat(gap.value()).isEmpty();
        assertThat(gap.contributions()).isEmpty();
        assertThat(gap.missing()).containsExactly("group: no value of 1 learner", "group: no learner with a value");
        assertThat(gap.toString()).contains("not defined", "not known");
    }

    /** Units of 1 and 3 learners: (4 + 6)/4 and (4 + 2)/2. */
    @Test
    void meanOfMeansIsNotTheMeanOfAllLearners() {
        Map<String, GroupCell> units = Map.of(
                "small",
                new GroupCell(1, 1, Rational.of(4)),
                "large",
                new GroupCell(4, 3, Rational.of(6)),
                "empty",
                new GroupCell(2, 0, Rational.ZERO));
        assertThat(UnitMeans.of(units))
                .isEqualTo(new UnitMeans(
                        Optional.of(Rational.of(5, 2)), Optional.of(Rational.of(3)), 4, 2, List.of("empty")))
                .hasToString(Given.documented("GapTest.meanOfMeansIsNotTheMeanOfAllLearners"));
        assertThat(UnitMeans.of(Map.of()).unweighted()).isEmpty();
    }

    /** By hand: (2 − 1 + 0.5 + 0.5)/4 = 0.5; 1.96 · 1.25 / √4 = 1.225. The fifth has no estimate. */
    @Test
    void valueAddedIsActualLessEstimated() {
        GroupCell sums =
                List.of(added("42", "40"), added("30", "31"), added("50.5", "50"), added("20.5", "20")).stream()
                        .reduce(GroupCell.NOBODY, GroupCell::plus)
                        .plus(ValueAdded.learner(Optional.of(Rational.ONE), Optional.empty()));
        Scored<GroupCell> score = ValueAdded.of(sums, Optional.of(new BigDecimal("1.25")));
        assertThat(score.toString()).isEqualTo(Given.documented("GapTest.valueAddedIsActualLessEstimated"));
        assertThat(score.interval().orElseThrow()).hasToString("[-0.725, 1.725]");
        assertThat(ValueAdded.of(sums, Optional.empty()).missing()).contains("nationalDeviation");
        assertThat(ValueAdded.of(GroupCell.NOBODY, Optional.of(BigDecimal.ONE)).interval())
                .isEmpty();
        assertThatThrownBy(() -> ValueAdded.of(sums, Optional.of(BigDecimal.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static GroupCell added(String actual, String estimated) {
        return ValueAdded.learner(Optional.of(rational(actual)), Optional.of(rational(estimated)));
    }

    /** Months 0, 12, 24 at 80, 92, 98. 83 is month 3, 95 is month 18; 99 is beyond the curve. */
    @Test
    void growthIsInMonthsOfTheCurveAndNeverBeyondIt() {
        GrowthCurve curve = curve();
        assertThat(curve.growth(Optional.of(rational("83")), Optional.of(rational("95")))
                        .figure())
                .hasValue(Rational.of(15));
        assertThat(curve.growth(Optional.of(rational("83")), Optional.of(rational("95")))
                        .text())
                .isEqualTo("from month 3 to month 18");
        assertThat(curve.growth(Optional.of(rational("92")), Optional.of(rational("80")))
                        .figure())
                .hasValue(Rational.of(-12));
        assertThat(curve.growth(Optional.of(rational("92")), Optional.of(rational("99")))
                        .reason())
                .isEqualTo("after: above the curve, which ends at 98");
        assertThat(curve.growth(Optional.of(rational("79")), Optional.of(rational("95")))
                        .reason())
                .isEqualTo("before: below the curve, which begins at 80");
        assertThat(curve.growth(Optional.empty(), Optional.empty()).reason()).isEqualTo("before: not known");
        assertThat(curve).hasToString("months 0 to 24, values 80 to 98");
        assertThatThrownBy(() -> new GrowthCurve(new TreeMap<>(Map.of(Rational.ZERO, Rational.ONE))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new GrowthCurve(new TreeMap<>(Map.of(Rational.ZERO, Rational.ONE, Rational.ONE, Rational.ONE))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** By hand: 4 known values, 1 1 2 10. */
    @Test
    void quantilesAreValuesThatAreThere() {
        Distribution values = values("10", "1", "2", "1", null);
        assertThat(values.quantile(Rational.of(1, 2))).hasValue(Rational.ONE);
        assertThat(values.quantile(Rational.of(3, 4))).hasValue(Rational.of(2));
        assertThat(values.quantile(Rational.ONE)).hasValue(Rational.of(10));
        assertThat(values()).hasToString("0 known, 0 missing");
        assertThat(values().quantile(Rational.ONE)).isEmpty();
        // Mean 3.5, squares 6.25 + 6.25 + 2.25 + 42.25 = 57, by 3.
        assertThat(values.variance()).hasValue(Rational.of(19));
        assertThat(values("1").variance()).isEmpty();
        assertThatThrownBy(() -> values.quantile(Rational.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void gapIsAntisymmetric(@ForAll long seed) {
        Distribution group = some(new Random(seed), 12);
        Distribution others = some(new Random(~seed), 9);
        AttainmentGapDetail there = AttainmentGap.of(group, others).detail();
        AttainmentGapDetail back = AttainmentGap.of(others, group).detail();
        assertThat(there.gap().map(one -> Rational.ZERO.minus(one))).isEqualTo(back.gap());
        assertThat(there.difference().map(one -> Rational.ZERO.minus(one))).isEqualTo(back.difference());
        there.effect().ifPresent(effect -> {
            Estimate g = effect.g().reversed();
            assertThat(back.effect().orElseThrow().g().value()).isCloseTo(g.value(), within(1e-12));
            assertThat(back.effect().orElseThrow().g().low()).isCloseTo(g.low(), within(1e-12));
        });
    }

    /** Mann and Whitney (1947): the ranks give the share of pairs in which the one of the group stands higher, ties half. */
    @Property
    void gapOfRanksCountsPairs(@ForAll long seed) {
        Distribution group = some(new Random(seed), 8);
        Distribution others = some(new Random(~seed), 7);
        Rational won = Rational.ZERO;
        for (var own : group.counts().entrySet()) {
            for (var other : others.counts().entrySet()) {
                int order = own.getKey().compareTo(other.getKey());
                won = won.plus(Rational.of((1 + order) * own.getValue() * other.getValue(), 2));
            }
        }
        Scored<AttainmentGapDetail> gap = AttainmentGap.of(group, others);
        if (gap.value().isPresent()) {
            Rational pairs = Rational.of(group.known() * others.known());
            assertThat(gap.detail().gap())
                    .hasValue(won.dividedBy(pairs).minus(Rational.of(1, 2)).times(Rational.of(100)));
            assertThat(gap.contributions().stream().map(Contribution::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(gap.value().get());
        }
    }

    @Property
    void intervalsHoldTheirEstimate(
            @ForAll @IntRange(min = 1, max = 500) int known,
            @ForAll @IntRange(min = 1, max = 500) int others,
            @ForAll @IntRange(max = 500) int yes,
            @ForAll @IntRange(max = 500) int othersYes) {
        Proportion one = new Proportion(yes % (known + 1), known);
        Proportion two = new Proportion(othersYes % (others + 1), others);
        Estimate share = one.wilson().orElseThrow();
        assertThat(share.low()).isBetween(0.0, share.value());
        assertThat(share.high()).isBetween(share.value(), 1.0);
        Estimate there = one.minus(two).orElseThrow();
        Estimate back = two.minus(one).orElseThrow();
        assertThat(there.low()).isBetween(-1.0 - 1e-12, there.value());
        assertThat(there.high()).isBetween(there.value(), 1.0 + 1e-12);
        assertThat(there.value()).isCloseTo(-back.value(), within(1e-12));
        assertThat(there.low()).isCloseTo(-back.high(), within(1e-12));
    }

    @Property
    void partsOfADistributionMakeTheWhole(@ForAll long seed, @ForAll @IntRange(max = 20) int cut) {
        List<Optional<Rational>> values = new ArrayList<>();
        Random random = new Random(seed);
        for (int learner = 0; learner < 20; learner++) {
            values.add(value(random));
        }
        Distribution once = Distribution.of(values);
        Collections.shuffle(values, random);
        Distribution first = Distribution.of(values.subList(0, cut));
        Distribution second = Distribution.of(values.subList(cut, 20));
        second.merge(first);
        assertThat(second).isEqualTo(once).hasSameHashCodeAs(once);
        assertThat(second.mean()).isEqualTo(once.mean());
        assertThat(second.variance()).isEqualTo(once.variance());
        second.merge(second);
        assertThat(second.known() + second.missing()).isEqualTo(40);
    }

    /** The mean of all is that of the parts, each weighed with its learners; the plain mean of means is so only for equal parts. */
    @Property
    void weightedMeanOfPartsIsThatOfTheWhole(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 9) Integer> sizes) {
        Random random = new Random(sizes.hashCode());
        Map<String, GroupCell> units = new TreeMap<>();
        GroupCell whole = GroupCell.NOBODY;
        for (int size : sizes) {
            GroupCell unit = GroupCell.NOBODY;
            for (int learner = 0; learner < size; learner++) {
                unit = unit.plus(GroupCell.of(value(random)));
            }
            units.put("u" + units.size(), unit);
            whole = whole.plus(unit);
        }
        UnitMeans means = UnitMeans.of(units);
        assertThat(means.pupilWeighted()).isEqualTo(whole.mean());
        assertThat(means.units() + means.missing().size()).isEqualTo(sizes.size());
    }

    private static GrowthCurve curve() {
        return new GrowthCurve(new TreeMap<>(Map.of(
                Rational.of(0), Rational.of(80), Rational.of(12), Rational.of(92), Rational.of(24), Rational.of(98))));
    }

    private static Optional<Rational> value(Random random) {
        return random.nextInt(5) == 0
                ? Optional.empty()
                : Optional.of(Rational.of(random.nextInt(10), 1 + random.nextInt(3)));
    }

    private static Distribution some(Random random, int most) {
        Distribution some = new Distribution();
        for (int learner = random.nextInt(most); learner > 0; learner--) {
            some.add(value(random));
        }
        return some;
    }

    private static Rational rational(String decimal) {
        return Rational.of(new BigDecimal(decimal));
    }

    private static Distribution values(String... decimals) {
        Distribution values = new Distribution();
        for (String decimal : decimals) {
            values.add(Optional.ofNullable(decimal).map(GapTest::rational));
        }
        return values;
    }
}
