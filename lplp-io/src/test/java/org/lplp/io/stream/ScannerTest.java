package org.lplp.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lplp.core.finding.DocumentCode;

class ScannerTest {

    private static final Bounds BOUNDS = new Bounds(1000, 4, 8, 16, 32, 20, 3, 5, 10);
    private static final JsonFactory FACTORY = Parsers.upTo(1000);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "``|0",
                "`   `|3",
                "`{`|1",
                "`{\"a\"`|4",
                "`{\"a\":`|5",
                "`{\"a\":1`|6",
                "`{\"a\":1,}`|7",
                "`{,}`|1",
                "`{a:1}`|1",
                "`{'a':1}`|1",
                "`{\"a\" 1}`|5",
                "`[1 2]`|3",
                "`[1,]`|3",
                "`[01]`|2",
                "`[-]`|2",
                "`[+1]`|1",
                "`[.5]`|1",
                "`[1.]`|3",
                "`[1e]`|3",
                "`[1e+]`|4",
                "`[NaN]`|1",
                "`[nul]`|4",
                "`[True]`|1",
                "`[\"a`|3",
                "`[\"\t\"]`|2",
                "`[\"\\q\"]`|3",
                "`[\"\\u12G4\"]`|6",
                "`[1]]`|3",
                "`{} x`|3",
                "`// c`|0",
            })
    void theFirstOffendingByteIsFound(String text, int at) {
        Fault fault = scan(text);
        assertThat(fault.code()).isEqualTo(DocumentCode.MALFORMED_JSON);
        assertThat(fault.offset()).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "\\ude00", "\\ud83d\\ud83d", "\\ud83dx", "\\ude00\\ud83d", "\\ud83d\\n"})
    void loneSurrogatesAreFoundAtTheirBackslash(String escape) {
        assertThat(scan("[\"" + escape + "\"]").offset()).isEqualTo(2);
        assertThat(scan("{\"" + escape + "\":1}").offset()).isEqualTo(2);
    }

    @Test
    void pairsOfSurrogatesAreNoFault() {
        assertThat(scan("[\"\\ud83d\\ude00\", \"\\\\ud83d\"]")).isNull();
    }

    @Test
    void limitsAreExactAndPointToTheirPlace() {
        assertThat(scan("[[[[1]]]]")).isNull();
        assertLimit("[[[[[1]]]]]", "depth", "/0/0/0/0", 4);
        assertThat(scan("{\"12345678\":1}")).isNull();
        assertLimit("{\"123456789\":1}", "name", "", 1);
        assertThat(scan("[\"" + "é".repeat(32) + "\"]")).isNull();
        assertLimit("{\"a\":[\"" + "x".repeat(33) + "\"]}", "narrative", "/a/0", 6);
        assertThat(scan("[\"" + "😀".repeat(16) + "\"]")).isNull();
        assertLimit("[\"" + "😀".repeat(16) + "\\n\"]", "narrative", "/0", 1);
        assertThat(scan("[" + "1".repeat(20) + "]")).isNull();
        assertLimit("[" + "1".repeat(21) + "]", "number", "/0", 1);
        assertThat(scan("[1e-999]")).isNull();
        assertLimit("[1e0001]", "exponent", "/0", 1);
        assertThat(scan("[1,2,3,4,5]")).isNull();
        assertLimit("[[1,2,3,4,5,6]]", "list", "/0", 12);
        assertLimit("{\"~/\\u0041\\t\":[1,2,3,4,5,6]}", "list", "/~0~1A\t", 25);
    }

    private static void assertLimit(String text, String limit, String pointer, int offset) {
        Fault fault = scan(text);
        assertThat(fault.code()).isEqualTo(DocumentCode.LIMIT_EXCEEDED);
        assertThat(fault.arguments()).containsEntry("limit", limit);
        assertThat(fault.pointer()).isEqualTo(pointer);
        assertThat(fault.offset()).isEqualTo(offset);
    }

    @Property(tries = 20_000)
    void itTakesWhatTheParserTakes(@ForAll("nearlyJson") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Bounds wide = new Bounds(1000, 400, 1000, 1000, 1000, 1000, 1000, 1000, 10);
        boolean json = Scanner.firstFault(bytes, 0, bytes.length, wide) == null;
        assertThat(json).as(text).isEqualTo(parserTakes(bytes));
    }

    @Provide
    Arbitrary<String> nearlyJson() {
        Arbitrary<String> pieces = Arbitraries.of(
                "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"b\":", "0", "1", "-", "+", ".", "e", "E", "true",
                "false", "null", " ", "\n", "\t", "\\", "\\n", "\\u0041", "\\u", "é", "😀", "\u0001", "\u007f", "tru",
                "/", "'", "\f");
        Arbitrary<String> random = pieces.list().ofMaxSize(8).map(list -> String.join("", list));
        Arbitrary<String> element = Arbitraries.oneOf(pieces, random);
        Arbitrary<String> array = element.list().ofMaxSize(4).map(list -> "[" + String.join(",", list) + "]");
        Arbitrary<String> object =
                element.list().ofMaxSize(3).map(list -> "{\"x\":" + String.join(",\"y\":", list) + "}");
        return Arbitraries.oneOf(random, array, object);
    }

    /** Reads as the reader does: from bytes that do not begin like UTF-16, and one value alone. */
    private static boolean parserTakes(byte[] bytes) {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return false;
            }
            parser.skipChildren();
            parser.getText();
            return parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    private static Fault scan(String text) {
        byte[] bytes = ("??" + text + "??").getBytes(StandardCharsets.UTF_8);
        return Scanner.firstFault(bytes, 2, bytes.length - 2, BOUNDS);
    }
}
