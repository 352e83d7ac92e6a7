package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final Set<String> KNOWN = Set.of("name", "minutes", "sessions");

    @Test
    void valuesAndUnknownNamesAreMaskedAndTheCaretStandsUnderThePlace() {
        String line = "      \"minutes\": -5, \"name\": \"Mali Rowlands\", \"nickname\": \"Mal\", \"sessions\": [true]";
        Excerpt excerpt = excerpt(line, "-5");
        assertThat(excerpt.text()).isEqualTo("\"minutes\": -5, \"name\": \"…\", \"…\": \"…\", \"sessions\": [true]");
        assertThat(excerpt.text().charAt(excerpt.caret())).isEqualTo('-');
        Excerpt later = excerpt(line, "[true]");
        assertThat(later.text().charAt(later.caret())).isEqualTo('[');
    }

    @Test
    void whatIsNoJsonIsMaskedToo() {
        assertThat(excerpt("{name: Mali, 'x': Rowlands7}", "Mali").text()).isEqualTo("{…: …, …: …}");
        assertThat(excerpt("{\"name\": \"Mali Rowlands", "\"Mali").text()).isEqualTo("{\"name\": \"…");
    }

    @Test
    void longLineIsCutAroundThePlace() {
        String line = "{" + "\"minutes\": 1, ".repeat(100) + "\"minutes\": 77, " + "\"minutes\": 1, ".repeat(100) + "}";
        Excerpt excerpt = excerpt(line, "77");
        assertThat(excerpt.text()).startsWith("… ").endsWith(" …").hasSize(100);
        assertThat(excerpt.text().substring(excerpt.caret())).startsWith("77");
    }

    @Test
    void placeBehindTheLineIsItsEnd() {
        Excerpt excerpt = Excerpt.of("{\"name\":", 9, KNOWN::contains);
        assertThat(excerpt.caret()).isEqualTo(excerpt.text().length());
    }

    @Property
    void noLetterOfAnyLineIsShownUnlessItIsOfANameOrALiteral(
            @ForAll @CharRange(from = 'A', to = 'F') @StringLength(max = 60) String letters,
            @ForAll @StringLength(max = 60) String shape,
            @ForAll int column) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < Math.max(letters.length(), shape.length()); i++) {
            line.append(i < letters.length() ? letters.charAt(i) : "");
            line.append(i < shape.length() && "\"\\{}[]:, 0-.".indexOf(shape.charAt(i)) >= 0 ? shape.charAt(i) : "\"");
        }
        Excerpt excerpt = Excerpt.of(line.toString(), Math.floorMod(column, 80) + 1, KNOWN::contains);
        assertThat(excerpt.text()).doesNotContainPattern("[A-F]");
        assertThat(excerpt.caret()).isBetween(0, excerpt.text().length());
    }

    private static Excerpt excerpt(String line, String at) {
        return Excerpt.of(line, line.indexOf(at) + 1, KNOWN::contains);
    }
}
