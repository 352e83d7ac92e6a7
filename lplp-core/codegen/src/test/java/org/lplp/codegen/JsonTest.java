package org.lplp.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void whatIsWrittenIsRead() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("text", "\"\\\n\u0001é😀");
        value.put("list", Arrays.asList(1L, -2L, true, false, null, List.of(), Map.of()));
        assertThat(Json.read(Json.write(value))).isEqualTo(value);
    }

    @Test
    void membersStandInTheOrderOfTheirMapOnALineEach() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("b", 1);
        value.put("a", new Json.Number("0.5"));
        assertThat(Json.write(value)).isEqualTo("{\n  \"b\": 1,\n  \"a\": 0.5\n}\n");
    }

    @Test
    void otherTextIsRefused() {
        for (String text : List.of("", "{", "[1 2]", "tru", "{} {}", "x")) {
            assertThatThrownBy(() -> Json.read(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
