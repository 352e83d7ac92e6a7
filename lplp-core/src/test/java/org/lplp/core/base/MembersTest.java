package org.lplp.core.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MembersTest {

    @Test
    void membersAreCopiedSortedAndUnmodifiableAllTheWayDown() {
        List<Object> list = new ArrayList<>(Arrays.asList("a", null, true, 1, 2L, new BigDecimal("1.50")));
        Map<String, Object> inner = new HashMap<>(Map.of("z", list, "a", new NumberText("1e2")));
        Members members = Members.of(Map.of("b", inner, "B", "first"));
        list.clear();
        inner.clear();
        assertThat(members.asMap().keySet()).containsExactly("B", "b");
        Map<?, ?> copied = (Map<?, ?>) members.asMap().get("b");
        assertThat(copied.keySet().toString()).isEqualTo("[a, z]");
        assertThat(copied.get("z"))
                .isEqualTo(Arrays.asList(
                        "a", null, true, new NumberText("1"), new NumberText("2"), new NumberText("1.50")));
        assertThatThrownBy(() -> members.asMap().put("c", "d")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copied.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((List<?>) copied.get("z")).remove(0))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatIsNoJsonValueIsRefused() {
        assertThatThrownBy(() -> Members.of(Map.of("a", 1.5d))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Members.of(Map.of("a", Map.of(1, "b")))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Members.of(Map.of("a", "\uDC00"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void membersNeverPrintTheirContent() {
        assertThat(Members.of(Map.of("secretName", "secret value"))).hasToString("Members(1)");
        assertThat(Members.of(Map.of())).isSameAs(Members.none());
        assertThat(Members.none().isEmpty()).isTrue();
        assertThat(Members.of(Map.of("a", 1)))
                .isEqualTo(Members.of(Map.of("a", 1L)))
                .hasSameHashCodeAs(Members.of(Map.of("a", 1L)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "10", "1.50", "-0.0", "1e5", "1E+05", "12.25e-3"})
    void jsonNumbersKeepTheirText(String text) {
        assertThat(new NumberText(text).text()).isEqualTo(text);
        assertThat(new NumberText(text).toBigDecimal()).isEqualByComparingTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "01", "+1", ".5", "1.", "1e", "1e+", "0x1", "1 ", "NaN", "١"})
    void anythingElseIsNoNumber(String text) {
        assertThatThrownBy(() -> new NumberText(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNumberTooLargeToHoldIsStillKeptAsText() {
        assertThatThrownBy(() -> new NumberText("1e99999999999").toBigDecimal())
                .isInstanceOf(ArithmeticException.class);
    }
}
