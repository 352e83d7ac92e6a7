package org.lplp.io.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lplp.core.base.NumberText;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.io.json.Limits;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.LplpException;

class JsonTextTest {

    private static String canonical(String json) {
        return new String(JsonText.read(json.getBytes(UTF_8)).orThrow().canonical(), UTF_8);
    }

    private static Finding fault(String json) {
        return fault(json.getBytes(UTF_8));
    }

    private static Finding fault(byte[] json) {
        JsonRead read = JsonText.read(json);
        assertThat(read.text()).isEmpty();
        assertThatThrownBy(read::orThrow).isInstanceOf(LplpException.class);
        return read.findings().get(0);
    }

    private static String place(Finding finding) {
        return finding.place().map(place -> place.line() + ":" + place.column()).orElse("none");
    }

    /** RFC 8785, section 3.2.2. */
    @Test
    void literalsStringsAndNumbersOfTheRfcAreWrittenAsItSays() {
        assertThat(canonical("""
                        {
                          "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                          "literals": [null, true, false]
                        }
                        """))
                .isEqualTo("{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** RFC 8785, section 3.2.3: by UTF-16 code unit, so that a surrogate comes before U+FB33. */
    @Test
    void membersOfTheRfcAreSortedAsItSays() {
        assertThat(
                        canonical(
                                "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}"))
                .isEqualTo(
                        "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null | null",
                " true | true",
                "\"\" | \"\"",
                "[ ] | []",
                "{ } | {}",
                "-0 | 0",
                "-0.0e5 | 0",
                "1e-400 | 0",
                "9007199254740993 | 9007199254740992",
                "0.1234567890123456789 | 0.12345678901234568",
                "1e000000001 | 10",
                "100000000000000000000000 | 1e+23"
            })
    void anyValueHasACanonicalForm(String json, String canonical) {
        assertThat(canonical(json)).isEqualTo(canonical);
    }

    @Property
    void anyTextOfAValueHasTheCanonicalFormThatAnotherImplementationGivesIt(
            @ForAll @From("values") Object value, @ForAll Random random) throws IOException {
        String text = "[" + AnyJson.text(value, random) + "]";

        assertThat(canonical(text)).isEqualTo(new JsonCanonicalizer(text).getEncodedString());
    }

    @Property
    void orderOfMembersWhiteSpaceAndEscapesMakeNoDifference(
            @ForAll @From("values") Object value, @ForAll Random random) {
        String one = canonical(AnyJson.text(value, random));

        assertThat(canonical(AnyJson.text(value, random))).isEqualTo(one);
        assertThat(new String(Canonical.bytes(value), UTF_8)).isEqualTo(one);
    }

    @Property
    void canonicalFormOfCanonicalFormIsItself(@ForAll @From("values") Object value) {
        byte[] once = Canonical.bytes(value);

        assertThat(JsonText.read(once).orThrow().canonical()).isEqualTo(once);
    }

    @Provide
    Arbitrary<Object> values() {
        return AnyJson.values(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | document.malformed_json | 1:1",
                "{\"a\":1,} | document.malformed_json | 1:8",
                "[1] x | document.malformed_json | 1:5",
                "[01] | document.malformed_json | 1:3",
                "[\"\\ud800\"] | document.malformed_json | 1:3",
                "[\"\\udc00\\ud800\"] | document.malformed_json | 1:3",
                "[NaN] | document.malformed_json | 1:2",
                "{\"a\":1,\"b\":{\"c\":1,\"c\":1}} | document.duplicate_member | 1:19",
                "{\"a\":1,\"\\u0061\":2} | document.duplicate_member | 1:8",
                "{\"a\":[0,1e309]} | document.wrong_type | 1:9",
                "-1e400 | document.wrong_type | 1:1",
                "[1e9999999999] | document.limit_exceeded | 1:2"
            })
    void whatIsNoIJsonIsRefusedWithItsPlace(String json, String code, String place) {
        Finding fault = fault(json);

        assertThat(fault.code()).isEqualTo(code);
        assertThat(place(fault)).isEqualTo(place);
        assertThat(fault.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void illFormedUtf8AndAByteOrderMarkAreRefused() {
        assertThat(fault(new byte[] {'[', '"', (byte) 0xC0, (byte) 0x80, '"', ']'})
                        .code())
                .isEqualTo("document.malformed_utf8");
        assertThat(fault("\ufeff[]").code()).isEqualTo("document.malformed_json");
    }

    @Test
    void numberBeyondTheDoublesSaysSo() {
        Finding fault = fault("{\"a\":\n [1, 1.8e308]}");

        assertThat(fault.arguments()).containsEntry("expected", "double").containsEntry("found", "number");
        assertThat(fault.pointer()).isEqualTo("/a/1");
        assertThat(place(fault)).isEqualTo("2:6");
    }

    @Test
    void limitIsTakenAndOneMoreIsRefused() {
        Limits limits =
                Limits.builder().depth(3).string(4).narrative(2).document(20).build();

        assertThat(JsonText.read("[[[\"four\"]]]".getBytes(UTF_8), limits).text())
                .isPresent();
        assertThat(JsonText.read("[[[[]]]]".getBytes(UTF_8), limits)
                        .findings()
                        .get(0)
                        .arguments())
                .containsEntry("limit", "depth");
        assertThat(JsonText.read("[\"fives\"]".getBytes(UTF_8), limits)
                        .findings()
                        .get(0)
                        .code())
                .isEqualTo("document.limit_exceeded");
        assertThat(JsonText.read("[1,2,3,4,5,6,7,8,90]".getBytes(UTF_8), limits).text())
                .isPresent();
        assertThat(JsonText.read("[1,2,3,4,5,6,7,8,900]".getBytes(UTF_8), limits)
                        .text())
                .isEmpty();
    }

    @Test
    void asDeepAsTheDeepestLimitIsCanonicalisedAndDeeperIsRefused() {
        String deep = "[".repeat(500) + "]".repeat(500);

        assertThat(canonical(deep)).isEqualTo(deep);
        assertThat(fault("[" + deep + "]").code()).isEqualTo("document.limit_exceeded");
        assertThat(fault("[".repeat(200_000)).code()).isEqualTo("document.limit_exceeded");
    }

    @Test
    void longNamesAndStringsOfOtherFormatsAreTaken() {
        String json = "{\"" + "n".repeat(40_000) + "\":\"" + "s".repeat(1 << 20) + "\"}";

        assertThat(canonical(json)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.0", "0e999999999", "1.50", "1e308", "5e-324", "0.1", "9007199254740992", "1e21"})
    void numberOfTheSameValueInCanonicalFormIsExact(String number) {
        assertThat(JsonText.read(number.getBytes(UTF_8)).orThrow().inexactNumbers())
                .isEmpty();
        assertThat(Canonical.keepsNumbers(new NumberText(number))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740993", "1e-400", "123456789012345678e3", "333333333.33333329", "4e-324"})
    void numberThatCanonicalFormChangesIsNot(String number) {
        assertThat(JsonText.read(number.getBytes(UTF_8)).orThrow().inexactNumbers())
                .hasSize(1);
        assertThat(Canonical.keepsNumbers(new NumberText(number))).isFalse();
    }

    @Test
    void numberThatCanonicalFormChangesHasItsPlace() {
        JsonText text = JsonText.read("{\"a\":1,\n\"b\":[9007199254740993,1e-400]}".getBytes(UTF_8))
                .orThrow();

        assertThat(text.inexactNumbers().stream().map(it -> it.code() + it.pointer() + " " + place(it)))
                .containsExactly("document.wrong_type/b/0 2:6", "document.wrong_type/b/1 2:23");
        assertThat(text.inexactNumbers().get(0).arguments()).containsEntry("expected", "exactNumber");
        assertThat(Canonical.keepsNumbers(text.value())).isFalse();
    }

    @Test
    void findingsBeyondTheCapAreCounted() {
        Limits limits = Limits.builder().findings(2).build();
        JsonRead read = JsonText.read("[1e400,1e400,1e400]".getBytes(UTF_8), limits);

        assertThat(read.findings().size()).isEqualTo(2);
        assertThat(read.findings().truncated()).isEqualTo(1);
    }

    /** The digest is that of sha256sum over the canonical bytes. */
    @Test
    void digestIsTheSha256OfTheCanonicalBytes() {
        JsonText text =
                JsonText.read("{ \"b\": 1.0, \"a\": [] }".getBytes(UTF_8)).orThrow();

        assertThat(new String(text.canonical(), UTF_8)).isEqualTo("{\"a\":[],\"b\":1}");
        assertThat(text.digest().value()).isEqualTo("1c8f8816506a8ccbc55140d8a7bb70214a8942c7030fc0fc2914cec675cd1c15");
        assertThat(Canonical.digest(text.value())).isEqualTo(text.digest());
    }

    @Test
    void plainJavaIsJudgedToo() {
        assertThat(new String(Canonical.bytes(Map.of("n", new BigDecimal("1.50"))), UTF_8))
                .isEqualTo("{\"n\":1.5}");
        assertThat(Canonical.keepsNumbers(List.of(9007199254740993L))).isFalse();
        assertThat(Canonical.bytes(null)).isEqualTo("null".getBytes(UTF_8));
        List<Object> refused = List.of(1.5, "\ud800", new NumberText("1e99999999999"), Map.of(1, 2));
        for (Object value : refused) {
            assertThatThrownBy(() -> Canonical.bytes(Collections.singletonList(value)))
                    .isInstanceOf(LplpException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | {\"m\":true}",
                "{\"a\":1,\"z\":2} | {\"a\":1,\"m\":true,\"z\":2}",
                "{\"z\":1,\"a\":2.0} | {\"z\":1,\"a\":2.0,\"m\":true}",
                "{ \"z\": 1 } | { \"z\": 1, \"m\": true }",
                "{\"m\":{\"x\":[]} , \"a\":1} | {\"m\":true , \"a\":1}",
                "{\"a\":1, \"m\" : \"x\" } | {\"a\":1, \"m\" : true }",
                "{\"m\":12,\"a\":1e1} | {\"m\":true,\"a\":1e1}",
                "{ } | {\"m\":true }"
            })
    void memberIsAddedOrReplacedAndAllElseKeepsItsText(String json, String with) {
        assertThat(new String(JsonText.read(json.getBytes(UTF_8)).orThrow().with("m", true), UTF_8))
                .isEqualTo(with);
    }

    @Test
    void memberIsLaidOutAsTheOthers() {
        byte[] json = "{\n  \"b\": 1,\n  \"a\": 2\n}\n".getBytes(UTF_8);

        assertThat(new String(JsonText.read(json).orThrow().with("m", "x"), UTF_8))
                .isEqualTo("{\n  \"b\": 1,\n  \"a\": 2,\n  \"m\": \"x\"\n}\n");
        JsonText list = JsonText.read("[]".getBytes(UTF_8)).orThrow();
        assertThatThrownBy(() -> list.with("m", true)).isInstanceOf(LplpException.class);
    }

    @Property
    void textWithAMemberIsTheObjectWithThatMember(
            @ForAll @From("objects") Map<String, Object> object, @ForAll Random random) {
        String text = AnyJson.text(object, random);
        byte[] with = JsonText.read(text.getBytes(UTF_8)).orThrow().with("proof", List.of("x"));
        object.put("proof", List.of("x"));

        assertThat(JsonText.read(with).orThrow().canonical()).isEqualTo(Canonical.bytes(object));
    }

    @Provide
    Arbitrary<Map<String, Object>> objects() {
        return AnyJson.objects(2);
    }

    @Test
    void whatTheWriterWritesIsCanonical() throws IOException {
        byte[] sample = Files.readAllBytes(Path.of("..", "examples", "data", "portfolio.lplp.json"));
        JsonText text = JsonText.read(sample).orThrow();
        byte[] written = Lplp.standard().write(Lplp.standard().read(sample));

        assertThat(text.canonical()).isEqualTo(written);
    }

    @Test
    void textNeverPrintsItself() {
        assertThat(JsonText.read("{\"name\":\"Mali\"}".getBytes(UTF_8)).orThrow())
                .hasToString("JsonText(15 bytes)");
        assertThat(JsonText.read("{\"name\":\"Mali\",\"name\":1}".getBytes(UTF_8))
                        .toString())
                .doesNotContain("Mali");
    }
}
