package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The formats of {@code lplp validate} that programs read: each by its schema, and whatever a file contains or is called. */
class ReportsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Below the folder in which the tests run, as the files of a project are below the one in which its CI runs. */
    private static final Path FOLDER = Path.of("target", "reports");

    private static final Path BROKEN = FOLDER.resolve("broken.lplp.json");
    private static final Path GOOD = FOLDER.resolve("good.lplp.json");
    private static final Path RECORDS = FOLDER.resolve("records.ndjson");

    /** What a school calls its files, if the worst comes to the worst. */
    private static final Path ODD = FOLDER.resolve("Zoë 😀 a:b,c & 50%<b>.lplp.json");

    @BeforeAll
    static void layOutTheFiles() throws IOException {
        Files.createDirectories(FOLDER);
        String broken = Files.readString(Run.DATA.resolve("broken.lplp.json"));
        String good = Files.readString(Run.DATA.resolve("portfolio.lplp.json"));
        Files.writeString(BROKEN, broken);
        Files.writeString(GOOD, good);
        Files.writeString(RECORDS, good.replaceAll("\n *", "") + "\n" + broken.replaceAll("\n *", "") + "\n{\n");
        Files.writeString(ODD, """
                {"LPLP":"portfolio/1.0","id":"urn:x:1","issued":"2026-03-31T16:00:00Z","people":{"learner":{"id":"urn:x:2",
                "name":"Zoë 😀","yearGroup":"</script><script>alert('1')</script> ::error::%0A {0} \\u0001\\n]]> &amp;"}}}
                """);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"ndjson", "sarif", "junit", "github", "html"})
    void brokenDocument(ReportFormat format) {
        Run run = Run.of("validate", "--format", format, BROKEN);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).doesNotContain("Rowlands", "nickname");
        Golden.assertThatIs(steady(run.out()), "validate-broken." + extension(format));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormatPassesAndFailsAndLeavesOutAlike(ReportFormat format) throws Exception {
        for (Path file : List.of(GOOD, BROKEN, RECORDS, ODD)) {
            for (String failOn : List.of("error", "never")) {
                for (String most : List.of("0", "1000")) {
                    Object[] args = {"validate", "--format", format, "--fail-on", failOn, "--max-per-rule", most, file};
                    Run run = Run.of(args);
                    assertThat(run.status()).isEqualTo(file.equals(GOOD) || failOn.equals("never") ? 0 : 1);
                    assertThat(run.err()).isEmpty();
                    assertValid(format, run.out());
                }
            }
        }
        Run few = Run.of("validate", "--format", format, "--max-per-rule", "1", BROKEN);
        if (format != ReportFormat.junit) {
            // 48 findings with 32 codes.
            assertThat(few.out())
                    .containsPattern("16 not listed|\"truncated\": ?16|counted but not listed here</th><td>16<");
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormatIsValidWhateverTheFileContainsAndIsCalled(ReportFormat format) throws Exception {
        Run run = Run.of("validate", "--show-values", "--format", format, ODD);
        assertThat(run.status()).isEqualTo(1);
        assertValid(format, run.out());
        if (format == ReportFormat.html) {
            assertThat(run.out()).contains("&lt;script&gt;").doesNotContain("<script");
        }
        if (format == ReportFormat.github) {
            assertThat(run.out().lines())
                    .filteredOn(line -> line.startsWith("::"))
                    .singleElement()
                    .asString()
                    .startsWith("::error file=target/reports/Zoë 😀 a%3Ab%2Cc & 50%25<b>.lplp.json,line=2,col=29,"
                            + "title=document.unknown_code::")
                    .contains(" ::error::%250A {0} \\u0001\\u000a]]>");
        }
        if (format == ReportFormat.sarif) {
            assertThat(run.out())
                    .contains(
                            "\"uri\": \"target/reports/Zo%C3%AB%20%F0%9F%98%80%20a%3Ab,c%20&%2050%25%3Cb%3E.lplp.json\"",
                            "{{0}}");
        }
        Run masked = Run.of("validate", "--format", format, ODD);
        assertThat(masked.out()).doesNotContain("alert", "%0A {0}");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormatTakesStandardInputAndAFileElsewhere(ReportFormat format) throws Exception {
        byte[] bytes = Files.readAllBytes(BROKEN);
        Run piped = Run.with(bytes, "validate", "--format", format, "-");
        assertThat(piped.status()).isEqualTo(1);
        assertValid(format, piped.out());
        Run elsewhere = Run.of("validate", "--format", format, Run.DATA.resolve("broken.lplp.json"));
        assertValid(format, elsewhere.out());
        if (format == ReportFormat.sarif) {
            assertThat(piped.out()).contains("\"uri\": \"stdin:-\"").doesNotContain("uriBaseId");
            assertThat(elsewhere.out()).contains("\"uri\": \"file:///").doesNotContain("uriBaseId");
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormatSpeaksWelsh(ReportFormat format) throws Exception {
        Run run = Run.of("validate", "--lang", "cy", "--format", format, BROKEN);
        assertValid(format, run.out());
        assertThat(run.out()).contains("dangling_reference");
        assertThat(run.out())
                .isNotEqualTo(Run.of("validate", "--format", format, BROKEN).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void noFormatHeedsTheDefaultLocale(String tag) {
        Locale before = Locale.getDefault();
        for (ReportFormat format : ReportFormat.values()) {
            Run here = Run.of("validate", "--format", format, BROKEN);
            try {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Run.of("validate", "--format", format, BROKEN)).isEqualTo(here);
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Test
    void lastLineOfNdjsonIsTheSummaryAndTheOthersAreTheFindings() throws IOException {
        List<String> lines =
                Run.of("validate", "--format", "ndjson", BROKEN).out().lines().toList();
        JsonNode whole =
                MAPPER.readTree(Run.of("validate", "--format", "json", BROKEN).out());
        assertThat(lines).hasSize(whole.get("findings").size() + 1);
        for (int i = 0; i < lines.size() - 1; i++) {
            JsonNode line = MAPPER.readTree(lines.get(i));
            assertThat(line.get("type").asText()).isEqualTo("finding");
            assertThat(without(line, "type")).isEqualTo(whole.get("findings").get(i));
        }
        JsonNode last = MAPPER.readTree(lines.get(lines.size() - 1));
        assertThat(last.get("type").asText()).isEqualTo("summary");
        assertThat(without(last, "type")).isEqualTo(without(whole, "findings"));
    }

    @Test
    void everyResultOfSarifRefersToItsRule() throws IOException {
        JsonNode run = MAPPER.readTree(
                        Run.of("validate", "--format", "sarif", BROKEN).out())
                .get("runs")
                .get(0);
        JsonNode rules = run.get("tool").get("driver").get("rules");
        for (JsonNode result : run.get("results")) {
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
        }
        assertThat(run.get("columnKind").asText()).isEqualTo("utf16CodeUnits");
        assertThat(run.get("invocations").get(0).get("executionSuccessful").asBoolean())
                .isTrue();
        Run missing = Run.of("validate", "--format", "sarif", FOLDER.resolve("none"), GOOD);
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.out()).contains("\"executionSuccessful\": false");
    }

    @Test
    void fingerprintsOfOneRunAreAllDifferent() throws IOException {
        JsonNode whole =
                MAPPER.readTree(Run.of("validate", "--format", "json", BROKEN).out());
        List<String> prints = whole.get("findings").findValuesAsText("fingerprint");
        assertThat(prints).hasSize(whole.get("findings").size()).doesNotHaveDuplicates();
    }

    @Test
    void testOfADocumentFailsInJunitIfAFindingIsGraveEnough() throws Exception {
        Document errors =
                xml(Run.of("validate", "--format", "junit", GOOD, RECORDS).out());
        assertThat(attributes(errors, "testsuite", "tests")).containsExactly("1", "3");
        assertThat(attributes(errors, "testsuite", "failures")).containsExactly("0", "2");
        assertThat(attributes(errors, "testcase", "name")).containsExactly("document", "line 1", "line 2", "line 3");
        assertThat(attributes(errors, "failure", "message")).containsExactly("40 findings", "1 finding");
        Document all = xml(Run.of("validate", "--format", "junit", "--fail-on", "note", RECORDS)
                .out());
        assertThat(attributes(all, "failure", "message")).contains("48 findings");
        Document none = xml(Run.of("validate", "--format", "junit", "--max-per-rule", "0", BROKEN)
                .out());
        assertThat(none.getElementsByTagName("failure").item(0).getTextContent())
                .isEqualTo("40 not listed");
    }

    @Test
    void pageRunsNothingFetchesNothingAndIsBuiltForReadersOfAllKinds() throws Exception {
        String page = Run.of("validate", "--format", "html", BROKEN, RECORDS).out();
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .doesNotContain("<script", "http:", "https:", "url(", "@import", " style=", "</meta");
        Document parsed = xml(page);
        assertThat(attributes(parsed, "a", "href")).containsExactly("#sum");
        assertThat(attributes(parsed, "h2", "id")).endsWith("sum");
        assertThat(parsed.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(parsed.getElementsByTagName("main").getLength()).isEqualTo(1);
        assertThat(attributes(parsed, "th", "scope")).isNotEmpty().doesNotContain("");
        Set<String> ids = new HashSet<>();
        assertThat(attributes(parsed, "*", "id"))
                .filteredOn(id -> !id.isEmpty())
                .allMatch(ids::add);
    }

    private static void assertValid(ReportFormat format, String out) throws Exception {
        switch (format) {
            case json -> assertThat(schema("").validate(out, InputFormat.JSON)).isEmpty();
            case ndjson -> {
                Schema line = schema("#/$defs/line");
                assertThat(out.lines())
                        .isNotEmpty()
                        .allSatisfy(each -> assertThat(line.validate(each, InputFormat.JSON))
                                .isEmpty());
            }
            case sarif -> assertThat(SARIF.validate(out, InputFormat.JSON)).isEmpty();
            case junit ->
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(Path.of("src", "test", "resources", "schema", "junit.xsd")
                                .toFile())
                        .newValidator()
                        .validate(new StreamSource(new StringReader(out)));
            case html -> xml(out);
            case github ->
                assertThat(out.lines())
                        .allMatch(line -> line.matches("::(error|warning|notice) (file=[^:,]+,)?(line=\\d+,col=\\d+,)?"
                                        + "title=[a-z_.]+::[^\\r\\n]*")
                                || line.matches("\\d+ files?, .*"));
            case text ->
                assertThat(out.lines())
                        .allMatch(line -> line.matches(".+: (error|warning|note): .+ \\[[a-z_.]+] \\(\\S*\\)")
                                || line.matches("\\d+ files?, .*"));
        }
    }

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SARIF = REGISTRY.getSchema(new String(
            Run.bytes(Path.of("src", "test", "resources", "schema", "sarif-2.1.0.schema.json")),
            StandardCharsets.UTF_8));

    /** The schema of reports that is shipped, or a part of it. */
    private static Schema schema(String part) {
        String text = Run.of("schema", "report").out();
        if (part.isEmpty()) {
            return REGISTRY.getSchema(text);
        }
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of("urn:lplp:schema:report:1.0", text)))
                .getSchema(SchemaLocation.of("urn:lplp:schema:report:1.0" + part));
    }

    /** XML as strict as can be: a page that is well-formed leaves nothing for a browser to guess. */
    private static Document xml(String text) throws Exception {
        String readable = text.replace("<!DOCTYPE html>", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(readable)));
    }

    private static Stream<String> attributesOf(NodeList elements, String name) {
        return Stream.iterate(0, i -> i < elements.getLength(), i -> i + 1)
                .map(i -> ((Element) elements.item(i)).getAttribute(name));
    }

    private static List<String> attributes(Document document, String element, String name) {
        return attributesOf(document.getElementsByTagName(element), name).toList();
    }

    private static JsonNode without(JsonNode object, String member) {
        return ((ObjectNode) object.deepCopy()).without(member);
    }

    private static String extension(ReportFormat format) {
        return switch (format) {
            case junit -> "junit.xml";
            case github -> "github.txt";
            default -> format.name();
        };
    }

    /** What changes with every rule and every release is left out. */
    private static String steady(String text) {
        return text.replace("\"" + Version.number() + "\"", "\"VERSION\"")
                .replace("lplp " + Version.number(), "lplp VERSION")
                .replaceAll("(\"rulesRun\": ?\\[)[^]]*]", "$1 … ]")
                .replaceAll("[0-9]+ rules run", "N rules run");
    }
}
