package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Line and column are those that an editor shows: lines end with LF, columns count UTF-16 code units from 1. */
class PlaceTest {

    private static final String HEAD =
            "{\"LPLP\":\"portfolio/1.0\",\"id\":\"urn:x:1\",\"issued\":\"2026-03-31T16:00:00Z\",";

    /** The wrong value stands right behind a name that is longer in bytes, in UTF-16, in characters and on the screen in turn. */
    private static final String LEARNER = "{\"id\":\"urn:x:2\",\"name\":\"Zoë 😀\",\"birthDate\":7}";

    private static final String WRONG = "document.wrong_type";

    @TempDir
    private Path folder;

    @Test
    void columnBehindLettersOfSeveralBytesIsThatOfTheEditor() {
        // {"id":"urn:x:2","name":"Zoë 😀","birthDate":7: 24 units up to the name, 6 in it, 14 to the value.
        assertPlace("one.lplp.json", HEAD + "\n\"people\":{\n\"learner\":\n" + LEARNER + "}}", 4, 45);
    }

    @Test
    void tabIsOneColumn() {
        assertPlace("tabs.lplp.json", HEAD + "\n\t\"people\":{\n\t\t\"learner\":\n\t\t\t" + LEARNER + "}}", 4, 48);
    }

    @Test
    void carriageReturnBelongsToTheEndOfItsLine() {
        assertPlace("crlf.lplp.json", HEAD + "\r\n\"people\":{\r\n\"learner\":\r\n" + LEARNER + "}}\r\n", 4, 45);
    }

    @Test
    void columnOfAFileOnOneLineIsExact() {
        String before = HEAD + "\"people\":{\"learner\":";
        assertPlace("min.lplp.json", before + LEARNER + "}}", 1, before.length() + 45);
        String far = HEAD + "\"zz\":\"" + "😀é".repeat(10_000) + "\",\"people\":{\"learner\":";
        assertPlace("far.lplp.json", far + LEARNER + "}}", 1, far.length() + 45);
    }

    @Test
    void lineAndColumnOfARecordFarDownAreExact() {
        String good = HEAD + "\"people\":{\"learner\":"
                + LEARNER.replace("\"birthDate\":7", "\"birthDate\":\"2012-03-04\"") + "}}";
        String bad = HEAD + "\"people\":{\"learner\":" + LEARNER + "}}";
        StringBuilder records = new StringBuilder();
        for (int i = 1; i < 20_000; i++) {
            // Blank lines are lines, and cost no time.
            records.append(i % 100 == 0 ? good : "").append(i % 3 == 0 ? "\r\n" : "\n");
        }
        records.append(bad).append("\r\n");
        assertPlace("many.ndjson", records.toString(), 20_000, bad.indexOf("{\"id\":\"urn:x:2\"") + 45);
    }

    private void assertPlace(String name, String text, int line, int column) {
        Path file = Run.write(folder, name, text);
        assertThat(Files.exists(file)).isTrue();
        assertThat(Run.of("validate", file).out())
                .contains(name + ":" + line + ":" + column + ": error: ")
                .containsOnlyOnce("[" + WRONG + "]");
        assertThat(Run.of("validate", "--format", "ndjson", file).out())
                .contains("\"line\":" + line + ",\"column\":" + column + ",");
        assertThat(Run.of("validate", "--format", "sarif", file).out())
                .containsPattern("\"startLine\": " + line + ",\\s+\"startColumn\": " + column + "\\s");
        assertThat(Run.of("validate", "--format", "github", file).out())
                .contains(",line=" + line + ",col=" + column + ",title=" + WRONG + "::");
        assertThat(Run.of("validate", "--format", "html", file).out())
                .contains(" line " + line + ", column " + column + ": ");
        assertThat(Run.of("validate", "--format", "junit", file).out())
                .contains(name + ":" + line + ":" + column + ": error: ");
    }
}
