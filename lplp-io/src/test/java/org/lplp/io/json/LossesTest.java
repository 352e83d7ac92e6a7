package org.lplp.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LossesTest {

    @Test
    void indicesBehindLostElementsAreThoseOfTheFile() {
        Losses losses = new Losses(Map.of("/a", List.of(0, 2), "/a/3/b", List.of(1)));
        assertThat(losses.inFile("/a/0")).isEqualTo("/a/1");
        assertThat(losses.inFile("/a/1/b/0/c")).isEqualTo("/a/3/b/0/c");
        assertThat(losses.inFile("/a/1/b/1")).isEqualTo("/a/3/b/2");
        assertThat(losses.inFile("/a/2/b/1")).isEqualTo("/a/4/b/1");
        assertThat(losses.inFile("/a")).isEqualTo("/a");
        assertThat(losses.inFile("")).isEmpty();
        assertThat(losses.inFile("/ab/0")).isEqualTo("/ab/0");
    }

    @Test
    void nothingIsTranslatedWhereNothingIsLost() {
        assertThat(new Losses(Map.of()).inFile("/a/0")).isEqualTo("/a/0");
    }

    @Test
    void everyIndexIsThatOfTheElementThatWasKept() {
        List<Integer> lost = List.of(0, 1, 4, 5, 6, 9, 12);
        Losses losses = new Losses(Map.of("/a", lost));
        int[] kept = IntStream.range(0, 20).filter(i -> !lost.contains(i)).toArray();
        for (int i = 0; i < kept.length; i++) {
            assertThat(losses.inFile("/a/" + i)).isEqualTo("/a/" + kept[i]);
        }
    }

    @Test
    void anIndexAmongManyLossesIsFoundInFewSteps() {
        AtomicInteger steps = new AtomicInteger();
        List<Integer> everySecond = new AbstractList<>() {
            @Override
            public Integer get(int index) {
                steps.incrementAndGet();
                return 2 * index;
            }

            @Override
            public int size() {
                return 50_000;
            }
        };
        assertThat(new Losses(Map.of("/a", everySecond)).inFile("/a/40000")).isEqualTo("/a/80001");
        assertThat(steps).hasValueLessThan(20);
    }
}
