package org.lplp.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
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
        assertThat(Inspection.arguments("word", CodeOfTwoWords.TWO_WORDS)).containsEntry("word", "twoWords");
    }

    private enum CodeOfTwoWords {
        TWO_WORDS
    }

    @Test
    void valuesOfAListAreWrittenInItsOrder() {
        assertThat(Inspection.arguments("settings", List.of(Setting.SCHOOL, Setting.HOME)))
                .containsEntry("settings", "school, home");
    }

    @Test
    void nameWithoutValueIsRefused() {
        assertThatThrownBy(() -> Inspection.arguments("on")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pointerIsOfWhereTheWalkStandsHoweverOftenItIsAskedFor() {
        Inspection walk = new Inspection(false, finding -> {});
        assertThat(walk.pointer("")).hasToString("");
        walk.enter("peer");
        walk.enter("sessions");
        walk.enter(3);
        assertThat(walk.pointer("minutes")).hasToString("/peer/sessions/3/minutes");
        assertThat(walk.pointer("")).hasToString("/peer/sessions/3");
        walk.leave();
        walk.enter(4);
        assertThat(walk.pointer("date")).hasToString("/peer/sessions/4/date");
        walk.leave();
        walk.leave();
        walk.enter("credits");
        assertThat(walk.pointer("")).hasToString("/peer/credits");
        walk.leave();
        walk.leave();
        walk.enter("plan");
        assertThat(walk.pointer("")).hasToString("/plan");
    }

    @Test
    void neighboursShareThePointerToWhatHoldsThem() {
        Inspection walk = new Inspection(false, finding -> {});
        walk.enter("peer");
        assertThat(walk.pointer("")).isSameAs(walk.pointer(""));
    }
}
