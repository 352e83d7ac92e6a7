package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code validate --evidence}. */
class EvidenceTest {

    /** The digest of the bytes {@code abc}: FIPS 180-4, example B.1. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    private Path portfolio() {
        return Run.write(
                folder,
                "a.lplp.json",
                "{\"LPLP\":\"portfolio/1.0\",\"id\":\"urn:x:1\",\"issued\":\"2026-03-31T16:00:00+01:00\","
                        + "\"evidence\":{\"entries\":[{\"id\":\"urn:x:2\",\"kind\":\"work\",\"on\":\"2026-03-01\",\"insideSchool\":true,"
                        + "\"setting\":\"school\",\"title\":\"Boat\",\n\"evidence\":[{\"id\":\"urn:x:4\","
                        + "\"location\":\"files/keel.jpg\",\"sha256\":\"" + ABC + "\"}]}]},"
                        + "\"people\":{\"learner\":{\"id\":\"urn:x:3\",\"name\":\"Rhiannon Vale\"}}}");
    }

    @Test
    void fileThatIsAsItWasAssessedIsInOrder() {
        Path file = portfolio();
        Run.write(folder, "files/keel.jpg", "abc");

        assertThat(Run.of("validate", "--evidence", folder.resolve("files"), file)
                        .out())
                .doesNotContain("evidence.file");
        assertThat(Run.of("validate", "--evidence", folder, file).out()).doesNotContain("evidence.file");
    }

    @Test
    void changedOrMissingFileIsAnErrorWithItsPlace() {
        Path file = portfolio();
        Run.write(folder, "files/keel.jpg", "abd");

        Run changed = Run.of("validate", "--evidence", folder.resolve("files"), file);
        assertThat(changed.status()).isEqualTo(1);
        assertThat(changed.out())
                .contains(
                        "a.lplp.json:2:66: error: ", "[evidence.file_changed] (/evidence/entries/0/evidence/0/sha256)");
        Run.write(folder, "empty/other", "x");
        Run missing = Run.of("validate", "--lang", "cy", "--evidence", folder.resolve("empty"), file);
        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.out()).contains("Nid oes", "[evidence.file_missing]");
        assertThat(Run.with(Run.bytes(file), "validate", "--format", "json", "--evidence", folder.resolve("empty"), "-")
                        .out())
                .contains("evidence.file_missing");
    }

    @Test
    void folderThatCannotBeReadIsStatusTwo() {
        Run run = Run.of("validate", "--evidence", folder.resolve("none"), portfolio());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("none: no such file");
        assertThat(Run.of("validate", "--evidence", portfolio(), portfolio()).err())
                .contains("not a directory");
    }

    @Test
    void codesAreExplained() {
        assertThat(Run.of("explain", "evidence.file_changed").out()).contains("was changed");
    }
}
