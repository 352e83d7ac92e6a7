package org.lplp.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
}
