package org.lplp.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Sphere;

/** Tests how findings name their arguments. */
class InspectionTest {

    @Test
    void codeOutsideItsListIsMasked() {
        assertThat(Inspection.arguments("setting", Setting.of("our kitchen"))).containsEntry("setting", "…");
        assertThat(Inspection.arguments("setting", Setting.HOME)).containsEntry("setting", "home");
    }

    @Test
    void numbersAreWrittenInFull() {
        assertThat(Inspection.arguments("number", new BigDecimal("1E+3"))).containsEntry("number", "1000");
    }

    @Test
    void closedCodesAreWrittenAsTheFormatWritesThem() {
        assertThat(Inspection.arguments("sphere", Sphere.COMMUNITY)).containsEntry("sphere", "community");
    }

    @Test
    void nameWithoutValueIsRefused() {
        assertThatThrownBy(() -> Inspection.arguments("on")).isInstanceOf(IllegalArgumentException.class);
    }
}
