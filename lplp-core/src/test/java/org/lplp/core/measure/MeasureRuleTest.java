package org.lplp.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.at;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.framework;
import static org.lplp.core.document.Sample.number;
import static org.lplp.core.document.Sample.portfolio;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.ObservationId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.SourceSystem;
import org.lplp.core.base.Text;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.RuleTest;
import org.lplp.core.finding.Finding;

/** Tests the rules on observations and measures. */
public class MeasureRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        addSuperseding(cases);
        cases.rule("measure.unknown")
                .fails(
                        "measure of no framework",
                        "/measure/observations/0/measure",
                        observed(observation("1").measure(MeasureId.of("urn:example:measure:juggling"))))
                .passes("measure of the framework", observed(observation("1")));
        cases.rule("measure.value_out_of_range")
                .fails(
                        "reading of 39 where 40 is the least",
                        "/measure/observations/0/value",
                        observed(observation("1").value(number("39"))))
                .passes("reading of 40", observed(observation("1").value(number("40"))));
        cases.rule("measure.value_above_out_of")
                .fails("eleven of ten half days missed", "/measure/observations/0/value", observed(absence("11", "10")))
                .passes("ten of ten half days missed", observed(absence("10", "10")));
        cases.rule("measure.sources_conflict")
                .fails(
                        "two systems differ",
                        "/measure/observations/1/value",
                        observed(
                                observation("1").source(SourceSystem.of("register")),
                                observation("2")
                                        .source(SourceSystem.of("library"))
                                        .value(number("104"))))
                .passes(
                        "two systems agree",
                        observed(
                                observation("1").source(SourceSystem.of("register")),
                                observation("2").source(SourceSystem.of("library"))));
        cases.rule("measure.values_conflict")
                .fails(
                        "one system has two values",
                        "/measure/observations/1/value",
                        observed(observation("1"), observation("2").value(number("104"))))
                .passes(
                        "newer value supersedes the older",
                        observed(
                                observation("1"),
                                observation("2")
                                        .value(number("104"))
                                        .supersedes(RecordId.of("urn:example:observation:1"))));
        cases.rule("measure.in_future")
                .fails(
                        "measured two days after the issue",
                        "/measure/observations/0/on",
                        observed(observation("1").on(day("2026-03-06"))))
                .passes(
                        "measured on the day of issue",
                        observed(observation("1").on(day("2026-03-04"))));
        cases.rule("measure.range_backwards")
                .fails(
                        "least value is the greatest",
                        "/measure/measures/0",
                        defined(measure(MeasureScale.SCORE).minimum(number("5")).maximum(number("5"))))
                .passes(
                        "from 1 to 5",
                        defined(measure(MeasureScale.SCORE).minimum(number("1")).maximum(number("5"))));
        cases.rule("measure.share_beyond_one")
                .fails(
                        "share up to a hundred",
                        "/measure/measures/0/maximum",
                        defined(measure(MeasureScale.SHARE).minimum(number("0")).maximum(number("100"))))
                .passes(
                        "share up to one",
                        defined(measure(MeasureScale.SHARE).minimum(number("0")).maximum(number("1"))));
    }

    private static void addSuperseding(Cases cases) {
        cases.rule("measure.supersedes_in_circle")
                .fails(
                        "record supersedes itself",
                        "/measure/observations/0/supersedes",
                        observed(observation("1").supersedes(RecordId.of("urn:example:observation:1"))))
                .passes(
                        "record supersedes another",
                        observed(
                                observation("1"),
                                observation("2")
                                        .value(number("104"))
                                        .supersedes(RecordId.of("urn:example:observation:1"))));
    }

    @Test
    void circleOfSupersedingHidesNothing() {
        Observation.Builder beyond = observation("1")
                .measure(MeasureId.of("urn:lplp:measure:absence"))
                .value(number("-1"))
                .supersedes(RecordId.of("urn:example:observation:1"));

        assertThat(codes(observed(beyond)))
                .containsExactlyInAnyOrder("measure.value_out_of_range", "measure.supersedes_in_circle");
    }

    @Test
    void dayThatHasBegunSomewhereIsNotInTheFuture() {
        Portfolio early = Portfolio.builder()
                .from(observed(observation("1").on(day("2026-04-25"))))
                .issued(at("2026-04-24T23:30:00Z"))
                .build();
        Portfolio late = Portfolio.builder()
                .from(observed(observation("1").on(day("2026-04-26"))))
                .issued(at("2026-04-25T00:30:00+01:00"))
                .build();

        assertThat(codes(early)).isEmpty();
        assertThat(codes(late)).containsExactly("measure.in_future");
    }

    @Test
    void twoIncidentsOfOneDayAreTwoFacts() {
        Observation.Builder one = incidents("1", "1");
        Observation.Builder two = incidents("2", "2");

        assertThat(codes(observed(one, two))).isEmpty();
    }

    @Test
    void twoSystemsThatKnowOfTheSameIncidentsAgree() {
        assertThat(codes(observed(
                        of("register", incidents("1", "1")),
                        of("register", incidents("2", "2")),
                        of("library", incidents("3", "2")),
                        of("library", incidents("4", "1")))))
                .isEmpty();
    }

    @Test
    void systemThatMissesAnIncidentConflicts() {
        assertThat(codes(observed(
                        of("register", incidents("1", "1")),
                        of("register", incidents("2", "1")),
                        of("library", incidents("3", "1")))))
                .containsExactly("measure.sources_conflict");
    }

    private static Observation.Builder of(String source, Observation.Builder observation) {
        return observation.source(SourceSystem.of(source));
    }

    @Test
    void twoCountsOutOfSomethingOnOneDayConflict() {
        Observation.Builder other = absence("4", "90").id(ObservationId.of("urn:example:observation:2"));

        assertThat(codes(observed(absence("3", "90"), other))).containsExactly("measure.values_conflict");
    }

    private static Observation.Builder incidents(String name, String number) {
        return observation(name)
                .measure(MeasureId.of("urn:lplp:measure:incidents"))
                .value(number(number));
    }

    @Test
    void conflictsDoNotHangOnTheOrder() {
        Observation.Builder one = observation("1").source(SourceSystem.of("register"));
        Observation.Builder another =
                observation("2").source(SourceSystem.of("register")).value(number("104"));
        Observation.Builder agreeing = observation("3").source(SourceSystem.of("library"));

        assertThat(codes(observed(one, another, agreeing)))
                .isEqualTo(codes(observed(agreeing, another, one)))
                .isEqualTo(codes(observed(another, agreeing, one)))
                .containsExactlyInAnyOrder("measure.sources_conflict", "measure.values_conflict");
    }

    private static Set<String> codes(Portfolio portfolio) {
        return RuleBook.standard().check(portfolio, Framework.leadbeater2008(), day("2026-03-04")).findings().stream()
                .map(Finding::code)
                .collect(Collectors.toSet());
    }

    private static Observation.Builder observation(String name) {
        return Observation.builder()
                .id(ObservationId.of("urn:example:observation:" + name))
                .measure(MeasureId.of("urn:lplp:measure:reading"))
                .value(number("103"))
                .on(day("2026-01-12"));
    }

    private static Observation.Builder absence(String missed, String possible) {
        return observation("1")
                .measure(MeasureId.of("urn:lplp:measure:absence"))
                .value(number(missed))
                .outOf(number(possible));
    }

    private static Portfolio observed(Observation.Builder... observations) {
        MeasureSection.Builder section = MeasureSection.builder();
        Stream.of(observations).forEach(observation -> section.addObservations(observation.build()));
        return portfolio().measure(section.build()).build();
    }

    private static Measure.Builder measure(MeasureScale scale) {
        return Measure.builder()
                .id(MeasureId.of("urn:example:measure:juggling"))
                .title(Text.of("Juggling"))
                .domain(MeasureDomain.SOCIAL)
                .scale(scale);
    }

    private static Framework defined(Measure.Builder measure) {
        return framework()
                .measure(MeasurePolicy.builder().addMeasures(measure.build()).build())
                .build();
    }
}
