package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path file;
    private String broken;

    @BeforeEach
    void layOutTheFile() throws IOException {
        broken = Files.readString(Run.DATA.resolve("broken.lplp.json"));
        file = Files.writeString(folder.resolve("broken.lplp.json"), broken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson", "sarif"})
    void findingsOfAnEarlierReportAreNeitherCountedNorListed(String format) {
        Path baseline = baseline(format);
        Run run = Run.of("validate", "--baseline", baseline, "--fail-on", "note", file);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .hasLineCount(1)
                .contains("1 document: 0 errors, 0 warnings, 0 notes; 48 more in the baseline; ");
        assertThat(Run.of("validate", "--baseline", baseline, "--format", "json", file)
                        .out())
                .contains("\"findings\": []", "\"inBaseline\": 48", "\"error\": 0");
        for (ReportFormat other : ReportFormat.values()) {
            Run quiet = Run.of("validate", "--baseline", baseline, "--format", other, file);
            assertThat(quiet.status()).isZero();
            assertThat(quiet.out()).doesNotContain("dangling_reference");
        }
    }

    @Test
    void insertedLinesAndMinifyingMakeNothingNew() throws IOException {
        Path baseline = baseline("sarif");
        for (String changed : new String[] {
            "\n\n\n" + broken.replace("\n", "\n\n"),
            broken.replace("\n", "\r\n").replace("  ", "\t"),
            broken.replaceAll("\n *", "")
        }) {
            Files.writeString(file, changed);
            Run run = Run.of("validate", "--baseline", baseline, "--fail-on", "note", file);
            assertThat(run.out()).hasLineCount(1).contains(" 0 notes; 48 more in the baseline; ");
            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"/relationship, relationships", "/plan/plans/0, goals", "/mentoring/mentorings/0, sessions"})
    void recordsInAnotherOrderMakeNothingNew(String parent, String list) throws IOException {
        Path baseline = baseline("json");
        Files.writeString(file, reversed(parent, list));
        Run run = Run.of("validate", "--baseline", baseline, "--fail-on", "note", file);
        // The tree that was turned round does not have the member that the sample has twice.
        assertThat(run.out()).hasLineCount(1).contains(" 0 notes; 47 more in the baseline; ");
        assertThat(run.status()).isZero();
    }

    @Test
    void whatIsNewIsListedAndCounted() throws IOException {
        Path baseline = baseline("json");
        String session = "\"minutes\": 40";
        assertThat(broken).contains(session);
        Files.writeString(file, "\n" + broken.replaceFirst(session, "\"minutes\": -40"));
        Run run = Run.of("validate", "--baseline", baseline, file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("[attribute.out_of_range]", ": 1 error, ", "; 48 more in the baseline; ");
    }

    @Test
    void eachFindingOfTheBaselineExcusesOne() throws IOException {
        Path baseline = baseline("json");
        Path copy = Files.writeString(folder.resolve("copy.lplp.json"), broken);
        Run run = Run.of("validate", "--baseline", baseline, file, copy);
        assertThat(run.out()).contains("2 documents: 40 errors, 5 warnings, 3 notes; 48 more in the baseline; ");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void recordsAreRecognisedOnWhateverLine() throws IOException {
        String record = broken.replaceAll("\n *", "");
        Path records = Files.writeString(folder.resolve("all.ndjson"), "[]\n" + record + "\n");
        Path baseline = Run.write(
                folder,
                "known.json",
                Run.of("validate", "--format", "json", records).out());
        Files.writeString(records, "\n\n" + record + "\n\n[]\n");
        Run run = Run.of("validate", "--baseline", baseline, records);
        assertThat(run.out()).contains(" 0 errors, 0 warnings, 0 notes; 49 more in the baseline; ");
        assertThat(run.status()).isZero();
    }

    @Test
    void findingsThatAreNoMoreAreToldOnStandardError() throws IOException {
        Path baseline = baseline("json");
        Files.writeString(file, Files.readString(Run.DATA.resolve("portfolio.lplp.json")));
        Run run = Run.of("validate", "--baseline", baseline, file);
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .startsWith("lplp: " + baseline + ": ")
                .contains(" findings in it are no more; ")
                .hasLineCount(1);
        Path other = Files.writeString(folder.resolve("other.lplp.json"), Files.readString(file));
        assertThat(Run.of("validate", "--baseline", baseline, other).err())
                .as("nothing is known of what was not read")
                .isEmpty();
    }

    @Test
    void baselineThatListsNotAllOfItsFindingsSaysSo() {
        Path baseline = Run.write(
                folder,
                "known.json",
                Run.of("validate", "--format", "json", "--max-per-rule", "1", file)
                        .out());
        Run run = Run.of("validate", "--baseline", baseline, file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .containsPattern("known.json: \\d+ findings were counted in it but not listed, so they are new");
    }

    @Test
    void thousandsOfFindingsOnOneDocumentAreAllRecognised() throws IOException {
        StringBuilder sessions = new StringBuilder();
        for (int i = 0; i < 1500; i++) {
            sessions.append(i == 0 ? "" : ",").append("{}");
        }
        Files.writeString(
                file,
                "{\"LPLP\":\"portfolio/1.0\",\"id\":\"urn:x:1\",\"issued\":\"2026-03-31T16:00:00Z\",\"peer\":{\"sessions\":["
                        + sessions + "]},\"people\":{\"learner\":{\"id\":\"urn:x:2\",\"name\":\"Ann\"}}}");
        Run run = Run.of("validate", "--baseline", baseline("ndjson"), "--fail-on", "note", file);
        assertThat(run.out()).contains(": 0 errors, 0 warnings, 0 notes; ").doesNotContain("; 0 more");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "7",
                "{}",
                "{\"tool\":\"lplp\",\"findings\":7}",
                "{\"tool\":\"lplp\",\"findings\":[7]}",
                "{\"tool\":\"lplp\",\"findings\":[{\"code\":\"a.b\",\"file\":\"x\"}]}",
                "{\"runs\":[{\"tool\":{\"driver\":{\"name\":\"other\"}},\"results\":[]}]}",
                "{\"runs\":[{\"tool\":{\"driver\":{\"name\":\"lplp\"}},\"results\":[{}]}]}",
                "{\"type\":\"finding\",\"fingerprint\":\"0\",\"file\":\"x\"}"
            })
    void whatIsNoReportIsRefused(String text) {
        Path baseline = Run.write(folder, "known.json", text);
        Run run = Run.of("validate", "--baseline", baseline, file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("lplp: " + baseline + ": no baseline: it ")
                .hasLineCount(1);
    }

    @Test
    void baselineThatIsNotThereIsRefused() {
        Run run = Run.of("validate", "--baseline", folder.resolve("none"), file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("lplp: " + folder.resolve("none") + ": no such file\n");
    }

    private Path baseline(String format) {
        Path baseline = folder.resolve("known." + format);
        assertThat(Run.of("validate", "--format", format, "--output", baseline, file)
                        .status())
                .isEqualTo(1);
        return baseline;
    }

    /** The document with the records of one list the other way round. */
    private String reversed(String parent, String list) throws IOException {
        JsonNode document = MAPPER.readTree(broken);
        ArrayNode records = (ArrayNode) document.at(parent).get(list);
        assertThat(records).hasSizeGreaterThan(1);
        ArrayNode turned = MAPPER.createArrayNode();
        for (int i = records.size() - 1; i >= 0; i--) {
            turned.add(records.get(i));
        }
        ((ObjectNode) document.at(parent)).set(list, turned);
        return document.toString();
    }
}
