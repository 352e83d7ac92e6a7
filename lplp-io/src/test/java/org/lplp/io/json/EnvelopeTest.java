package org.lplp.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lplp.core.base.FormatVersion;
import org.lplp.core.document.Document;
import org.lplp.core.document.Portfolio;

/** What a document says it is. */
class EnvelopeTest {

    private static final String LPLP = "\"LPLP\":\"portfolio/1.0\",";

    @Test
    void memberLplpMayStandAnywhereAtTheTop() {
        String last = Samples.portfolio().replace(LPLP, "").replaceFirst("}$", "," + LPLP.replaceFirst(",$", "}"));
        assertThat(Samples.read(last).orThrow())
                .isEqualTo(Samples.read(Samples.portfolio()).orThrow());
        String escaped = Samples.portfolio().replace("\"LPLP\"", "\"\\u004cPLP\"");
        assertThat(Samples.read(escaped).orThrow())
                .isEqualTo(Samples.read(Samples.portfolio()).orThrow());
        String spaced = Samples.portfolio().replace(LPLP, " \r\n\t\"LPLP\" : \"portfolio/1.0\" ,");
        assertThat(Samples.read(spaced).orThrow())
                .isEqualTo(Samples.read(Samples.portfolio()).orThrow());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "[1,2]|1:1| ",
                "`  7`|1:3| ",
                "\"LPLP\"|1:1| ",
                "null|1:1| ",
                "{}|1:1| ",
                "{\"a\":{\"LPLP\":\"portfolio/1.0\"}}|1:1| ",
                "{\"LPLP\":7}|1:9|/LPLP",
                "{\"a\":1,\"LPLP\":null}|1:15|/LPLP",
                "{\"LPLP\":\"portfolio\"}|1:9|/LPLP",
                "{\"LPLP\":\"portfolio/1\"}|1:9|/LPLP",
                "{\"LPLP\":\"portfolio/1.0 \"}|1:9|/LPLP",
                "{\"LPLP\":\"portfolio/01.0\"}|1:9|/LPLP",
                "{\"LPLP\":\"Portfolio/1.0\"}|1:9|/LPLP",
                "{\"LPLP\":[\"portfolio/1.0\"]}|1:9|/LPLP",
            })
    void otherJsonIsNoLplp(String text, String place, String pointer) {
        assertThat(Samples.lines(Samples.read(text).findings()))
                .containsExactly(place + " error document.not_lplp " + (pointer == null ? "" : pointer) + " {}");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "[1,2|1:5|truncated",
                "{\"a\":1|1:7|truncated",
                "hello|1:1|unexpectedCharacter",
                "{\"LPLP\":7,}|1:11|commaAtTheEnd",
                "[1] x|1:5|trailingText",
                "{\"LPLP\":\"diary/1.0\"|1:20|truncated"
            })
    void malformedJsonIsMalformedBeforeItIsNoLplp(String text, String place, String reason) {
        assertThat(Samples.lines(Samples.read(text).findings()))
                .containsExactly(place + " error document.malformed_json  {reason=" + reason + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"diary/1.0", "portfolio/2.0", "portfolio/0.9", "community/2.0", "framework/2.0"})
    void otherKindsAndMajorVersionsAreRefusedByName(String version) {
        ReadResult<Document> read = Lplp.standard()
                .read(Samples.portfolio().replace("portfolio/1.0", version).getBytes(UTF_8));
        assertThat(read.document()).isEmpty();
        assertThat(Samples.lines(read.findings()))
                .containsExactly(
                        "1:9 error document.unsupported_version /LPLP {supported=community/1.0, framework/1.0, portfolio/1.0, "
                                + "value=" + version + "}");
    }

    @Test
    void frameworkIsRefusedWherePortfoliosAreRead() {
        assertThat(Samples.lines(Samples.read("{\"LPLP\":\"framework/1.0\"}").findings()))
                .containsExactly(
                        "1:9 error document.unsupported_version /LPLP {supported=portfolio/1.0, value=framework/1.0}");
    }

    @Test
    void communityIsReadWhereCommunitiesAreAndRefusedWherePortfoliosAre() {
        byte[] text = Samples.community().getBytes(UTF_8);
        assertThat(Lplp.standard().readCommunity(text).orThrow())
                .isEqualTo(Lplp.standard().read(text).orThrow())
                .extracting(Document::getFormat)
                .isEqualTo(FormatVersion.COMMUNITY);
        assertThat(Samples.lines(Lplp.standard().readPortfolio(text).findings()))
                .containsExactly(
                        "1:9 error document.unsupported_version /LPLP {supported=portfolio/1.0, value=community/1.0}");
        assertThat(Samples.lines(Lplp.standard()
                        .readCommunity(Samples.portfolio().getBytes(UTF_8))
                        .findings()))
                .containsExactly(
                        "1:9 error document.unsupported_version /LPLP {supported=community/1.0, value=portfolio/1.0}");
    }

    @Test
    void unknownMembersAndCodesAreNotesInANewerMinorVersion() {
        String text = Samples.sessions(Samples.session("urn:x:1", ",\"setting\":\"moon\",\"weather\":1"))
                .replace("portfolio/1.0", "portfolio/1.3");
        ReadResult<Portfolio> read = Samples.read(text);
        assertThat(Samples.lines(read.findings()).stream().map(line -> line.substring(line.indexOf(' ') + 1)))
                .containsExactly(
                        "note document.unknown_code /peer/sessions/0/setting {allowed=school, home, thirdSpace, business, cultural, virtual, outdoors, type=Setting, value=moon}",
                        "note document.unknown_member /peer/sessions/0/weather {}");
        assertThat(read.orThrow().getFormat()).isEqualTo(new FormatVersion("portfolio", 1, 3));
        assertThat(new String(Lplp.standard().write(read), UTF_8)).startsWith("{\"LPLP\":\"portfolio/1.3\"");
    }

    @Test
    void wrongTypesAreErrorsInANewerMinorVersionToo() {
        String text = Samples.portfolio(",\"language\":null").replace("portfolio/1.0", "portfolio/1.3");
        assertThat(Samples.read(text).findings().list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("document.wrong_type");
            assertThat(finding.severity().code()).isEqualTo("error");
        });
    }

    @Test
    void demandedExtensionsMustBeUnderstood() {
        String text = Samples.portfolio(",\"mustUnderstand\":[\"urn:x:one\",7,\"urn:x:two\"]");
        Lplp one = Lplp.standard().understanding(List.of(URI.create("urn:x:one")));
        int column = text.indexOf("\"urn:x:two") + 1;
        assertThat(Samples.lines(one.readPortfolio(text.getBytes(UTF_8)).findings()))
                .contains("1:" + column + " error document.must_understand /mustUnderstand/2 {value=urn:x:two}")
                .hasSize(2);
        String both = text.replace("7,", "");
        Lplp two = one.understanding(List.of(URI.create("urn:x:one"), URI.create("urn:x:two")));
        assertThat(two.readPortfolio(both.getBytes(UTF_8)).findings().isEmpty()).isTrue();
    }
}
