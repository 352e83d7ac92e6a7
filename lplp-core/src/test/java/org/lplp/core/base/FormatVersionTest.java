package org.lplp.core.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatVersionTest {

    @Test
    void aKindAndVersionIsReadAndWritten() {
        assertThat(FormatVersion.parse("portfolio/1.0")).contains(FormatVersion.PORTFOLIO);
        assertThat(FormatVersion.parse("framework/1.12")).contains(new FormatVersion("framework", 1, 12));
        assertThat(FormatVersion.FRAMEWORK).hasToString("framework/1.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "portfolio",
                "portfolio/",
                "portfolio/1",
                "portfolio/1.",
                "portfolio/.1",
                "Portfolio/1.0",
                "/1.0",
                "portfolio/01.0",
                "portfolio/1.0.0",
                "portfolio/1.-1",
                "portfolio/1.9999999",
                "portfolio/a.b",
                "portfolio.1/0"
            })
    void anyOtherTextIsNone(String text) {
        assertThat(FormatVersion.parse(text)).isEmpty();
    }

    @Test
    void aMinorVersionIsNewerOnlyWithinKindAndMajorVersion() {
        assertThat(new FormatVersion("portfolio", 1, 1).isNewerMinorThan(FormatVersion.PORTFOLIO))
                .isTrue();
        assertThat(FormatVersion.PORTFOLIO.isNewerMinorThan(FormatVersion.PORTFOLIO))
                .isFalse();
        assertThat(new FormatVersion("portfolio", 2, 1).isNewerMinorThan(FormatVersion.PORTFOLIO))
                .isFalse();
        assertThat(new FormatVersion("framework", 1, 1).isNewerMinorThan(FormatVersion.PORTFOLIO))
                .isFalse();
        assertThatThrownBy(() -> new FormatVersion("", 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FormatVersion("a", -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
