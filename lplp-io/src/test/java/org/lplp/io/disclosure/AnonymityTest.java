package org.lplp.io.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lplp.core.document.Portfolio;
import org.lplp.io.json.Lplp;

/** How many learners look alike. All figures are counted by hand. */
class AnonymityTest {

    /** A view of a learner in a year, who was in these schools. */
    private static Portfolio view(String learner, String year, String... schools) {
        StringBuilder enrolments = new StringBuilder();
        for (String school : schools) {
            enrolments
                    .append(enrolments.isEmpty() ? "" : ",")
                    .append("{\"organisation\":\"urn:x:" + school + "\",\"period\":{\"start\":\"2024-09-01\"}}");
        }
        String text =
                "{\"LPLP\":\"portfolio/1.0\",\"id\":\"urn:x:" + learner + "/p\",\"issued\":\"2026-03-01T00:00:00Z\","
                        + "\"people\":{\"learner\":{\"id\":\"urn:x:" + learner + "\",\"name\":\"…\""
                        + (year.isEmpty() ? "" : ",\"yearGroup\":\"" + year + "\"")
                        + (schools.length == 0 ? "" : ",\"enrolments\":[" + enrolments + "]") + "}}}";
        return Lplp.standard()
                .readPortfolio(text.getBytes(StandardCharsets.UTF_8))
                .orThrow();
    }

    private static Anonymity of(List<String> quasi, Portfolio... views) {
        Anonymity anonymity = new Anonymity(quasi);
        List.of(views).forEach(anonymity::add);
        return anonymity;
    }

    private static final Portfolio[] SIX = {
        view("a", "7", "s"), view("b", "7", "s"), view("c", "7", "t"), view("d", "8", "s"), view("e", ""), view("f", "")
    };

    @Test
    void learnersWhoseQuasiIdentifiersSayTheSameAreAClass() {
        Anonymity both = of(List.of("yearGroup", "school"), SIX);
        assertThat(both.classes()).isEqualTo(4);
        assertThat(both.smallest()).hasValue(1);
        assertThat(both.below(1)).isZero();
        assertThat(both.below(2)).isEqualTo(2);
        assertThat(both.below(3)).isEqualTo(6);

        Anonymity years = of(List.of("yearGroup"), SIX);
        assertThat(years.classes()).isEqualTo(3);
        assertThat(years.below(3)).isEqualTo(3);
    }

    @Test
    void withoutQuasiIdentifiersAllAreAlike() {
        assertThat(of(List.of(), SIX).smallest()).hasValue(6);
    }

    @Test
    void ofNobodyThereIsNoSmallestClass() {
        assertThat(of(List.of("school")).smallest()).isEmpty();
        assertThat(of(List.of("school")).below(5)).isZero();
    }

    @Test
    void aSchoolThatWasLeftMakesALearnerKnownTooAndTheOrderOfSchoolsDoesNot() {
        Anonymity moved =
                of(List.of("school"), view("a", "7", "s"), view("b", "7", "t", "s"), view("c", "7", "s", "t"));
        assertThat(moved.classes()).isEqualTo(2);
        assertThat(moved.below(2)).isEqualTo(1);
    }

    @Test
    void twoFilesOfOneLearnerAreOneLearner() {
        assertThat(of(List.of("school"), view("a", "7", "s"), view("a", "7", "s"))
                        .smallest())
                .hasValue(1);
    }

    @Test
    void whatIsNoQuasiIdentifierIsRefusedByName() {
        assertThat(Anonymity.quasiIdentifiers()).containsExactly("school", "unit", "yearGroup");
        assertThatThrownBy(() -> new Anonymity(List.of("name")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a quasi-identifier is one of school, unit, yearGroup");
    }
}
