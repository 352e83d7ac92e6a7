package org.lplp.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.sum;
import static org.lplp.scoring.measure.Observed.from;
import static org.lplp.scoring.measure.Observed.measure;
import static org.lplp.scoring.measure.Observed.measureId;
import static org.lplp.scoring.measure.Observed.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.IndicatorId;
import org.lplp.core.base.ScorecardId;
import org.lplp.core.measure.MeasureDomain;
import org.lplp.core.measure.MeasurePolicy;
import org.lplp.core.measure.MeasureSection;
import org.lplp.core.measure.Observation;
import org.lplp.core.scorecard.Aggregation;
import org.lplp.core.scorecard.Indicator;
import org.lplp.core.scorecard.Normalisation;
import org.lplp.core.scorecard.Perspective;
import org.lplp.core.scorecard.Scorecard;
import org.lplp.core.scorecard.WeightedPerspective;
import org.lplp.scoring.Given;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;

class BalancedScorecardTest {

    private static final LocalDate AS_OF = day("2026-03-31");
    private static final MeasurePolicy MEASURES = MeasurePolicy.builder()
            .addMeasures(
                    measure("maths").domain(MeasureDomain.EDUCATIONAL).build(),
                    measure("english").domain(MeasureDomain.EDUCATIONAL).build(),
                    measure("absence").build(),
                    measure("wellbeing").build(),
                    measure("faith").protectedCharacteristic(true).build())
            .build();

    private static Indicator indicator(String measure, String weight, String worst, String best) {
        return Indicator.builder()
                .id(IndicatorId.of("urn:i:" + measure))
                .measure(measureId(measure))
                .weight(number(weight))
                .worst(number(worst))
                .best(number(best))
                .build();
    }

    private static WeightedPerspective side(Perspective perspective, String weight, Indicator... indicators) {
        return WeightedPerspective.builder()
                .perspective(perspective)
                .weight(number(weight))
                .addIndicators(indicators)
                .build();
    }

    private static Scorecard.Builder scorecard(WeightedPerspective... sides) {
        return Scorecard.builder()
                .id(ScorecardId.of("urn:card:1"))
                .title(Given.title("Balanced"))
                .aggregation(Aggregation.ARITHMETIC)
                .addPerspectives(sides);
    }

    /** Attainment weighs 1 (maths 2, English 1), care weighs 3 (absence, well-being). */
    private static Scorecard.Builder balanced() {
        return scorecard(
                side(
                        Perspective.ATTAINMENT,
                        "1",
                        indicator("maths", "2", "0", "10"),
                        indicator("english", "1", "0", "10")),
                side(
                        Perspective.CARE,
                        "3",
                        indicator("absence", "1", "0.2", "0"),
                        indicator("wellbeing", "1", "1", "5")));
    }

    private static Scored<BalancedScorecardDetail> score(Scorecard scorecard, Observation... observations) {
        return BalancedScorecard.score(
                scorecard,
                MEASURES,
                MeasureSection.builder().addObservations(observations).build(),
                AS_OF);
    }

    private static Observation seen(String measure, String value) {
        return observation(measure, measure, value, "2026-03-01").build();
    }

    @Test
    void sidesAreMeansOfIndicatorsAndTheWholeIsTheMeanOfSides() {
        // Maths 9 of 0..10 is 90, English 6 is 60: attainment (2·90 + 1·60) / 3 = 80.
        // Absence 9/90 = 0.1 of 0.2..0 is 50, well-being 4 of 1..5 is 75: care (50 + 75) / 2 = 62.5.
        // Whole (1·80 + 3·62.5) / 4 = 66.875. Educational 80 with weight 1/4, social 62.5 with 3/4.
        Scored<BalancedScorecardDetail> scored = score(
                balanced().minimumData(number("0.5")).build(),
                seen("maths", "9"),
                seen("english", "6"),
                seen("absence", "9/90"),
                seen("wellbeing", "4"));
        assertThat(scored.value()).contains(number("66.875000"));
        // maths 90 · 1/4 · 2/3 = 15, English 60 · 1/4 · 1/3 = 5, absence 50 · 3/8 = 18.75, well-being 75 · 3/8 = 28.125
        assertThat(scored.contributions())
                .extracting(contribution -> contribution.amount())
                .containsExactly(number("15.000000"), number("5.000000"), number("18.750000"), number("28.125000"));
        assertThat(scored.detail().domains())
                .containsExactly(
                        new DomainReading(MeasureDomain.EDUCATIONAL, number("80.000000"), number("0.250000")),
                        new DomainReading(MeasureDomain.SOCIAL, number("62.500000"), number("0.750000")));
        assertThat(scored.subject()).contains(ScorecardId.of("urn:card:1"));
        assertThat(scored)
                .hasToString(documented("BalancedScorecardTest.sidesAreMeansOfIndicatorsAndTheWholeIsTheMeanOfSides"));
    }

    @Test
    void whatIsMissingGivesItsWeightToTheOthersAndCountsAgainstTheMinimum() {
        // Without English: attainment 90, whole (90 + 3·62.5) / 4 = 69.375; data (1·2/3 + 3·1) / 4 = 11/12.
        Observation[] noEnglish = {seen("maths", "9"), seen("absence", "9/90"), seen("wellbeing", "4")};
        Scored<BalancedScorecardDetail> scored = score(balanced().build(), noEnglish);
        assertThat(scored.value()).contains(number("69.375000"));
        assertThat(scored.detail().data()).isEqualTo(number("0.916667"));
        assertThat(scored.missing()).containsExactly("measure.observations: urn:m:english, no observation");
        assertThat(scored.contributions()).hasSize(3);
        // 11/12 is less than 0.92.
        assertThat(score(balanced().minimumData(number("0.92")).build(), noEnglish)
                        .value())
                .isEmpty();
        // Without attainment at all: care alone, 62.5; data 3/4, which is exactly enough.
        Observation[] careOnly = {seen("absence", "9/90"), seen("wellbeing", "4")};
        assertThat(score(balanced().minimumData(number("0.75")).build(), careOnly)
                        .value())
                .contains(number("62.500000"));
        Scored<BalancedScorecardDetail> tooFew =
                score(balanced().minimumData(number("0.76")).build(), careOnly);
        assertThat(tooFew.value()).isEmpty();
        assertThat(tooFew.contributions()).isEmpty();
        assertThat(tooFew.detail().mean()).contains(number("62.500000"));
        assertThat(tooFew.missing()).contains("measure.observations: data for 0.75 of the weight, 0.76 is asked");
        assertThat(tooFew.detail().perspectives().get(0))
                .isEqualTo(
                        new PerspectiveReading(Perspective.ATTAINMENT, java.util.Optional.empty(), number("0.000000")));
    }

    @Test
    void aPerspectiveWithLessThanItsMinimumIsMissing() {
        // Without English attainment has two thirds of its weight, 0.666667: 0.7 is asked, so care stands alone.
        Scorecard card = scorecard(
                        WeightedPerspective.builder()
                                .from(balanced().build().getPerspectives().get(0))
                                .minimumData(number("0.7"))
                                .build(),
                        balanced().build().getPerspectives().get(1))
                .build();
        Scored<BalancedScorecardDetail> scored =
                score(card, seen("maths", "9"), seen("absence", "9/90"), seen("wellbeing", "4"));
        assertThat(scored.value()).contains(number("62.500000"));
        assertThat(scored.detail().perspectives().get(0).value()).isEmpty();
        assertThat(scored.detail().data()).isEqualTo(number("0.750000"));
    }

    @Test
    void withoutAnyDataThereIsNoValue() {
        Scored<BalancedScorecardDetail> scored = score(balanced().build());
        assertThat(scored.value()).isEmpty();
        assertThat(scored.detail().mean()).isEmpty();
        assertThat(scored.missing()).hasSize(4);
        assertThat(score(scorecard().build()).missing()).containsExactly("framework.scorecard.perspectives");
    }

    @Test
    void nestedMeansOfUnequalSidesAreNotTheFlatMean() {
        // 100 and (0 + 0 + 0) / 3: nested 50, flat 25.
        Scorecard unequal = scorecard(
                        side(Perspective.ATTAINMENT, "1", indicator("maths", "1", "0", "10")),
                        side(
                                Perspective.CARE,
                                "1",
                                indicator("english", "1", "0", "10"),
                                indicator("absence", "1", "1", "0"),
                                indicator("wellbeing", "1", "1", "5")))
                .build();
        assertThat(score(
                                unequal,
                                seen("maths", "10"),
                                seen("english", "0"),
                                seen("absence", "1"),
                                seen("wellbeing", "1"))
                        .value())
                .contains(number("50.000000"));
    }

    @Test
    void whatLiesBeyondTheGoalpostsCountsAsTheGoalpost() {
        assertThat(score(balanced().build(), seen("wellbeing", "0.5")).value()).contains(number("0.000000"));
        assertThat(score(balanced().build(), seen("wellbeing", "6")).value()).contains(number("100.000000"));
        assertThat(score(balanced().build(), seen("absence", "30/90")).value()).contains(number("0.000000"));
    }

    @Test
    void goalpostsThatAreTheSameGiveNoPoints() {
        Scorecard flat = scorecard(side(Perspective.CARE, "1", indicator("absence", "1", "3", "3.0")))
                .build();
        Scored<BalancedScorecardDetail> scored = score(flat, seen("absence", "3"));
        assertThat(scored.value()).isEmpty();
        assertThat(scored.missing())
                .containsExactly("measure.observations: urn:m:absence, its worst and its best are the same");
    }

    @Test
    void observationsThatContradictEachOtherAreMissing() {
        Scored<BalancedScorecardDetail> scored = score(
                balanced().build(),
                seen("maths", "9"),
                from("sims", observation("1", "wellbeing", "4", "2026-03-01")),
                from("survey", observation("2", "wellbeing", "5", "2026-03-01")));
        assertThat(scored.value()).contains(number("90.000000"));
        assertThat(scored.missing())
                .contains("measure.observations: urn:m:wellbeing, observations on 2026-03-01 contradict each other");
    }

    @Test
    void aProtectedCharacteristicIsNeverRead() {
        Scorecard faith = scorecard(side(Perspective.CARE, "1", indicator("faith", "1", "0", "1")))
                .build();
        Scored<BalancedScorecardDetail> scored = score(faith, seen("faith", "1"));
        assertThat(scored.value()).isEmpty();
        assertThat(scored.missing())
                .containsExactly("measure.observations: urn:m:faith, protected characteristic, nobody opted in");
    }

    @Test
    void aMeasureThatNobodyDefinedHasNoDomain() {
        Scorecard unknown = scorecard(side(Perspective.CARE, "1", indicator("mood", "1", "0", "1")))
                .build();
        Scored<BalancedScorecardDetail> scored = score(unknown, seen("mood", "1"));
        assertThat(scored.detail().indicators().get(0).domain()).isEmpty();
        assertThat(scored.value()).isEmpty();
    }

    @Test
    void weightsOfZeroAddNothingAndNegativeOnesAreRefused() {
        Scorecard zero = scorecard(
                        side(
                                Perspective.CARE,
                                "1",
                                indicator("absence", "0", "0.2", "0"),
                                indicator("wellbeing", "1", "1", "5")),
                        side(Perspective.ATTAINMENT, "0", indicator("maths", "1", "0", "10")),
                        side(Perspective.MOTIVATION, "0", indicator("english", "0", "0", "10")))
                .build();
        Scored<BalancedScorecardDetail> scored =
                score(zero, seen("absence", "0/90"), seen("wellbeing", "3"), seen("maths", "9"), seen("english", "9"));
        assertThat(scored.value()).contains(number("50.000000"));
        assertThat(sum(scored)).isEqualByComparingTo("50");
        assertThat(score(zero, seen("absence", "0/90"), seen("maths", "9")).value())
                .isEmpty();
        Scorecard negative = scorecard(side(Perspective.CARE, "1", indicator("absence", "-1", "1", "0")))
                .build();
        assertThat(score(negative, seen("absence", "0")).missing())
                .containsExactly("framework.scorecard.weights: one is negative");
        assertThat(score(scorecard(side(Perspective.CARE, "-1")).build()).value())
                .isEmpty();
    }

    @Test
    void anAggregationThatNobodyKnowsIsMissing() {
        Scored<BalancedScorecardDetail> scored =
                score(balanced().aggregation(Aggregation.of("harmony")).build(), seen("maths", "9"));
        assertThat(scored.value()).isEmpty();
        assertThat(scored.missing()).containsExactly("framework.scorecard.aggregation: harmony is not known");
    }

    @Test
    void otherMeansByHand() {
        // Attainment of 90 (weight 2) and 60 (1), care of 50 and 75; the sides weigh 1 and 3.
        Observation[] seen = {seen("maths", "9"), seen("english", "6"), seen("absence", "9/90"), seen("wellbeing", "4")
        };
        Scored<BalancedScorecardDetail> harmonic =
                score(balanced().aggregation(Aggregation.HARMONIC).build(), seen);
        // 3 / (2/90 + 1/60) = 540/7 and 2 / (1/50 + 1/75) = 60; 4 / (7/540 + 3/60) = 2160/34.
        assertThat(harmonic.value()).contains(number("63.529412"));
        assertThat(sum(harmonic)).isEqualTo(number("63.529412"));
        Scored<BalancedScorecardDetail> geometric =
                score(balanced().aggregation(Aggregation.GEOMETRIC).build(), seen);
        // ³√(90² · 60) = 78.622240 and √3750 = 61.237244; (78.622240 · 61.237244³)^¼ = 65.185…
        assertThat(geometric.value().orElseThrow().doubleValue())
                .isEqualTo(Math.pow(Math.cbrt(486_000) * Math.pow(3750, 1.5), 0.25), Offset.offset(1e-6));
        // Two thirds of the weight lie at 90; half lies at 50 and half at 75; three quarters of the whole at 62.5.
        assertThat(score(balanced().aggregation(Aggregation.MEDIAN).build(), seen)
                        .value())
                .contains(number("62.500000"));
    }

    @Test
    void aZeroHasNoGeometricMean() {
        Scored<BalancedScorecardDetail> scored = score(
                balanced().aggregation(Aggregation.GEOMETRIC).build(), seen("maths", "9"), seen("wellbeing", "1"));
        assertThat(scored.value()).isEmpty();
        assertThat(scored.contributions()).isEmpty();
        assertThat(scored.missing())
                .contains(
                        "framework.scorecard.aggregation: there is no geometric or harmonic mean of what is not above 0");
    }

    @Test
    void aPortfolioHasNobodyToCompareWith() {
        Indicator compared = Indicator.builder()
                .from(indicator("maths", "1", "0", "10"))
                .normalisation(Normalisation.MIN_MAX)
                .build();
        assertThat(score(scorecard(side(Perspective.ATTAINMENT, "1", compared)).build(), seen("maths", "9"))
                        .missing())
                .containsExactly("measure.observations: urn:m:maths, minMax needs others to compare with");
    }

    @Property
    void contributionsSumToTheValueAndMoreIsNeverLess(
            @ForAll @Size(min = 4, max = 4) List<@IntRange(max = 12) Integer> values,
            @ForAll @Size(min = 6, max = 6) List<@IntRange(max = 7) Integer> weights,
            @ForAll @IntRange(max = 3) int raised) {
        List<String> names = List.of("maths", "english", "wellbeing", "absence");
        List<Indicator> indicators = new ArrayList<>();
        List<Observation> before = new ArrayList<>();
        List<Observation> after = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            indicators.add(indicator(names.get(i), "" + weights.get(i), "0", "10"));
            // 12 stands for no observation
            if (values.get(i) < 12) {
                before.add(seen(names.get(i), "" + values.get(i)));
                after.add(seen(names.get(i), "" + (values.get(i) + (i == raised ? 1 : 0))));
            }
        }
        Scorecard card = scorecard(
                        side(Perspective.ATTAINMENT, "" + weights.get(4), indicators.get(0), indicators.get(1)),
                        side(Perspective.CARE, "" + weights.get(5), indicators.get(2), indicators.get(3)))
                .build();
        Scored<BalancedScorecardDetail> low = score(card, before.toArray(Observation[]::new));
        Scored<BalancedScorecardDetail> high = score(card, after.toArray(Observation[]::new));
        assertThat(high.value().isPresent()).isEqualTo(low.value().isPresent());
        low.value().ifPresent(value -> {
            assertThat(value).isBetween(BigDecimal.ZERO, number("100"));
            assertThat(high.value().orElseThrow()).isGreaterThanOrEqualTo(value);
            assertThat(sum(low)).isEqualTo(value);
            Rational weight = low.detail().indicators().stream()
                    .map(IndicatorReading::weight)
                    .reduce(Rational.ZERO, Rational::plus);
            assertThat(weight).isEqualTo(Rational.ONE);
            // The whole is the mean of the domains by their weights.
            BigDecimal domains = low.detail().domains().stream()
                    .map(domain -> domain.value().multiply(domain.weight()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(domains.subtract(value).abs()).isLessThan(number("0.001"));
        });
    }
}
