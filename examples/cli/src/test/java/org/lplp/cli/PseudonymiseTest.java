package org.lplp.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymiseTest {

    private static final String KEY = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n";
    /** The same bytes: {@code echo 0001…1f | xxd -r -p | base64}. */
    private static final String KEY_IN_BASE64 = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private static final String CONSENT =
            ",\"disclosure\":{\"consents\":[{\"audience\":\"researcher\",\"decision\":\"allow\","
                    + "\"givenBy\":\"urn:x:LEARNER\",\"id\":\"urn:x:LEARNER/c\",\"period\":{\"start\":\"2026-01-01\"},\"purpose\":\"study\"}]}";

    @TempDir
    private Path folder;

    private Path key;
    private Path pupils;

    @BeforeEach
    void write() {
        key = Run.write(folder, "study.key", KEY);
        pupils = folder.resolve("pupils");
        pupil("ann", "7", CONSENT);
        pupil("ben", "7", CONSENT);
        pupil("cai", "8", CONSENT);
        pupil("dan", "8", "");
    }

    private Path pupil(String name, String year, String consent) {
        return Run.write(
                pupils,
                name + ".lplp.json",
                ("{\"LPLP\":\"portfolio/1.0\",\"id\":\"urn:x:LEARNER/p\",\"issued\":\"2026-03-17T16:00:00Z\","
                                + "\"people\":{\"learner\":{\"birthDate\":\"2013-05-06\",\"id\":\"urn:x:LEARNER\",\"name\":\"Gwenllian\","
                                + "\"yearGroup\":\"" + year + "\"},\"people\":[{\"adult\":true,\"id\":\"urn:x:tutor\","
                                + "\"name\":\"Mr Hughes\"}]}" + consent + ",\"weather\":\"rain\"}")
                        .replace("LEARNER", name));
    }

    private Run run(Object... more) {
        return run(key, "p", "2026-04-01", more);
    }

    private static Run run(Path key, String project, String day, Object... more) {
        Object[] args = {"pseudonymise", "--key", key, "--project", project, "--as-of", day};
        return Run.of(Stream.concat(Stream.of(args), Stream.of(more)).toArray());
    }

    @Test
    void recordsOfThoseWhoConsentAreWrittenWithoutNamesInTheOrderOfTheirPseudonyms() {
        Run run = run(pupils);

        assertThat(run.status()).isZero();
        assertThat(run.err().lines().filter(line -> line.startsWith("lplp: ")))
                .containsExactly(
                        "lplp: 3 views, 1 left out for want of consent to researcher for study on 2026-04-01, 0 for errors",
                        "lplp: by school, unit, yearGroup: 2 classes, 1 learner in the smallest (k = 1)");
        assertThat(run.out())
                .doesNotContain("Gwenllian", "Hughes", "2013", "rain", "urn:x:", "2026-03-17")
                .contains("2026-03-01T00:00:00Z");
        List<String> learners = run.out()
                .lines()
                .map(line -> Pattern.compile("\"learner\":\\{\"id\":\"(urn:lplp:pseudonym:[0-9a-f]{32})\"")
                        .matcher(line)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1))
                .toList();
        assertThat(learners).hasSize(3).doesNotHaveDuplicates().isSorted();
        Path output = Run.write(folder, "out.lplp.ndjson", run.out());
        assertThat(Run.of("validate", output).status()).isZero();
    }

    @Test
    void aPersonHasOnePseudonymInAllFilesOfAProjectAndAnotherInEveryOther() {
        String tutor = "\"people\":\\[\\{\"adult\":true,\"id\":\"(urn:lplp:pseudonym:[0-9a-f]{32})\"";
        List<String> here = all(tutor, run(pupils).out());
        assertThat(here).hasSize(3);
        assertThat(here.stream().distinct()).hasSize(1);
        assertThat(all(tutor, run(key, "q", "2026-04-01", pupils).out()))
                .hasSize(3)
                .doesNotContainAnyElementsOf(here);
        Path other = Run.write(folder, "other.key", KEY.replace("1f", "20"));
        assertThat(all(tutor, run(other, "p", "2026-04-01", pupils).out())).doesNotContainAnyElementsOf(here);
        Path base64 = Run.write(folder, "base64.key", KEY_IN_BASE64);
        assertThat(run(base64, "p", "2026-04-01", pupils).out())
                .isEqualTo(run(pupils).out());
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void nothingIsWrittenIfAClassIsSmallerThanK() throws IOException {
        Path output = Run.write(folder, "out.lplp.ndjson", "as it was");
        Path report = folder.resolve("report.json");

        Run run = run("--quasi", "yearGroup", "--k", 2, "--output", output, "--report", report, pupils);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("by yearGroup: 2 classes, 1 learner in the smallest (k = 1); 1 in classes below 2\n")
                .contains("lplp: nothing is written: ");
        assertThat(Run.bytes(output)).isEqualTo("as it was".getBytes(UTF_8));
        assertThat(Files.readString(report))
                .contains("\"written\": false", "\"views\": 3", "\"withoutConsent\": 1", "\"smallestClass\": 1")
                .contains("\"k\": 2", "\"learnersBelowK\": 1")
                .doesNotContain("urn:");
        assertThat(run("--quasi", "school", "--k", 3, "--output", output, pupils)
                        .status())
                .isZero();
        assertThat(Files.readAllLines(output)).hasSize(3);
    }

    @Test
    void whereNobodyConsentsNothingIsWritten() {
        Path output = folder.resolve("none.lplp.ndjson");
        for (Run run : List.of(
                run("--output", output, pupils.resolve("dan.lplp.json")),
                run("--output", output, "--purpose", "marketing", pupils),
                run(key, "p", "2025-12-31", "--output", output, pupils))) {
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains("nothing is written: there is no learner whose consent lets it be");
            assertThat(output).doesNotExist();
        }
    }

    @Test
    void whatHasErrorsIsLeftOutAndTheOthersAreWritten() {
        Run.write(pupils, "eve.lplp.json", "{\"LPLP\":\"portfolio/1.0\"");
        Run.write(
                pupils,
                "town.lplp.json",
                "{\"LPLP\":\"community/1.0\",\"id\":\"urn:x:t\",\"issued\":\"2026-03-31T16:00:00Z\",\"title\":\"T\"}");
        Run run = run(pupils);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.err())
                .contains("eve.lplp.json: left out: it has errors", ", 1 for errors")
                .doesNotContain("town");
        assertThat(run(pupils.resolve("town.lplp.json"), pupils.resolve("ann.lplp.json"))
                        .err())
                .contains("town.lplp.json: left out: it is a community, and consent is given in portfolios alone");
    }

    @Test
    void noInputIsWrittenOver() throws IOException {
        Path ann = pupils.resolve("ann.lplp.json");
        byte[] before = Files.readAllBytes(ann);
        for (String option : List.of("--output", "--report")) {
            Run run = run(option, ann, pupils);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("is an input, and no result is written over it");
            assertThat(Files.readAllBytes(ann)).isEqualTo(before);
        }
    }

    @Test
    void aKeyThatIsNoneIsRefusedAndNothingOfItIsTold() {
        for (String wrong :
                List.of("", "secret", KEY.substring(2), KEY_IN_BASE64 + "AAAA", "0".repeat(2000), "é".repeat(32))) {
            Path file = Run.write(folder, "wrong.key", wrong);
            Run run = run(file, "p", "2026-04-01", pupils);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .contains("wrong.key: not a key: it takes 32 random bytes")
                    .doesNotContain("secret");
        }
        assertThat(run(folder.resolve("none"), "p", "2026-04-01", pupils).err()).contains("none: no such file");
        assertThat(Run.of("pseudonymise", "--project", "p", pupils).status()).isEqualTo(2);
    }

    @Test
    void wrongUsageIsStatusTwo() {
        assertThat(run(key, " ", "2026-04-01", pupils).err()).contains("--project: a project needs a name");
        assertThat(run("--quasi", "name", pupils).err())
                .contains("--quasi: a quasi-identifier is one of school, unit, yearGroup");
        assertThat(run("--k", "few", pupils).status()).isEqualTo(2);
        assertThat(run(folder.resolve("nobody")).status()).isEqualTo(2);
        assertThat(Run.of("pseudonymise", "--help").out()).contains("openssl rand -hex 32 > study.key");
    }
}
