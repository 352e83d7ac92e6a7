package org.lplp.io.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lplp.core.finding.Severity;
import org.lplp.io.canonical.JsonText;

/**
 * The grammar of RFC 8259 and the encoding of RFC 3629, production by production: what must be taken is taken, and what must not
 * is not, as a text of its own and as a member that LPLP does not know. The cases are of our own making.
 */
class StrictJsonTest {

    static Stream<String> values() {
        return Stream.of(
                // §3: values
                "null",
                "true",
                "false",
                // §4 and §5: objects and arrays
                "{}",
                "[]",
                "{\"\":0}",
                "{\"a\":{\"a\":{}}}",
                "[[],[[]]]",
                "{\"a\":[],\"b\":{}}",
                "{\"\\u0000\":1}",
                // Names differ by code units alone: neither case nor normal form makes them one.
                "{\"a\":1,\"A\":2}",
                "{\"\\u00e9\":1,\"e\\u0301\":2}",
                // §6: numbers
                "0",
                "-0",
                "1",
                "-1",
                "10",
                "0.5",
                "-0.0",
                "1.0",
                "1e1",
                "1E1",
                "1e+1",
                "1e-1",
                "1e00",
                "0e0",
                "0E+0",
                "1.5e10",
                "123456789012345678901234567890",
                "0.000000000000000000000000000001",
                // §7: strings
                "\"\"",
                "\" \"",
                "\"/\"",
                "\"\\/\"",
                "\"\\\"\\\\\\b\\f\\n\\r\\t\"",
                "\"\\u0000\"",
                "\"\\u001F\"",
                "\"\\uABCD\\uabcd\"",
                "\"\\uD834\\uDD1E\"",
                "\"\\ud834\\udd1e\"",
                "\"\\u2028\\u2029\"",
                "\"\\uFFFE\\uFFFF\\uFEFF\"",
                "\"\u007f\u0080\u009f\"",
                "\"\u2028\u2029\"",
                "\"\u00ad\ufeff\ufffe\uffff\"",
                "\"\ud800\udc00\udbff\udfff\"",
                "\"'\"",
                "\"// no comment /* nor this */\"",
                // §2: white space
                " \t\r\n[ \t\r\n1 \t\r\n, \t\r\n2 \t\r\n] \t\r\n",
                "{ \"a\" : 1 , \"b\" : 2 }");
    }

    static Stream<String> noValues() {
        return Stream.of(
                // §2: what is no white space
                "[\u000b]",
                "[\f]",
                "[\u00a0]",
                "[\u0085]",
                "[\u2028]",
                "[\u3000]",
                "[\ufeff]",
                "[\u0000]",
                "[1]\u0000",
                "[1]\f",
                // §3: no other words, no other case
                "nul",
                "nulll",
                "Null",
                "NULL",
                "TRUE",
                "tru",
                "truee",
                "undefined",
                "NaN",
                "-NaN",
                "Infinity",
                "-Infinity",
                "+Infinity",
                "a",
                "\u00e9",
                // §4: objects
                "{",
                "}",
                "{{}}",
                "{]",
                "{,}",
                "{:}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\",1}",
                "{\"a\"=1}",
                "{\"a\"::1}",
                "{\"a\":1,}",
                "{\"a\":1,,\"b\":2}",
                "{,\"a\":1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1;\"b\":2}",
                "{a:1}",
                "{1:1}",
                "{'a':1}",
                "{null:1}",
                "{[]:1}",
                "{\"a\":1",
                "{\"a\":1]",
                "{\"a\":1}}",
                // §5: arrays
                "[",
                "]",
                "[,]",
                "[,1]",
                "[1,]",
                "[1,,2]",
                "[1 2]",
                "[1;2]",
                "[1:2]",
                "[\"a\":1]",
                "[1}",
                "[1",
                "[1]]",
                "[[1]",
                "(1)",
                // §6: numbers
                "+1",
                "--1",
                "-",
                "- 1",
                "-a",
                "01",
                "-01",
                "00",
                "0x1",
                "0b1",
                "0o1",
                "1_000",
                "1,5",
                "1.",
                ".1",
                "-.1",
                "1.e1",
                "1..2",
                "1.2.3",
                "1e",
                "1e+",
                "1e-",
                "1ee1",
                "1e1.5",
                "1e+-1",
                "1a",
                "1f",
                "1L",
                "1 000",
                "\uff11",
                "\u0661",
                // §7: strings
                "\"",
                "\"a",
                "a\"",
                "'a'",
                "`a`",
                "\u201ca\u201d",
                "\"\n\"",
                "\"\r\"",
                "\"\t\"",
                "\"\u0000\"",
                "\"\u001f\"",
                "\"\\\"",
                "\"\\a\"",
                "\"\\v\"",
                "\"\\0\"",
                "\"\\'\"",
                "\"\\x41\"",
                "\"\\ \"",
                "\"\\\n\"",
                "\"\\U0041\"",
                "\"\\u\"",
                "\"\\u004\"",
                "\"\\u004g\"",
                "\"\\u 041\"",
                "\"\\u+041\"",
                "\"\\u-041\"",
                "\"\\u{41}\"",
                "\"\\\u00e9\"",
                // Half a character is no text at all, though §8.2 only warns of it: nobody could write it as UTF-8.
                "\"\\ud800\"",
                "\"\\udc00\"",
                "\"\\ud800\\ud800\"",
                "\"\\udc00\\ud800\"",
                "\"\\ud800a\"",
                "\"\\ud800\\n\"",
                "{\"\\ud800\":1}",
                "\"\"\"\"",
                "\"a\"\"b\"",
                "\"a\" \"b\"",
                // What other languages have
                "[1]//",
                "[1]#",
                "[/**/1]",
                "[1]/**/",
                "<a/>",
                "---",
                "[1]\n[2]",
                "[*]",
                "[...]");
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatTheGrammarHasIsTaken(String text) {
        assertThat(JsonText.read(text.getBytes(UTF_8)).findings().has(Severity.ERROR))
                .isFalse();
        ReadResult<?> read = Samples.read(Samples.portfolio(",\"x\":" + text));
        assertThat(read.findings().has(Severity.ERROR)).isFalse();
        assertThat(read.complete()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("noValues")
    void whatTheGrammarHasNotIsRefused(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        assertRefused(bytes, "document.malformed_json");
        // Within an object, what is too much may end the object itself: it is then trailing text.
        assertMemberRefused(bytes, "document.malformed_json");
    }

    /** Of every length: cut short, overlong, surrogates, beyond the last code point, stray continuations, bytes that are never used. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "bf",
                "c2",
                "c220",
                "c080",
                "c0af",
                "c1bf",
                "e0",
                "e080",
                "e08080",
                "e09fbf",
                "e0af",
                "e282",
                "e28220",
                "eda080",
                "edbfbf",
                "edafbfedbfbf",
                "eda081edb080",
                "f0",
                "f080",
                "f0808080",
                "f08fbfbf",
                "f09f98",
                "f09f9820",
                "f4908080",
                "f5808080",
                "f888808080",
                "fc8480808080",
                "fe",
                "ff",
                "fffe",
                "feff",
                "c2a0a0",
                "80c2a0"
            })
    void whatIsNoUtf8IsRefusedInStringsAndNamesAndBetweenThem(String hex) {
        String bytes = new String(HexFormat.of().parseHex(hex), ISO_8859_1);
        for (String text : List.of("\"" + bytes + "\"", "{\"" + bytes + "\":1}", "[" + bytes + "]", "[1]" + bytes)) {
            byte[] encoded = text.getBytes(ISO_8859_1);
            assertRefused(encoded, "document.malformed_utf8");
            assertMemberRefused(encoded, "document.malformed_utf8");
        }
    }

    private static void assertRefused(byte[] bytes, String code) {
        assertThat(JsonText.read(bytes).text()).isEmpty();
        assertThat(JsonText.read(bytes).findings().list())
                .extracting(finding -> finding.code())
                .contains(code);
    }

    private static void assertMemberRefused(byte[] value, String code) {
        String start = Samples.portfolio(",\"x\":");
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(start.substring(0, start.length() - 1).getBytes(UTF_8));
        whole.writeBytes(value);
        whole.write('}');
        ReadResult<?> read = Lplp.standard().readPortfolio(whole.toByteArray());
        assertThat(read.document()).isEmpty();
        assertThat(read.findings().list()).extracting(finding -> finding.code()).contains(code);
    }
}
