package org.lplp.io.interop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RowIdsTest {

    private final RowIds ids = new RowIds("https://school.example/pupils");

    /** The expected ids are Python's: {@code uuid5(uuid5(NAMESPACE_URL, namespace), json.dumps(…))}. */
    @Test
    void idsAreWhatOtherLanguagesCompute() {
        assertThat(ids.id("learner", List.of("H801200001001"))).hasToString("d7aead0b-e669-53ec-8440-fd15a9f7b9e8");
        assertThat(ids.id("school", List.of("St Mary's \"East\"", "Caffè\t😀")))
                .hasToString("0b36dca5-a2a7-579e-a29f-7b6c5946895c");
        assertThat(ids.id("x", List.of())).hasToString("0c36ca83-bfb9-528c-9c83-d15b79aee85a");
    }

    @Property(tries = 200)
    void idsAreOfVersionFive(@ForAll String label, @ForAll List<String> cells) {
        assertThat(ids.id(label, cells).version()).isEqualTo(5);
        assertThat(ids.id(label, cells).variant()).isEqualTo(2);
    }

    @Property(tries = 200)
    void differentListsHaveDifferentIds(@ForAll List<String> left, @ForAll List<String> right) {
        assertThat(ids.id("x", left).equals(ids.id("x", right))).isEqualTo(left.equals(right));
    }

    @Test
    void anotherNamespaceGivesOtherIds() {
        assertThat(new RowIds("https://school.example/staff").id("x", List.of()))
                .isNotEqualTo(ids.id("x", List.of()));
    }
}
