package org.lplp.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.measure.Observed.from;
import static org.lplp.scoring.measure.Observed.measure;
import static org.lplp.scoring.measure.Observed.measureId;
import static org.lplp.scoring.measure.Observed.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.ObservationId;
import org.lplp.core.base.RecordId;
import org.lplp.core.measure.Measure;
import org.lplp.core.measure.MeasurePolicy;
import org.lplp.core.measure.MeasureSection;
import org.lplp.core.measure.Observation;
import org.lplp.scoring.base.Rational;

class ReadingsTest {

    private static final LocalDate AS_OF = day("2026-03-31");

    private static Reading read(Statistic statistic, Integer days, Observation... observations) {
        return read(measure("a").build(), statistic, days, false, observations);
    }

    private static Reading read(
            Measure measure, Statistic statistic, Integer days, boolean optedIn, Observation... observations) {
        Readings readings = Readings.of(
                MeasurePolicy.builder().addMeasures(measure).build(),
                MeasureSection.builder().addObservations(observations).build(),
                AS_OF);
        return readings.read(measureId("a"), statistic, Optional.ofNullable(days), optedIn);
    }

    private static Observation plain(String id, String value, String on) {
        return observation(id, "a", value, on).build();
    }

    @Test
    void theLatestValueOnOrBeforeTheDayIsRead() {
        Reading reading = read(
                Statistic.LATEST,
                null,
                plain("1", "3", "2026-03-01"),
                plain("2", "5", "2026-03-31"),
                plain("3", "7", "2026-04-01"));
        assertThat(reading.figure()).contains(Rational.of(5));
        assertThat(reading.on()).contains(AS_OF);
        assertThat(reading.observations()).containsExactly(ObservationId.of("urn:o:2"));
        assertThat(reading.text()).isEqualTo("5");
    }

    @Test
    void anObservationThatAnotherMeasuresCorrectionReplacesDoesNotCount() {
        Observation slip = plain("1", "9", "2026-03-01");
        Observation corrected = observation("2", "b", "9", "2026-03-01")
                .supersedes(RecordId.of("urn:o:1"))
                .build();
        assertThat(read(Statistic.LATEST, null, slip).figure()).contains(Rational.of(9));
        assertThat(read(Statistic.LATEST, null, slip, corrected).reason()).isEqualTo("no observation");
        assertThat(read(
                                Statistic.LATEST,
                                null,
                                slip,
                                observation("1", "b", "9", "2026-03-01").build())
                        .reason())
                .isEqualTo("an observation is there twice with different content");
    }

    @Test
    void aShareIsExact() {
        Reading reading = read(Statistic.LATEST_SHARE, null, plain("1", "9/90", "2026-03-01"));
        assertThat(reading.figure()).contains(Rational.of(1, 10));
        assertThat(reading.text()).isEqualTo("9/90");
        assertThat(read(Statistic.LATEST_OR_SHARE, null, plain("1", "1/3", "2026-03-01"))
                        .figure())
                .contains(Rational.of(1, 3));
        assertThat(read(Statistic.LATEST_OR_SHARE, null, plain("1", "4", "2026-03-01"))
                        .figure())
                .contains(Rational.of(4));
    }

    @Test
    void aShareNeedsADenominatorAboveZero() {
        assertThat(read(Statistic.LATEST_SHARE, null, plain("1", "9", "2026-03-01"))
                        .reason())
                .isEqualTo("no denominator on 2026-03-01");
        assertThat(read(Statistic.LATEST_SHARE, null, plain("1", "9/0", "2026-03-01"))
                        .reason())
                .isEqualTo("the denominator on 2026-03-01 is not above zero");
        assertThat(read(Statistic.LATEST_OR_SHARE, null, plain("1", "9/0", "2026-03-01"))
                        .figure())
                .isEmpty();
    }

    @Test
    void sourcesThatContradictEachOtherAreNotResolvedInSilence() {
        Reading reading = read(
                Statistic.LATEST,
                null,
                plain("0", "4", "2026-02-01"),
                from("sims", observation("1", "a", "3", "2026-03-01")),
                from("survey", observation("2", "a", "4", "2026-03-01")));
        assertThat(reading.figure()).isEmpty();
        assertThat(reading.reason()).isEqualTo("observations on 2026-03-01 contradict each other");
        assertThat(read(
                                Statistic.SUM,
                                null,
                                from("sims", observation("1", "a", "3", "2026-03-01")),
                                from("survey", observation("2", "a", "4", "2026-03-01")))
                        .figure())
                .isEmpty();
    }

    @Test
    void oneSourceThatContradictsItselfHasNoLatestValue() {
        assertThat(read(Statistic.LATEST, null, plain("1", "3", "2026-03-01"), plain("2", "4", "2026-03-01"))
                        .reason())
                .isEqualTo("observations on 2026-03-01 contradict each other");
        assertThat(read(Statistic.LATEST, null, plain("1", "3/9", "2026-03-01"), plain("2", "3", "2026-03-01"))
                        .figure())
                .isEmpty();
        assertThat(read(Statistic.LATEST, null, plain("1", "3/9", "2026-03-01"), plain("2", "3/8", "2026-03-01"))
                        .figure())
                .isEmpty();
    }

    @Test
    void sourcesThatAgreeTellOneFact() {
        Observation[] twice = {
            from("sims", observation("1", "a", "3/9", "2026-03-01")),
            from("survey", observation("2", "a", "3.0/9.0", "2026-03-01"))
        };
        assertThat(read(Statistic.LATEST, null, twice).figure()).contains(Rational.of(3));
        assertThat(read(Statistic.SUM, null, twice).figure()).contains(Rational.of(3));
        assertThat(read(Statistic.COUNT, null, twice).figure()).contains(Rational.ONE);
    }

    @Test
    void twoIncidentsOfOneDayAreTwo() {
        Observation[] incidents = {
            from("sims", observation("1", "a", "1", "2026-03-01")),
            from("sims", observation("2", "a", "1", "2026-03-01")),
            from("sims", observation("3", "a", "1", "2026-03-02"))
        };
        assertThat(read(Statistic.COUNT, null, incidents).figure()).contains(Rational.of(3));
        assertThat(read(Statistic.SUM, null, incidents).figure()).contains(Rational.of(3));
        assertThat(read(Statistic.SUM, null, incidents).text()).isEqualTo("3 from 3 observations");
        // Another source that saw only one of them contradicts.
        Observation[] contradicted = {
            incidents[0], incidents[1], from("survey", observation("4", "a", "1", "2026-03-01"))
        };
        assertThat(read(Statistic.COUNT, null, contradicted).figure()).isEmpty();
    }

    @Test
    void aWindowEndsWithTheDayOfReckoning() {
        // 30 days that end with 31 March begin on 2 March.
        Observation[] both = {plain("1", "1", "2026-03-01"), plain("2", "4", "2026-03-02")};
        assertThat(read(Statistic.SUM, 30, both).figure()).contains(Rational.of(4));
        assertThat(read(Statistic.COUNT, 31, both).figure()).contains(Rational.of(2));
        assertThat(read(Statistic.LATEST, 10, both).reason()).isEqualTo("no observation within 10 days");
        assertThat(read(Statistic.SUM, 10, both).reason()).isEqualTo("no observation within 10 days");
    }

    @Test
    void aCountIsZeroOnlyWhereSomethingWasEverWrittenDown() {
        assertThat(read(Statistic.COUNT, 10, plain("1", "1", "2026-03-01")).figure())
                .contains(Rational.ZERO);
        assertThat(read(Statistic.COUNT, 10).reason()).isEqualTo("no observation");
        assertThat(read(Statistic.COUNT, 10, plain("1", "1", "2026-04-01")).figure())
                .isEmpty();
    }

    @Test
    void aProtectedCharacteristicIsReadOnlyByOptIn() {
        Measure protectedMeasure = measure("a").protectedCharacteristic(true).build();
        Observation observation = plain("1", "1", "2026-03-01");
        assertThat(read(protectedMeasure, Statistic.LATEST, null, false, observation)
                        .reason())
                .isEqualTo("protected characteristic, nobody opted in");
        assertThat(read(protectedMeasure, Statistic.LATEST, null, true, observation)
                        .figure())
                .contains(Rational.ONE);
    }

    @Test
    void aMeasureThatTheFrameworkDoesNotDefineIsNotRead() {
        Reading reading = read(measure("b").build(), Statistic.LATEST, null, true, plain("1", "1", "2026-03-01"));
        assertThat(reading.reason()).isEqualTo("the framework does not define the measure");
    }

    @Test
    void aValueOutsideTheRangeOfItsMeasureIsNoFigure() {
        Measure range = measure("a").minimum(number("0")).maximum(number("10")).build();
        assertThat(read(range, Statistic.LATEST, null, false, plain("1", "10", "2026-03-01"))
                        .figure())
                .contains(Rational.of(10));
        assertThat(read(range, Statistic.LATEST, null, false, plain("1", "11", "2026-03-01"))
                        .reason())
                .isEqualTo("a value outside the range of the measure on 2026-03-01");
        assertThat(read(range, Statistic.SUM, null, false, plain("1", "-1", "2026-03-01"))
                        .figure())
                .isEmpty();
        assertThat(read(range, Statistic.SUM, 2, false, plain("1", "-1", "2026-03-01"), plain("2", "1", "2026-03-31"))
                        .figure())
                .contains(Rational.ONE);
    }

    @Test
    void anObservationThatAnotherReplacesIsNotRead() {
        Observation anew = observation("2", "a", "5", "2026-03-01")
                .supersedes(RecordId.of("urn:o:1"))
                .build();
        assertThat(read(Statistic.LATEST, null, plain("1", "3", "2026-03-01"), anew)
                        .figure())
                .contains(Rational.of(5));
        assertThat(read(Statistic.LATEST, null, plain("1", "3", "2026-03-01"), plain("1", "4", "2026-02-01"))
                        .reason())
                .isEqualTo("an observation is there twice with different content");
    }

    @Test
    void aSetOfReadingsKnowsItsDayAndItsMeasures() {
        Readings readings = Readings.of(
                MeasurePolicy.builder().measures(List.of(measure("a").build())).build(),
                MeasureSection.builder().build(),
                AS_OF);
        assertThat(readings.asOf()).isEqualTo(AS_OF);
        assertThat(readings.measure(measureId("a"))).isPresent();
        assertThat(readings.measure(measureId("b"))).isEmpty();
    }
}
