package org.lplp.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PointerTest {

    private static Pointer minutes() {
        return Pointer.root().to("peer").to("sessions").to(3).to("minutes");
    }

    @Test
    void twoPointersToOnePlaceAreOne() {
        Set<Pointer> places = Stream.of(minutes(), minutes(), Pointer.root()).collect(Collectors.toSet());
        assertThat(places).containsExactlyInAnyOrder(minutes(), Pointer.root());
        assertThat(minutes()).hasSameHashCodeAs(minutes()).isEqualTo(minutes());
    }

    @Test
    void pointersToOtherPlacesDiffer() {
        assertThat(minutes())
                .isNotEqualTo(Pointer.root().to("peer").to("sessions").to(4).to("minutes"))
                .isNotEqualTo(Pointer.root().to("peer").to("sessions").to("3").to("minutes"))
                .isNotEqualTo(Pointer.root().to("peer").to("sessions").to(3))
                .isNotEqualTo(Pointer.root().to("sessions").to(3).to("minutes"))
                .isNotEqualTo(Pointer.root())
                .isNotEqualTo("/peer/sessions/3/minutes");
        assertThat(Pointer.root()).isNotEqualTo(minutes());
    }

    @Test
    void namesAreEscapedAsRfc6901Says() {
        assertThat(Pointer.root().to("a/b").to("m~n").to(0)).hasToString("/a~1b/m~0n/0");
        assertThat(Pointer.root()).hasToString("");
    }
}
