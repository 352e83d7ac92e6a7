package org.lplp.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lplp.core.document.Portfolio;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;

/** The limit itself is taken, one more is refused. */
class LimitsTest {

    private static final int DOCUMENT = 16 << 20;

    @Test
    void sixteenMebibytesAreTaken() {
        String padding = " ".repeat(DOCUMENT - Samples.portfolio().length());
        assertThat(Samples.read(Samples.portfolio() + padding).orThrow()).isNotNull();
        assertLimit(Samples.portfolio() + padding + " ", "document", DOCUMENT, "", 1);
    }

    @Test
    void depthIsCountedFromTheDocumentItself() {
        assertTaken(nested(31));
        assertLimit(nested(32), "depth", 32, "/x" + "/0".repeat(31), nested(32).indexOf("[[") + 32);
        String objects = Samples.portfolio(",\"x\":" + "{\"a\":".repeat(32) + "1" + "}".repeat(32));
        assertLimit(objects, "depth", 32, "/x" + "/a".repeat(31), objects.indexOf("{\"a\"") + 31 * 5 + 1);
    }

    private static String nested(int arrays) {
        return Samples.portfolio(",\"x\":" + "[".repeat(arrays) + "]".repeat(arrays));
    }

    @Test
    @Timeout(60)
    void aHundredThousandBracketsAreOneFinding() {
        assertLimit("[".repeat(100_000), "depth", 32, "/0".repeat(32), 33);
        assertLimit("{\"a\":".repeat(100_000), "depth", 32, "/a".repeat(32), 32 * 5 + 1);
        String inside = Samples.portfolio(",\"people\":" + "[".repeat(100_000));
        assertLimit(inside, "depth", 32, "/people" + "/0".repeat(31), inside.indexOf("[[") + 32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "é", "字"})
    void namesHave128CodeUnits(String c) {
        assertTaken(Samples.portfolio(",\"" + c.repeat(128) + "\":1"));
        int at = Samples.portfolio().length() + 1;
        assertLimit(Samples.portfolio(",\"" + c.repeat(129) + "\":1"), "name", 128, "", at);
        assertLimit(Samples.portfolio(",\"x\":{\"" + c.repeat(129) + "\":1}"), "name", 128, "/x", at + 5);
    }

    @Test
    void charactersBeyondTheBasicPlaneAreTwoCodeUnits() {
        assertTaken(Samples.portfolio(",\"" + "😀".repeat(64) + "\":1"));
        assertLimit(
                Samples.portfolio(",\"" + "😀".repeat(64) + "x\":1"),
                "name",
                128,
                "",
                Samples.portfolio().length() + 1);
    }

    @Test
    void evenTheLongestNameIsOneFinding() {
        String name = "n".repeat(1_000_000);
        assertLimit(
                Samples.portfolio(",\"" + name + "\":1"),
                "name",
                128,
                "",
                Samples.portfolio().length() + 1);
        assertLimit("{\"" + name + "\":1}", "name", 128, "", 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s", "é", "\\n", "\\u0041"})
    void stringsHave65536CodeUnits(String c) {
        assertTaken(Samples.portfolio(",\"x\":\"" + c.repeat(65_536) + "\""));
        int at = Samples.portfolio().length() + 5;
        assertLimit(Samples.portfolio(",\"x\":\"" + c.repeat(65_537) + "\""), "string", 65_536, "/x", at);
        assertLimit(Samples.portfolio(",\"people\":\"" + c.repeat(65_537) + "\""), "string", 65_536, "/people", at + 5);
        String known = Samples.portfolio().replace("Ann", c.repeat(65_537));
        assertLimit(known, "string", 65_536, "/people/learner/name", known.indexOf("\"name\"") + 8);
    }

    @Test
    void narrativesHave262144CodeUnits() {
        assertTaken(voice("v".repeat(262_144)));
        String tooLong = voice("v".repeat(262_145));
        String pointer = "/relationship/relationships/0/voices/0/said";
        assertLimit(tooLong, "narrative", 262_144, pointer, tooLong.indexOf("\"vvv") + 1);
        String byLanguage = tooLong.replace("\"vvv", "{\"en\":\"vvv").replace("v\"", "v\"}");
        assertLimit(byLanguage, "narrative", 262_144, pointer + "/en", byLanguage.indexOf("\"vvv") + 1);
    }

    private static String voice(String words) {
        return Samples.portfolio(",\"relationship\":{\"relationships\":[{\"id\":\"urn:x:r\",\"person\":\"urn:x:ben\","
                + "\"sphere\":\"peers\",\"voices\":[{\"by\":\"urn:x:ann\",\"on\":\"2026-03-02\",\"said\":\"" + words
                + "\"}]}]}");
    }

    @Test
    void stringOfTwentyMillionCharactersIsOneFinding() {
        assertLimit(Samples.portfolio(",\"x\":\"" + "s".repeat(20_000_000) + "\""), "document", DOCUMENT, "", 1);
        Lplp wide = Lplp.standard().with(Limits.builder().document(32 << 20).build());
        byte[] bytes =
                Samples.portfolio(",\"x\":\"" + "s".repeat(20_000_000) + "\"").getBytes(UTF_8);
        assertLimit(
                wide.readPortfolio(bytes),
                "string",
                65_536,
                "/x",
                Samples.portfolio().length() + 5);
    }

    @Test
    void numbersHaveAThousandCharacters() {
        assertTaken(Samples.portfolio(",\"x\":" + "1".repeat(1000)));
        int at = Samples.portfolio().length() + 5;
        assertLimit(Samples.portfolio(",\"x\":" + "1".repeat(1001)), "number", 1000, "/x", at);
        assertLimit(Samples.portfolio(",\"x\":-0." + "1".repeat(998)), "number", 1000, "/x", at);
        assertLimit(Samples.portfolio(",\"x\":" + "1".repeat(1_000_000)), "number", 1000, "/x", at);
    }

    @Test
    void exponentsHaveThreeDigits() {
        assertTaken(Samples.portfolio(",\"x\":1e999,\"y\":1E-999"));
        int at = Samples.portfolio().length() + 5;
        assertLimit(Samples.portfolio(",\"x\":1e0001"), "exponent", 3, "/x", at);
        assertLimit(Samples.portfolio(",\"x\":1e99999999999"), "exponent", 3, "/x", at);
        String known = Samples.sessions(Samples.session("urn:x:1").replace("30", "1e99999999999"));
        assertLimit(known, "exponent", 3, "/peer/sessions/0/minutes", known.indexOf("1e999") + 1);
    }

    @Test
    void listsHaveAHundredThousandElements() {
        String hundredThousand = "1,".repeat(99_999) + "1";
        assertTaken(Samples.portfolio(",\"x\":[" + hundredThousand + "]"));
        int at = Samples.portfolio().length() + 6 + 200_000;
        assertLimit(Samples.portfolio(",\"x\":[" + hundredThousand + ",1]"), "list", 100_000, "/x", at);
        String ids = "\"urn:x:p\",".repeat(99_999) + "\"urn:x:p\"";
        assertTaken(Samples.sessions(Samples.session("urn:x:1", ",\"confirmedBy\":[" + ids + "]")));
        String more = Samples.sessions(Samples.session("urn:x:1", ",\"confirmedBy\":[" + ids + ",\"urn:x:p\"]"));
        assertLimit(more, "list", 100_000, "/peer/sessions/0/confirmedBy", more.lastIndexOf("\"urn:x:p\"") + 1);
    }

    @Test
    void objectsHaveAHundredThousandMembers() {
        String members =
                IntStream.range(0, 100_000).mapToObj(i -> "\"m" + i + "\":1").collect(Collectors.joining(","));
        assertTaken(Samples.portfolio(",\"x\":{" + members + "}"));
        String more = Samples.portfolio(",\"x\":{" + members + ",\"more\":1}");
        assertLimit(more, "list", 100_000, "/x", more.indexOf("\"more\"") + 1);
    }

    @Test
    void aThousandFindingsAreStoredAndAllAreCounted() {
        String nulls = "null,".repeat(1999) + "null";
        ReadResult<Portfolio> read = Samples.read(Samples.sessions(nulls));
        assertThat(read.findings().list()).hasSize(1000);
        assertThat(read.findings().count(Severity.ERROR)).isEqualTo(2000);
        assertThat(read.findings().truncated()).isEqualTo(1000);
        assertThat(read.findings().list().get(999).pointer()).isEqualTo("/peer/sessions/999");
        ReadResult<Portfolio> exactly = Samples.read(Samples.sessions("null,".repeat(999) + "null"));
        assertThat(exactly.findings().list()).hasSize(1000);
        assertThat(exactly.findings().truncated()).isZero();
    }

    @Test
    void whatEndsTheDocumentIsStoredWhateverWasFoundBefore() {
        ReadResult<Portfolio> read = Samples.read(Samples.sessions("null,".repeat(1999) + "nul"));
        assertThat(read.findings().list()).hasSize(1000).anyMatch(f -> f.code().equals("document.malformed_json"));
        assertThat(read.findings().count(Severity.ERROR)).isEqualTo(2000);
    }

    @Test
    void limitsCanBeSet() {
        Lplp strict = Lplp.standard()
                .with(Limits.builder()
                        .document(10)
                        .depth(1)
                        .name(1)
                        .string(1)
                        .narrative(1)
                        .number(1)
                        .exponent(1)
                        .list(1)
                        .findings(1)
                        .build());
        assertThat(strict.limits().getDepth()).isEqualTo(1);
        assertLimit(strict.readPortfolio("{\"ab\":1}".getBytes(UTF_8)), "name", 1, "", 2);
        assertLimit(strict.readPortfolio("12345678901".getBytes(UTF_8)), "document", 10, "", 1);
        Lplp deep = Lplp.standard().with(Limits.builder().depth(500).build());
        assertThat(deep.readPortfolio(nested(499).getBytes(UTF_8)).complete()).isTrue();
        assertLimit(
                deep.readPortfolio(nested(500).getBytes(UTF_8)),
                "depth",
                500,
                "/x" + "/0".repeat(499),
                nested(500).indexOf("[[") + 500);
    }

    @Test
    void limitsThatNoReaderCanKeepAreRefused() {
        assertThatThrownBy(() -> Limits.builder().depth(501).build())
                .isInstanceOf(LplpException.class)
                .hasMessage("the limit 'depth' must be between 1 and 500, not 501");
        assertThatThrownBy(() -> Limits.builder().document(0).build()).isInstanceOf(LplpException.class);
    }

    private static void assertTaken(String text) {
        ReadResult<Portfolio> read = Samples.read(text);
        assertThat(read.findings().has(Severity.ERROR)).isFalse();
        assertThat(read.complete()).isTrue();
    }

    private static void assertLimit(String text, String limit, int max, String pointer, int column) {
        assertLimit(Samples.read(text), limit, max, pointer, column);
    }

    private static void assertLimit(ReadResult<?> read, String limit, int max, String pointer, int column) {
        Finding last = read.findings().stream()
                .filter(finding -> finding.code().equals("document.limit_exceeded"))
                .findFirst()
                .orElseThrow();
        assertThat(Samples.lines(org.lplp.core.finding.Findings.of(java.util.List.of(last))))
                .containsExactly("1:" + column + " error document.limit_exceeded " + pointer + " {limit=" + limit
                        + ", max=" + max + "}");
        assertThat(read.document()).isEmpty();
        assertThat(read.complete()).isFalse();
    }
}
