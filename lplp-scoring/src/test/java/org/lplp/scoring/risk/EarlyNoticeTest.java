package org.lplp.scoring.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.period;
import static org.lplp.scoring.Given.sum;
import static org.lplp.scoring.Given.title;
import static org.lplp.scoring.measure.Observed.from;
import static org.lplp.scoring.measure.Observed.measure;
import static org.lplp.scoring.measure.Observed.measureId;
import static org.lplp.scoring.measure.Observed.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.RiskFactorId;
import org.lplp.core.base.RiskRuleSetId;
import org.lplp.core.document.Framework;
import org.lplp.core.measure.MeasurePolicy;
import org.lplp.core.measure.MeasureSection;
import org.lplp.core.measure.Observation;
import org.lplp.core.risk.LevelBand;
import org.lplp.core.risk.PointBand;
import org.lplp.core.risk.RiskFactor;
import org.lplp.core.risk.RiskLevel;
import org.lplp.core.risk.RiskRuleSet;
import org.lplp.core.risk.RiskStatistic;
import org.lplp.scoring.base.Interval;
import org.lplp.scoring.base.Scored;

class EarlyNoticeTest {

    private static final LocalDate AS_OF = day("2026-03-31");
    private static final MeasurePolicy MEASURES = MeasurePolicy.builder()
            .addMeasures(
                    measure("absence").build(),
                    measure("incidents").build(),
                    measure("tie").build(),
                    measure("faith").protectedCharacteristic(true).build())
            .build();

    /** A half-open band such as {@code band("0.05", "0.1", "1")}; an empty bound is none. */
    private static PointBand band(String atLeast, String below, String points) {
        return PointBand.builder()
                .atLeast(atLeast.isEmpty() ? Optional.empty() : Optional.of(number(atLeast)))
                .below(below.isEmpty() ? Optional.empty() : Optional.of(number(below)))
                .points(number(points))
                .build();
    }

    private static LevelBand level(String atLeast, String below, RiskLevel level) {
        return LevelBand.builder()
                .atLeast(atLeast.isEmpty() ? Optional.empty() : Optional.of(number(atLeast)))
                .below(below.isEmpty() ? Optional.empty() : Optional.of(number(below)))
                .level(level)
                .build();
    }

    private static RiskFactor.Builder factor(String measure, RiskStatistic statistic, PointBand... bands) {
        return RiskFactor.builder()
                .id(RiskFactorId.of("urn:f:" + measure))
                .title(title(measure))
                .measure(measureId(measure))
                .statistic(statistic)
                .addBands(bands);
    }

    private static final RiskFactor ABSENCE = factor(
                    "absence", RiskStatistic.LATEST_SHARE, band("0.05", "0.1", "1"), band("0.1", "", "3"))
            .build();
    private static final RiskFactor INCIDENTS = factor(
                    "incidents", RiskStatistic.SUM, band("1", "3", "1"), band("3", "", "2"))
            .windowDays(90)
            .build();
    private static final RiskFactor GOOD_TIE =
            factor("tie", RiskStatistic.LATEST, band("4", "", "-1")).build();

    private static RiskRuleSet.Builder rules(RiskFactor... factors) {
        return RiskRuleSet.builder()
                .id(RiskRuleSetId.of("urn:rules:1"))
                .title(title("Early notice"))
                .addFactors(factors)
                .addLevels(
                        level("", "2", RiskLevel.LOW), level("2", "4", RiskLevel.SOME), level("4", "", RiskLevel.HIGH));
    }

    private static Scored<EarlyNoticeDetail> score(RiskRuleSet rules, Observation... observations) {
        return EarlyNotice.score(
                rules,
                MEASURES,
                MeasureSection.builder().addObservations(observations).build(),
                AS_OF);
    }

    private static Observation seen(String measure, String value) {
        return observation(measure, measure, value, "2026-03-01").build();
    }

    private static Interval interval(String low, String high) {
        return new Interval(number(low), number(high));
    }

    @Test
    void pointsAddUpAndAProtectiveFactorTakesAway() {
        // Absence 9/90 = 10 % exactly: 3. Incidents 1 + 1 within 90 days: 1. A tie of strength 5: −1. Together 3: level
        // some.
        Scored<EarlyNoticeDetail> scored = score(
                rules(ABSENCE, INCIDENTS, GOOD_TIE).build(),
                seen("absence", "9/90"),
                observation("i1", "incidents", "1", "2026-01-10").build(),
                observation("i2", "incidents", "1", "2026-02-10").build(),
                observation("i3", "incidents", "5", "2025-06-10").build(),
                seen("tie", "5"));
        assertThat(scored.value()).contains(number("3"));
        assertThat(scored.interval()).contains(interval("3", "3"));
        assertThat(scored.detail().level()).contains(RiskLevel.SOME);
        assertThat(scored.missing()).isEmpty();
        assertThat(scored).hasToString(documented("EarlyNoticeTest.pointsAddUpAndAProtectiveFactorTakesAway"));
    }

    @Test
    void missingInputsLeaveAnInterval() {
        // Known: incidents 3, so 2 points. Absence could give 0, 1 or 3; the tie 0 or −1. So 2 − 1 = 1 to 2 + 3 = 5.
        Scored<EarlyNoticeDetail> scored =
                score(rules(ABSENCE, INCIDENTS, GOOD_TIE).build(), seen("incidents", "3"));
        assertThat(scored.value()).isEmpty();
        assertThat(scored.interval()).contains(interval("1", "5"));
        assertThat(scored.detail().known()).isEqualByComparingTo("2");
        assertThat(sum(scored)).isEqualByComparingTo("2");
        assertThat(scored.detail().lowest()).contains(RiskLevel.LOW);
        assertThat(scored.detail().highest()).contains(RiskLevel.HIGH);
        assertThat(scored.detail().level()).isEmpty();
        assertThat(scored).hasToString(documented("EarlyNoticeTest.missingInputsLeaveAnInterval"));
    }

    @Test
    void nineOfNinetyIsExactlyTenPerCentAndTheBandsAreHalfOpen() {
        RiskRuleSet rules = rules(ABSENCE).build();
        assertThat(score(rules, seen("absence", "9/90")).value()).contains(number("3"));
        assertThat(score(rules, seen("absence", "8.999999/90")).value()).contains(number("1"));
        assertThat(score(rules, seen("absence", "1/20")).value()).contains(number("1"));
        assertThat(score(rules, seen("absence", "4/90")).value()).contains(number("0"));
        // 1/3 of 0.3 is 0.1, which no binary fraction hits.
        assertThat(score(rules, seen("absence", "0.3/3")).value()).contains(number("3"));
    }

    @Test
    void aTrendIsTheLatestLessTheFirstWithinItsWindow() {
        // From 3/60 to 9/90 absence rose by 0.1 − 0.05 = 0.05; the one of a year ago is out of the window.
        RiskFactor rising = factor("absence", RiskStatistic.TREND_SHARE, band("0.05", "", "1"), band("", "0", "-1"))
                .windowDays(90)
                .build();
        Observation[] three = {
            observation("0", "absence", "9/10", "2025-03-01").build(),
            observation("1", "absence", "3/60", "2026-01-05").build(),
            observation("2", "absence", "9/90", "2026-03-01").build()
        };
        Scored<EarlyNoticeDetail> scored = score(rules(rising).build(), three);
        assertThat(scored.value()).contains(number("1"));
        assertThat(scored.contributions().get(0).label()).isEqualTo("absence: trendShare from 3/60 to 9/90");
        // Without window it fell.
        RiskFactor ever =
                RiskFactor.builder().from(rising).windowDays(Optional.empty()).build();
        assertThat(score(rules(ever).build(), three).value()).contains(number("-1"));
        // Points from −1 to 1 stay open where there is no trend to read.
        Scored<EarlyNoticeDetail> one = score(rules(rising).build(), three[2]);
        assertThat(one.interval()).contains(interval("-1", "1"));
        assertThat(one.missing().get(0)).endsWith("observations of one day only, on 2026-03-01");
        RiskFactor values =
                factor("incidents", RiskStatistic.TREND, band("-2", "-1", "2")).build();
        assertThat(score(
                                rules(values).build(),
                                observation("1", "incidents", "4", "2026-03-01").build(),
                                observation("2", "incidents", "2", "2026-03-02").build())
                        .value())
                .contains(number("2"));
        assertThat(score(
                                rules(rising).build(),
                                three[1],
                                observation("2", "absence", "9", "2026-03-01").build())
                        .missing()
                        .get(0))
                .endsWith("no denominator on 2026-03-01");
    }

    @Test
    void persistentAbsenceBeginsWhereTheSchoolYearSays() {
        // 20 % until 2009/10, 15 % until 2014/15, 10 % since (Department for Education).
        for (String[] year : new String[][] {
            {"2010-08-31", "18/90", "17.9/90"}, {"2010-09-01", "13.5/90", "13.4/90"},
            {"2015-08-31", "13.5/90", "13.4/90"}, {"2015-09-01", "9/90", "8.9/90"}
        }) {
            assertThat(absencePoints(year[0], year[1])).as(year[0]).isEqualByComparingTo("2");
            assertThat(absencePoints(year[0], year[2])).as(year[0]).isEqualByComparingTo("1");
        }
    }

    private static BigDecimal absencePoints(String day, String absence) {
        Framework framework = Framework.leadbeater2008();
        MeasureId measure = MeasureId.of("urn:lplp:measure:absence");
        List<RiskRuleSet> inForce = framework.getRisk().inForce(day(day));
        assertThat(inForce).hasSize(2);
        return EarlyNotice.score(
                        inForce.get(0),
                        framework.getMeasure(),
                        MeasureSection.builder()
                                .addObservations(observation("1", "absence", absence, day)
                                        .measure(measure)
                                        .build())
                                .build(),
                        day(day))
                .detail()
                .known();
    }

    @Test
    void aFigureOutsideAllBandsGivesNothing() {
        Scored<EarlyNoticeDetail> scored = score(rules(INCIDENTS).build(), seen("incidents", "0"));
        assertThat(scored.value()).contains(number("0"));
        assertThat(scored.contributions()).hasSize(1);
    }

    @Test
    void eachStatisticReadsItsOwnFigure() {
        Observation[] two = {
            observation("1", "incidents", "4", "2026-03-01").build(),
            observation("2", "incidents", "1", "2026-03-02").build()
        };
        PointBand[] bands = {band("1", "2", "1"), band("2", "5", "2"), band("5", "", "3")};
        assertThat(score(
                                rules(factor("incidents", RiskStatistic.LATEST, bands)
                                                .build())
                                        .build(),
                                two)
                        .value())
                .contains(number("1"));
        assertThat(score(
                                rules(factor("incidents", RiskStatistic.COUNT, bands)
                                                .build())
                                        .build(),
                                two)
                        .value())
                .contains(number("2"));
        assertThat(score(
                                rules(factor("incidents", RiskStatistic.SUM, bands)
                                                .build())
                                        .build(),
                                two)
                        .value())
                .contains(number("3"));
        Scored<EarlyNoticeDetail> unknown = score(
                rules(factor("incidents", RiskStatistic.of("median"), bands).build())
                        .build(),
                two);
        assertThat(unknown.value()).isEmpty();
        assertThat(unknown.missing())
                .containsExactly(
                        "measure.observations: urn:m:incidents for urn:f:incidents, statistic median is not known");
        assertThat(unknown.interval()).contains(interval("0", "3"));
    }

    @Test
    void aProtectedCharacteristicIsReadOnlyByOptInAndThenSaysSo() {
        RiskFactor faith =
                factor("faith", RiskStatistic.LATEST, band("1", "", "2")).build();
        Scored<EarlyNoticeDetail> refused = score(rules(faith).build(), seen("faith", "1"));
        assertThat(refused.value()).isEmpty();
        assertThat(refused.interval()).contains(interval("0", "2"));
        assertThat(refused.missing())
                .containsExactly(
                        "measure.observations: urn:m:faith for urn:f:faith, protected characteristic, nobody opted in");
        Scored<EarlyNoticeDetail> read =
                score(rules(faith).protectedCharacteristics(true).build(), seen("faith", "1"));
        assertThat(read.value()).contains(number("2"));
        assertThat(read.contributions().get(0).label())
                .isEqualTo("faith: latest 1, a protected characteristic, read by opt-in");
        assertThat(read.detail().factors().get(0).protectedCharacteristic()).isTrue();
    }

    @Test
    void refusingAProtectedCharacteristicGivesTheSameWhateverItsValue() {
        RiskRuleSet rules = rules(
                        ABSENCE,
                        factor("faith", RiskStatistic.LATEST, band("1", "", "2"))
                                .build())
                .build();
        Scored<EarlyNoticeDetail> nothing = score(rules, seen("absence", "9/90"));
        for (String value : List.of("0", "1", "99")) {
            assertThat(score(rules, seen("absence", "9/90"), seen("faith", value)))
                    .isEqualTo(nothing);
        }
    }

    @Test
    void aRuleSetCountsOnlyWhileItIsInForce() {
        RiskRuleSet.Builder rules = rules(ABSENCE);
        Scored<EarlyNoticeDetail> over =
                score(rules.effective(period("2025-09-01", "2026-03-31")).build(), seen("absence", "9/90"));
        assertThat(over.value()).isEmpty();
        assertThat(over.interval()).isEmpty();
        assertThat(over.detail().factors()).isEmpty();
        assertThat(over.missing()).containsExactly("framework.risk.effective: not in force on 2026-03-31");
        assertThat(score(rules.effective(period("2025-09-01", "2026-04-01")).build(), seen("absence", "9/90"))
                        .value())
                .contains(number("3"));
    }

    @Test
    void aRuleSetWithoutFactorsHasNoValue() {
        assertThat(score(rules().build()).value()).isEmpty();
        assertThat(score(rules().build()).missing()).containsExactly("framework.risk.factors");
    }

    @Test
    void factorsThatReadTheSameMissingFigureAreBoundTogether() {
        // 1 point from 5 %, 2 points from 10 % as two factors: one figure gives 0, 1 or 3. And 4 below 5 %: never with
        // the others.
        RiskFactor five = factor("absence", RiskStatistic.LATEST_SHARE, band("0.05", "", "1"))
                .build();
        RiskFactor ten = factor("absence", RiskStatistic.LATEST_SHARE, band("0.1", "", "2"))
                .id(RiskFactorId.of("urn:f:ten"))
                .build();
        RiskFactor little = factor("absence", RiskStatistic.LATEST_SHARE, band("", "0.05", "-4"))
                .id(RiskFactorId.of("urn:f:little"))
                .build();
        assertThat(score(rules(five, ten, little).build()).interval()).contains(interval("-4", "3"));
        RiskFactor other =
                factor("absence", RiskStatistic.SUM, band("0.1", "", "2")).build();
        assertThat(score(rules(five, other).build()).interval()).contains(interval("0", "3"));
    }

    @Test
    void aMissingInputMayGiveNothing() {
        // Bands that cover every figure, all with points: the record says nothing, so zero stays possible.
        RiskFactor covering = factor("absence", RiskStatistic.LATEST, band("", "3", "2"), band("3", "", "1"))
                .build();
        assertThat(score(rules(covering).build()).interval()).contains(interval("0", "2"));
        RiskFactor without = factor("absence", RiskStatistic.LATEST).build();
        Scored<EarlyNoticeDetail> nothing = score(rules(without).build());
        assertThat(nothing.value()).contains(number("0"));
        assertThat(nothing.missing()).hasSize(1);
    }

    @Test
    void observationsThatContradictEachOtherAreMissing() {
        Scored<EarlyNoticeDetail> scored = score(
                rules(GOOD_TIE).build(),
                from("sims", observation("1", "tie", "5", "2026-03-01")),
                from("survey", observation("2", "tie", "1", "2026-03-01")));
        assertThat(scored.interval()).contains(interval("-1", "0"));
        assertThat(scored.missing().get(0)).endsWith("observations on 2026-03-01 contradict each other");
    }

    @Test
    void aTotalOutsideAllLevelsHasNone() {
        RiskRuleSet rules =
                rules(ABSENCE).levels(List.of(level("5", "", RiskLevel.HIGH))).build();
        Scored<EarlyNoticeDetail> scored = score(rules, seen("absence", "9/90"));
        assertThat(scored.detail().level()).isEmpty();
        assertThat(scored.detail().toString()).startsWith("level none");
    }

    @Property
    void theIntervalHoldsTheScoreOfEveryCompletion(
            @ForAll @Size(min = 3, max = 3) List<@IntRange(min = -4, max = 4) Integer> points,
            @ForAll @Size(min = 3, max = 3) List<@IntRange(max = 9) Integer> figures,
            @ForAll @IntRange(max = 7) int known) {
        List<String> names = List.of("absence", "incidents", "tie");
        List<RiskFactor> factors = new ArrayList<>();
        List<Observation> all = new ArrayList<>();
        List<Observation> some = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            factors.add(factor(
                            names.get(i),
                            RiskStatistic.LATEST,
                            band("", "3", "" + points.get(i)),
                            band("3", "6", "" + points.get((i + 1) % 3)))
                    .build());
            all.add(seen(names.get(i), "" + figures.get(i)));
            if ((known >> i & 1) == 1) {
                some.add(all.get(i));
            }
        }
        RiskRuleSet rules = rules(factors.toArray(RiskFactor[]::new)).build();
        Scored<EarlyNoticeDetail> complete = score(rules, all.toArray(Observation[]::new));
        Scored<EarlyNoticeDetail> partial = score(rules, some.toArray(Observation[]::new));
        Interval bounds = partial.interval().orElseThrow();
        assertThat(complete.value().orElseThrow()).isBetween(bounds.low(), bounds.high());
        assertThat(sum(complete)).isEqualByComparingTo(complete.value().orElseThrow());
        assertThat(partial.value().isPresent()).isEqualTo(!bounds.isOpen());
    }
}
