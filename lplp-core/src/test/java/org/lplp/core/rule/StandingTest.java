package org.lplp.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.day;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.ObservationId;
import org.lplp.core.base.RecordId;
import org.lplp.core.measure.Observation;

class StandingTest {

    private final List<String> missing = new ArrayList<>();

    private static Observation.Builder observation(String id) {
        return Observation.builder()
                .id(ObservationId.of("urn:o:" + id))
                .measure(MeasureId.of("urn:m:1"))
                .value(BigDecimal.ONE)
                .on(day("2026-01-05"));
    }

    private static Observation replacing(String id, String old) {
        return observation(id).supersedes(RecordId.of("urn:o:" + old)).build();
    }

    private List<String> standing(Observation... records) {
        return Standing.records(List.of(records), Observation::getId, "measure.observations", missing).stream()
                .map(record -> record.getId().value().substring(6))
                .toList();
    }

    @Test
    void theSameRecordTwiceCountsOnce() {
        assertThat(standing(
                        observation("b").build(),
                        observation("a").build(),
                        observation("b").build()))
                .containsExactly("a", "b");
        assertThat(missing).isEmpty();
    }

    @Test
    void twoRecordsOfOneIdThatDifferDoNotCount() {
        Observation other = observation("a").value(BigDecimal.TEN).build();
        assertThat(standing(observation("a").build(), other, observation("a").build()))
                .isEmpty();
        assertThat(missing).containsExactly("measure.observations: urn:o:a is there twice with different content");
    }

    @Test
    void aRecordThatAnotherReplacesDoesNotCount() {
        assertThat(standing(observation("a").build(), replacing("b", "a"), replacing("c", "b")))
                .containsExactly("c");
    }

    @Test
    void aRecordThatReplacesOneOutsideTheListCounts() {
        assertThat(standing(replacing("b", "elsewhere"))).containsExactly("b");
    }

    @Test
    void recordsThatReplaceEachOtherInACircleAllCount() {
        assertThat(standing(replacing("a", "b"), replacing("b", "a"), replacing("c", "c"), replacing("d", "a")))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void theIdOfAReplacedRecordFindsTheOneInItsPlace() {
        Observation last = replacing("c", "b");
        Observation twice = observation("d").build();
        List<Observation> records = List.of(
                last,
                observation("a").build(),
                replacing("b", "a"),
                twice,
                observation("d").value(BigDecimal.TEN).build(),
                replacing("e", "elsewhere"),
                replacing("f", "f"));

        Map<ObservationId, Observation> byId = Standing.byId(records, Observation::getId);

        assertThat(byId)
                .hasSize(6)
                .containsEntry(ObservationId.of("urn:o:a"), last)
                .containsEntry(ObservationId.of("urn:o:b"), last)
                .containsEntry(ObservationId.of("urn:o:c"), last)
                .containsEntry(ObservationId.of("urn:o:d"), twice)
                .containsEntry(ObservationId.of("urn:o:e"), replacing("e", "elsewhere"))
                .containsEntry(ObservationId.of("urn:o:f"), replacing("f", "f"));
    }

    @Test
    void anEntryOfALedgerIsNeverReplaced() {
        List<Observation> entries = List.of(observation("a").build(), replacing("b", "a"));
        assertThat(Standing.entries(entries, Observation::getId, "peer.credits", missing))
                .hasSize(2);
    }

    @Test
    void aLongChainIsFollowedToItsEndInOneWalk() {
        Map<Integer, Integer> next = new java.util.HashMap<>();
        IntStream.range(0, 200_000).forEach(i -> next.put(i, i + 1));
        assertThat(Chain.ends(next)).hasSize(200_000).containsEntry(0, 200_000).containsEntry(199_999, 200_000);
    }

    @Test
    void aChainIntoACircleHasNoEnd() {
        assertThat(Chain.ends(Map.of(1, 2, 2, 3, 3, 2, 5, 6))).isEqualTo(Map.of(5, 6));
    }
}
