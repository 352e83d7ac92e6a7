package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be wrong with an input, tried from the outside: a finding or a message, the right exit status, never a stack trace. */
class BadInputTest {

    private static final String HEAD =
            "{\"LPLP\":\"portfolio/1.0\",\"id\":\"urn:x:1\",\"issued\":\"2026-03-31T16:00:00Z\"";
    private static final String PEOPLE = ",\"people\":{\"learner\":{\"id\":\"urn:x:2\",\"name\":\"Mali Rowlands\"}}";
    private static final String GOOD = HEAD + PEOPLE + "}";

    @TempDir
    private Path folder;

    static Stream<Arguments> badDocuments() {
        return Stream.of(
                bad("an empty file", "", "document.malformed_json", 1, 1),
                bad("a file cut short", GOOD.substring(0, 60), "document.malformed_json", 1, 61),
                bad("a byte order mark", "\uFEFF" + GOOD, "document.malformed_json", 1, 1),
                bad("text behind the end", GOOD + "\n{}", "document.malformed_json", 2, 1),
                Arguments.of("UTF-16", GOOD.getBytes(StandardCharsets.UTF_16), "document.malformed_utf8", 1, 1),
                bad("an escaped lone surrogate", with("\"x\":\"\\ud800\""), "document.malformed_json", 0, 0),
                Arguments.of(
                        "a lone surrogate in UTF-8",
                        with("\"x\":\"\u00ed\u00a0\u0080\"").getBytes(StandardCharsets.ISO_8859_1),
                        "document.malformed_utf8",
                        1,
                        (HEAD + ",\"x\":\"").length() + 1),
                bad(
                        "two members of one name",
                        with("\"language\":\"en\",\"language\":\"cy\""),
                        "document.duplicate_member",
                        0,
                        0),
                bad(
                        "a depth of 100,000",
                        with("\"x\":" + "[".repeat(100_000) + "]".repeat(100_000)),
                        "document.limit_exceeded",
                        0,
                        0),
                bad(
                        "a string of 20 MB",
                        with("\"x\":\"" + "a".repeat(20_000_000) + "\""),
                        "document.limit_exceeded",
                        0,
                        0),
                bad("a number beyond all numbers", with("\"x\":1e99999999999"), "document.limit_exceeded", 0, 0),
                bad("JSON that is no document", "[1, 2, 3]", "document.not_lplp", 0, 0),
                bad(
                        "a document of a kind to come",
                        GOOD.replace("portfolio/1", "diary/1"),
                        "document.unsupported_version",
                        0,
                        0),
                bad(
                        "a major version to come",
                        GOOD.replace("portfolio/1", "portfolio/2"),
                        "document.unsupported_version",
                        0,
                        0),
                bad("a missing member", HEAD + "}", "document.missing_member", 0, 0),
                bad("null", with("\"plan\":null"), "document.wrong_type", 0, 0),
                bad("a wrong type", with("\"plan\":[\"a\"]"), "document.wrong_type", 0, 0),
                bad("an unknown code", people("\"yearGroup\":\"9th\""), "document.unknown_code", 0, 0),
                bad(
                        "a reference that dangles",
                        people("\"recordedBy\":\"urn:x:9\""),
                        "document.dangling_reference",
                        0,
                        0),
                bad(
                        "one id twice",
                        with("\"calendar\":{\"terms\":[" + term("urn:x:2") + "]}"),
                        "document.duplicate_id",
                        0,
                        0),
                bad(
                        "dates the wrong way round",
                        with("\"calendar\":{\"terms\":[" + term("urn:x:3").replace("2025-12", "2024-12") + "]}"),
                        "calendar.period_backwards",
                        0,
                        0),
                bad(
                        "negative minutes",
                        with("\"peer\":{\"sessions\":[" + session(-30) + "]}"),
                        "attribute.out_of_range",
                        0,
                        0),
                bad("negative money", budget("-5.00", "GBP", "GBP"), "attribute.out_of_range", 0, 0),
                bad("two currencies", budget("5.00", "GBP", "EUR"), "budget.two_currencies", 0, 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badDocuments")
    void badDocumentIsAFindingAtItsPlaceAndStatusOne(String what, byte[] bytes, String code, int line, int column) {
        Path file = Run.write(folder, "bad.lplp.json", bytes);
        Run run = Run.of("validate", file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("error: ", "[" + code + "]").doesNotContain("Mali", "Rowlands", "\tat ");
        if (line > 0) {
            assertThat(run.out()).contains("bad.lplp.json:" + line + ":" + column + ": error: ");
        }
        assertThat(run.out()).containsPattern("bad\\.lplp\\.json:[0-9]+:[0-9]+: error: ");
        assertThat(Run.of("score", file).status()).isEqualTo(1);
        Run piped = Run.with(bytes, "validate", "-");
        assertThat(piped.status()).isEqualTo(1);
        assertThat(piped.out().replace("-:", file + ":").lines().findFirst())
                .isEqualTo(run.out().lines().findFirst());
    }

    @Test
    void unknownMembersAtEveryLevelAreWarningsWithoutTheirNames() {
        String text = people("\"nickname\":\"Mal\"").replace("}}}", "}},\"hobby\":{\"a\":1}}");
        Run run = Run.of("validate", Run.write(folder, "unknown.lplp.json", text));
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "warning: ", "[document.unknown_member] (/…)", "[document.unknown_member] (/people/learner/…)")
                .doesNotContain("nickname", "hobby", "Mal");
        Run shown = Run.of("validate", "--show-values", folder);
        assertThat(shown.out()).contains("(/hobby)", "(/people/learner/nickname)");
        assertThat(Run.of("validate", "--fail-on", "warning", folder).status()).isEqualTo(1);
    }

    @Test
    void fileThatIsNotThereIsStatusTwoAndTheOthersAreStillRead() {
        Path good = Run.write(folder, "good.lplp.json", GOOD);
        Path bad = Run.write(folder, "bad.lplp.json", "{");
        Run run = Run.of("validate", folder.resolve("none.lplp.json"), bad, good);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("lplp: " + folder.resolve("none.lplp.json") + ": no such file\n");
        assertThat(run.out()).contains("bad.lplp.json:1:", "2 files, 2 documents: 1 error, ");
    }

    @Test
    void folderWithoutDocumentsIsStatusTwo() {
        Run run = Run.of("validate", folder);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no *.lplp.json or *.lplp.ndjson in it");
    }

    @Test
    void fileThatDisappearsInBetweenIsStatusTwoAndTheOthersAreStillRead() {
        Path gone = Run.write(folder, "gone.lplp.json", GOOD);
        Path good = Run.write(folder, "good.lplp.json", GOOD);
        Run run = Run.with(whenRead(() -> delete(gone)), "validate", "-", gone, good);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("lplp: " + gone + ": no such file\n");
        assertThat(run.out()).contains("2 files, 2 documents: 0 errors");
    }

    @Test
    void streamThatBreaksOffIsStatusTwo() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }
        };
        for (String option : new String[] {"--ndjson", "--quiet"}) {
            Run run = Run.with(broken, "validate", option, "-");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).isEqualTo("lplp: -: Input/output error\n");
        }
    }

    @Test
    void fileWithoutPermissionIsStatusTwo() throws IOException {
        Path file = Run.write(folder, "secret.lplp.json", GOOD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file))
                .as("the user of this test can read everything")
                .isFalse();
        Run run = Run.of("validate", file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("lplp: " + file + ": no permission\n");
    }

    @Test
    void brokenRecordsDoNotStopTheRunAndNoRecordIsLost() {
        StringBuilder records = new StringBuilder();
        for (int i = 1; i <= 20_000; i++) {
            records.append(
                    i == 7
                            ? GOOD.substring(0, 60)
                            : i == 10_000 ? "" : i == 15_000 ? "[]" : i == 20_000 ? "nonsense" : GOOD);
            records.append(i % 2 == 0 ? "\n" : "\r\n");
        }
        Path file = Run.write(folder, "many.ndjson", records.toString());
        Run run = Run.of("validate", file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines())
                .hasSize(4)
                .satisfiesExactly(
                        line -> assertThat(line).contains("many.ndjson:7:61: error: ", "[document.malformed_json]"),
                        line -> assertThat(line).contains("many.ndjson:15000:1: error: ", "[document.not_lplp]"),
                        line -> assertThat(line).contains("many.ndjson:20000:2: error: ", "[document.malformed_json]"),
                        line -> assertThat(line).contains("1 file, 19999 documents: 3 errors"));
        Run piped = Run.with(records.toString().getBytes(StandardCharsets.UTF_8), "validate", "--ndjson", "-");
        assertThat(piped.out()).isEqualTo(run.out().replace(file.toString(), "-"));
    }

    @Test
    void recordsOnStandardInputGiveAHint() {
        Run run = Run.with((GOOD + "\n" + GOOD).getBytes(StandardCharsets.UTF_8), "validate", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("lplp: standard input: if it holds one document a line, say --ndjson\n");
    }

    @Test
    void emptyFileOfRecordsIsAnEmptyFile() {
        Run run = Run.of("validate", Run.write(folder, "none.ndjson", "\n\n"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("[document.malformed_json]", "1 file, 0 documents");
    }

    @Test
    void frameworkThatIsNotInOrderIsRefused() {
        Path good = Run.write(folder, "good.lplp.json", GOOD);
        for (String framework : new String[] {"", "{", GOOD, "{\"LPLP\":\"framework/1.0\"}"}) {
            Path file = Run.write(folder, "framework.json", framework);
            Run run = Run.of("validate", "--framework", file, good);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("framework.json:1:", "no judging by a framework that is not in order itself");
        }
        assertThat(Run.of("validate", "--framework", folder.resolve("none"), good)
                        .status())
                .isEqualTo(2);
    }

    @Test
    void communityThatCannotBeReadIsRefused() {
        Path good = Run.write(folder, "good.lplp.json", GOOD);
        String demanding =
                ValidateTest.community("").replace("{\"LPLP\"", "{\"mustUnderstand\":[\"urn:x:e\"],\"LPLP\"");
        for (String community : new String[] {"", "{", GOOD, "{\"LPLP\":\"community/1.0\"}", demanding}) {
            Path file = Run.write(folder, "community.json", community);
            for (String command : new String[] {"validate", "score"}) {
                Run run = Run.of(command, "--format", "json", "--community", file, good);
                assertThat(run.status()).isEqualTo(2);
                assertThat(run.out()).isEmpty();
                assertThat(run.err())
                        .contains(
                                "community.json:1:",
                                "no judging within a community of which not everything was understood")
                        .doesNotContain("Mali", "Rowlands");
            }
        }
        Run none = Run.of("validate", "--community", folder.resolve("none"), good);
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).isEqualTo("lplp: " + folder.resolve("none") + ": no such file\n");
    }

    private static Arguments bad(String what, String text, String code, int line, int column) {
        return Arguments.of(what, text.getBytes(StandardCharsets.UTF_8), code, line, column);
    }

    private static String with(String members) {
        return HEAD + "," + members + PEOPLE + "}";
    }

    private static String people(String members) {
        return GOOD.replace("\"name\":", members + ",\"name\":");
    }

    private static String term(String id) {
        return "{\"id\":\"" + id
                + "\",\"title\":\"Autumn\",\"period\":{\"start\":\"2025-09-03\",\"end\":\"2025-12-20\"}}";
    }

    private static String session(int minutes) {
        return "{\"id\":\"urn:x:4\",\"tutor\":\"urn:x:2\",\"tutee\":\"urn:x:2\",\"start\":\"2026-01-08T12:00:00Z\",\"minutes\":"
                + minutes + "}";
    }

    private static String budget(String slice, String currency, String other) {
        return with("\"budget\":{\"budgets\":[{\"id\":\"urn:x:5\",\"purpose\":\"investor\",\"currency\":\"" + currency
                + "\",\"slice\":{\"amount\":\"" + slice + "\",\"currency\":\"" + other + "\"}}]}");
    }

    private static InputStream whenRead(Runnable action) {
        return new FilterInputStream(new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8))) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                action.run();
                return super.read(bytes, offset, length);
            }
        };
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
