package org.lplp.io.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lplp.core.document.Portfolio;

/** What is no JSON text in UTF-8, and where it stops being one. */
class MalformedTest {

    @Test
    void emptyFileIsMalformedAtItsBeginning() {
        assertOnly("", "1:1 error document.malformed_json  {reason=empty}");
        assertOnly(" \n ", "2:2 error document.malformed_json  {reason=empty}");
    }

    @Test
    void truncatedFileIsMalformedAtItsEnd() {
        String whole = Samples.portfolio();
        for (int length = 1; length < whole.length(); length++) {
            assertOnly(
                    whole.substring(0, length),
                    "1:" + (length + 1) + " error document.malformed_json  {reason=truncated}");
        }
    }

    @Test
    void byteOrderMarkIsMalformed() {
        assertOnly("\ufeff" + Samples.portfolio(), "1:1 error document.malformed_json  {reason=byteOrderMark}");
    }

    @Test
    void utf16IsMalformed() {
        assertMalformed(UTF_16LE, "1:2 error document.malformed_json  {reason=zeroByte}");
        assertMalformed(UTF_16BE, "1:1 error document.malformed_json  {reason=zeroByte}");
        assertMalformed(Charset.forName("UTF-32LE"), "1:2 error document.malformed_json  {reason=zeroByte}");
        assertMalformed(Charset.forName("UTF-32BE"), "1:1 error document.malformed_json  {reason=zeroByte}");
        assertMalformed(Charset.forName("UTF-16"), "1:1 error document.malformed_utf8  {}");
    }

    private static void assertMalformed(Charset charset, String line) {
        ReadResult<Portfolio> read =
                Lplp.standard().readPortfolio(Samples.portfolio().getBytes(charset));
        assertThat(Samples.lines(read.findings())).containsExactly(line);
    }

    @Test
    void trailingTextIsMalformedAtItsFirstCharacter() {
        assertOnly(Samples.portfolio() + "\n {}", "2:2 error document.malformed_json  {reason=trailingText}");
        assertOnly(
                Samples.portfolio() + "x",
                "1:" + (Samples.portfolio().length() + 1) + " error document.malformed_json  {reason=trailingText}");
        assertThat(Samples.read(Samples.portfolio() + "\r\n\t ").findings().isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "\\ude00", "\\uD83Dx", "\\ud83d\\ud83d"})
    void loneSurrogatesAreMalformed(String escape) {
        String before = Samples.portfolio(",\"x\":\"");
        before = before.substring(0, before.length() - 1);
        String place = "1:" + (before.length() + 1);
        assertThat(Samples.lines(Samples.read(before + escape + "\"}").findings()))
                .contains(place + " error document.malformed_json  {reason=loneSurrogate}");
        String name = Samples.portfolio(",\"" + escape + "\":1");
        assertThat(Samples.lines(Samples.read(name).findings()))
                .containsExactly("1:" + (Samples.portfolio().length() + 2)
                        + " error document.malformed_json  {reason=loneSurrogate}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1,]|commaAtTheEnd",
                "{'a':1}|unexpectedCharacter",
                "[NaN]|unexpectedCharacter",
                "[\"\\x\"]|unknownEscape",
                "[\"\t\"]|controlCharacter",
                "[\"|truncated",
                "[\"\\|truncated",
                "[\"\\u12|truncated"
            },
            quoteCharacter = '`')
    void reasonIsGiven(String text, String reason) {
        assertThat(Samples.read(text).findings().list().get(0).arguments()).containsExactly(entry("reason", reason));
    }

    @Test
    void escapedPairOfSurrogatesIsOneCharacter() {
        String text = Samples.portfolio().replace("Ann", "\\ud83d\\ude00");
        assertThat(Samples.read(text)
                        .orThrow()
                        .getPeople()
                        .getLearner()
                        .getName()
                        .plain())
                .hasValue("😀");
    }

    @Test
    void illFormedUtf8IsTestedFirst() {
        byte[] bytes = (Samples.portfolio() + "}}").replace("Ann", "Zo?").getBytes(UTF_8);
        bytes[new String(bytes, UTF_8).indexOf('?')] = (byte) 0xEB;
        int column = Samples.portfolio().indexOf("Ann") + 3;
        assertThat(Samples.lines(Lplp.standard().readPortfolio(bytes).findings()))
                .containsExactly("1:" + column + " error document.malformed_utf8  {}");
    }

    @Test
    void illFormedUtf8IsFoundInAnyPlace() {
        for (String hex : new String[] {"C0AF", "EDA080", "F4908080", "FF", "80", "E282"}) {
            byte[] bad = HexFormat.of().parseHex(hex);
            byte[] text = Samples.portfolio().getBytes(UTF_8);
            System.arraycopy(bad, 0, text, text.length - bad.length, bad.length);
            assertThat(Samples.lines(Lplp.standard().readPortfolio(text).findings()))
                    .containsExactly("1:" + (text.length - bad.length + 1) + " error document.malformed_utf8  {}");
        }
    }

    @Test
    void whatIsFoundBeforeTheMalformedPlaceIsReportedToo() {
        String text = Samples.portfolio(",\"language\":7,\"peer\":[}");
        assertThat(Samples.lines(Samples.read(text).findings()))
                .containsExactly(
                        "1:" + (text.length() - 1) + " error document.malformed_json  {reason=unexpectedCharacter}",
                        "1:" + (text.indexOf(":7,") + 2)
                                + " error document.wrong_type /language {expected=language, found=number}",
                        "1:" + (text.indexOf("[}") + 1)
                                + " error document.wrong_type /peer {expected=object, found=list}");
    }

    @Test
    void malformedTextGivesNoDocument() {
        ReadResult<Portfolio> read = Samples.read(Samples.portfolio() + "]");
        assertThat(read.document()).isEmpty();
        assertThat(read.complete()).isFalse();
    }

    private static void assertOnly(String text, String line) {
        assertThat(Samples.lines(Samples.read(text).findings())).containsExactly(line);
    }
}
