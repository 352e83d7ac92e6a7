package org.lplp.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    @Test
    void linesEndWithALineFeedAsPlacesCountThem() {
        TextLines lines = new TextLines("{\r\n\"é\":\r1\n\n}".getBytes(UTF_8));
        assertThat(lines.apply(1)).contains("{");
        assertThat(lines.apply(2)).contains("\"é\":\r1");
        assertThat(lines.apply(3)).contains("");
        assertThat(lines.apply(4)).contains("}");
        assertThat(lines.apply(5)).isEmpty();
        assertThat(lines.apply(0)).isEmpty();
        assertThat(new TextLines(new byte[0]).apply(1)).isEmpty();
        assertThat(new TextLines("a\n".getBytes(UTF_8)).apply(2)).isEmpty();
    }

    @Test
    void everyOneOfManyLinesIsItself() {
        TextLines lines = new TextLines("x\n".repeat(1000).getBytes(UTF_8));
        assertThat(IntStream.rangeClosed(1, 1000)).allMatch(i -> lines.apply(i).equals(java.util.Optional.of("x")));
    }

    @Test
    void aLineAskedForAgainIsNotDecodedAgain() {
        TextLines lines = new TextLines("one\ntwo\n".getBytes(UTF_8));
        assertThat(lines.apply(2).orElseThrow()).isSameAs(lines.apply(2).orElseThrow());
    }
}
