package org.lplp.scoring.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lplp.scoring.Given.day;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.RiskRuleSetId;
import org.lplp.core.base.Setting;

class ScoredTest {

    private static final Interval OPEN = new Interval(BigDecimal.ONE, new BigDecimal("2.50"));

    @Test
    void aScoreTellsItselfInLines() {
        Scored<String> scored = new Scored<>(
                "risk.early_notice",
                Optional.of(RiskRuleSetId.of("urn:r:1")),
                Optional.empty(),
                Optional.of(OPEN),
                List.of(new Contribution("urn:f:1", "latest 3", new BigDecimal("1.0"))),
                List.of("calendar"),
                List.of("the first"),
                "detail");
        assertThat(scored)
                .hasToString(
                        "risk.early_notice urn:r:1 = no value in [1, 2.5]\n  1.0 urn:f:1: latest 3\n  missing calendar\n"
                                + "  decided the first\ndetail");
    }

    @Test
    void aScoreKeepsItsListsToItself() {
        List<String> missing = new ArrayList<>(List.of("calendar"));
        Scored<String> scored = new Scored<>(
                "x",
                Optional.empty(),
                Optional.of(BigDecimal.ONE),
                Optional.empty(),
                List.of(),
                missing,
                List.of(),
                "");
        missing.clear();
        assertThat(scored.missing()).containsExactly("calendar");
        assertThat(scored).hasToString("x = 1\n  missing calendar\n");
    }

    @Test
    void anIntervalDoesNotRunBackwards() {
        assertThatThrownBy(() -> new Interval(BigDecimal.TEN, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(OPEN.isOpen()).isTrue();
        assertThat(new Interval(BigDecimal.ONE, new BigDecimal("1.00")).isOpen())
                .isFalse();
    }

    @Test
    void aWindowHoldsTheDaysThatEndWithTheDayOfReckoning() {
        Window window = new Window(day("2024-03-01"), Optional.of(2));
        assertThat(window.contains(day("2024-03-02"))).isFalse();
        assertThat(window.contains(day("2024-03-01"))).isTrue();
        // 2024 is a leap year.
        assertThat(window.contains(day("2024-02-29"))).isTrue();
        assertThat(window.contains(day("2024-02-28"))).isFalse();
        assertThat(new Window(day("2024-03-01"), Optional.empty()).contains(day("1900-01-01")))
                .isTrue();
    }

    @Test
    void figuresAreWrittenWithoutExponentAndWithoutTrailingZeros() {
        assertThat(Figure.plain(new BigDecimal("1E+2"))).isEqualTo("100");
        assertThat(Figure.plain(new BigDecimal("1.500"))).isEqualTo("1.5");
        assertThat(Figure.plain(new BigDecimal("0.00"))).isEqualTo("0");
        assertThat(Figure.count(1, "session")).isEqualTo("1 session");
        assertThat(Figure.count(0, "session")).isEqualTo("0 sessions");
    }

    @Test
    void aCodeThatNobodyKnowsIsNotRepeated() {
        assertThat(Figure.named(Setting.THIRD_SPACE)).isEqualTo("thirdSpace");
        assertThat(Figure.named(Setting.of("at Canary's home"))).isEqualTo("other");
    }
}
