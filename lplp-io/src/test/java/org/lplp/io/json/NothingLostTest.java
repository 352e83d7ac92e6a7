package org.lplp.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lplp.core.base.Code;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.NumberText;
import org.lplp.core.check.AnyDocument;
import org.lplp.core.check.Reflected;
import org.lplp.core.document.Community;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.finding.Pointer;
import org.lplp.io.canonical.JsonText;
import org.lplp.io.stream.Writing;

/** What a newer version or another system wrote is written back as it came, wherever it stands. */
class NothingLostTest {

    private static final Lplp LPLP = Lplp.standard();
    private static final List<Class<? extends Document>> KINDS =
            List.of(Portfolio.class, Community.class, Framework.class);
    private static final String UNKNOWN = "somethingNew";

    /** What no model knows: texts by code point, numbers by their text, nothing at all. */
    private static final Object NEW = unknown();

    private static Object unknown() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("", null);
        members.put("e\u0301\u0000\ud83d\ude00\ufeff", "\u2028/\"\\\ufffd\uffff");
        members.put(
                "numbers",
                List.of(
                        new NumberText("1.50"),
                        new NumberText("-0"),
                        new NumberText("1E+2"),
                        new NumberText("9007199254740993")));
        members.put("id", "urn:x:7");
        members.put("empty", List.of(Map.of(), List.of(), ""));
        return members;
    }

    @Test
    void anUnknownMemberInEveryTypeOfRecordIsWrittenBack() throws Exception {
        Set<String> types = new TreeSet<>();
        for (Document document : documents()) {
            Map<String, Object> tree = tree(LPLP.write(document));
            Reflected.walk(document, (at, value) -> {
                if (value instanceof Extensible && at(tree, at) instanceof Map<?, ?> record) {
                    put(record, UNKNOWN, NEW);
                    types.add(value.getClass().getInterfaces()[0].getSimpleName());
                }
            });
            assertKept(tree);
        }
        assertThat(types).isEqualTo(names("types"));
    }

    @Test
    void anUnknownCodeOfEveryTypeIsWrittenBack() throws Exception {
        Set<String> codes = new TreeSet<>();
        for (Document document : documents()) {
            Map<String, Object> tree = tree(LPLP.write(document));
            Reflected.walk(document, (at, value) -> {
                if (value instanceof Code && replace(tree, at)) {
                    codes.add(value.getClass().getSimpleName());
                }
            });
            assertKept(tree);
        }
        assertThat(codes).containsAll(names("codes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"120.00", "0.0", "-7", "1.230", "100000000000000.000001"})
    void moneyKeepsItsScale(String amount) {
        BigMoney money = BigMoney.parse("GBP " + amount);
        assertThat(money.getAmount()).isEqualTo(new BigDecimal(amount));
        String text = Samples.portfolio(
                ",\"budget\":{\"budgets\":[{\"currency\":\"GBP\",\"id\":\"urn:x:b\",\"purpose\":\"investor\","
                        + "\"slice\":{\"amount\":\"" + amount + "\",\"currency\":\"GBP\"}}]}");
        assertThat(written(text)).contains("{\"amount\":\"" + amount + "\",\"currency\":\"GBP\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T16:00:00Z, 2026-03-31T16:00:00Z",
        "2026-03-31T16:00:00+01:00, 2026-03-31T16:00:00+01:00",
        "2026-03-31T16:00:00-00:30, 2026-03-31T16:00:00-00:30",
        "2026-03-31T16:00:00.120+14:00, 2026-03-31T16:00:00.12+14:00",
        "2026-03-31T16:00:00.000000001Z, 2026-03-31T16:00:00.000000001Z"
    })
    void anInstantKeepsItsOffsetAndItsFraction(String instant, String kept) {
        String text = Samples.portfolio().replace("2026-03-31T16:00:00Z", instant);
        assertThat(written(text)).contains("\"issued\":\"" + kept + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00e9", "e\u0301", "\ud83d\ude00", "\u2028", "\ufeffA", "A\u00a0", "\u202eA", "\uffff"})
    void aTextKeepsItsExactCodePoints(String name) {
        assertThat(written(Samples.portfolio().replace("\"Ann\"", "\"" + name + "\"")))
                .contains("\"name\":\"" + name + "\"");
    }

    private static String written(String text) {
        return new String(LPLP.write(LPLP.read(text.getBytes(UTF_8))), UTF_8);
    }

    private static void assertKept(Map<String, Object> tree) {
        ReadResult<Document> read = LPLP.read(Writing.plain(tree, number -> number));
        assertThat(read.complete()).as(() -> read.findings().toString()).isTrue();
        assertThat(tree(LPLP.write(read))).isEqualTo(tree);
    }

    private static List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        for (long seed = 0; seed < 40; seed++) {
            for (Class<? extends Document> kind : KINDS) {
                documents.add(AnyDocument.any(kind, seed, 2, 0));
            }
        }
        return documents;
    }

    /** Copies the tree of a document, so that it can be changed. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(byte[] json) {
        return (Map<String, Object>) copy(JsonText.read(json).orThrow().value());
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> copy = new LinkedHashMap<>();
            members.forEach((name, member) -> copy.put((String) name, copy(member)));
            return copy;
        }
        return value instanceof List<?> elements
                ? new ArrayList<>(elements.stream().map(NothingLostTest::copy).toList())
                : value;
    }

    private static Object at(Object tree, Pointer pointer) {
        Object at = tree;
        for (String step : steps(pointer)) {
            at = at instanceof List<?> list
                    ? list.get(Integer.parseInt(step))
                    : at instanceof Map<?, ?> members ? members.get(step) : null;
        }
        return at;
    }

    private static List<String> steps(Pointer pointer) {
        String text = pointer.toString();
        return text.isEmpty() ? List.of() : List.of(text.substring(1).split("/"));
    }

    @SuppressWarnings("unchecked")
    private static boolean replace(Object tree, Pointer pointer) {
        List<String> steps = new ArrayList<>(steps(pointer));
        String last = steps.remove(steps.size() - 1);
        Object parent = tree;
        for (String step : steps) {
            parent = parent instanceof List<?> list
                    ? list.get(Integer.parseInt(step))
                    : parent instanceof Map<?, ?> members ? members.get(step) : null;
        }
        if (parent instanceof List<?> list) {
            ((List<Object>) list).set(Integer.parseInt(last), UNKNOWN);
            return true;
        }
        if (parent instanceof Map<?, ?> members && members.get(last) instanceof String) {
            put(members, last, UNKNOWN);
            return true;
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<?, ?> members, String name, Object value) {
        ((Map<String, Object>) members).put(name, value);
    }

    private static Set<String> names(String list) {
        Set<String> names = new TreeSet<>();
        for (JsonNode each :
                ModelFile.read(Portfolio.class, "/META-INF/lplp/model.json").get(list)) {
            names.add(each.get("name").asText());
        }
        return names;
    }
}
