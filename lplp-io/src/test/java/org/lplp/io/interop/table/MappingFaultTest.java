package org.lplp.io.interop.table;

import static java.nio.file.StandardOpenOption.SPARSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Place;
import org.lplp.core.finding.Severity;
import org.lplp.io.json.LplpException;

/** What is wrong with a mapping is found before any row is read, all at once, with its place. */
class MappingFaultTest {

    private static final String TABLE = "a;b\n1;2\n";

    private static List<String> faultsOf(String mapping) {
        ImportTrial trial = ImportTrial.of(mapping, TABLE);
        assertThat(trial.output()).isEmpty();
        assertThat(trial.report().rowsRead()).isZero();
        assertThat(trial.report().complete()).isFalse();
        assertThat(trial.report().mapping()).allMatch(finding -> finding.severity() == Severity.ERROR);
        return trial.faults();
    }

    private static List<String> faultsOfValue(String value) {
        return faultsOf(ImportTrial.mapping("\"delimiter\":\";\"", "\"drop\":{}", value)).stream()
                .filter(fault -> !fault.startsWith("mapping.unknown_column"))
                .toList();
    }

    @Test
    void whatIsNoJsonHasAPlace() {
        TableImport broken = TableImport.by("{\n  \"mapping\": nothing".getBytes(StandardCharsets.UTF_8));

        assertThat(broken.faults().list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("document.malformed_json");
            assertThat(finding.place()).map(Place::line).contains(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{} {}", "{} x", "{", "\uFEFF{}", "{\"a\":\"\\ud800\"}", "{\"\\udfff\":1}"})
    void onlyOneJsonTextIsAMapping(String text) {
        assertThat(faultsOf(text)).anyMatch(fault -> fault.startsWith("document.malformed_json"));
    }

    @Test
    void bytesThatAreNoUtf8AreReported() {
        byte[] latin = "{\"about\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(TableImport.by(latin).faults().list())
                .extracting(Finding::code, finding -> finding.place().orElseThrow())
                .containsExactly(tuple("document.malformed_utf8", new Place(1, 11)));
    }

    @Test
    void aMappingNestedTooDeeplyIsReported() {
        String mapping = "{\n\"template\":" + "[".repeat(100_000);

        assertThat(TableImport.by(mapping.getBytes(StandardCharsets.UTF_8))
                        .faults()
                        .list())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("document.limit_exceeded");
                    assertThat(finding.pointer()).isEqualTo("/template" + "/0".repeat(31));
                    assertThat(finding.arguments()).isEqualTo(Map.of("limit", "depth", "max", "32"));
                    assertThat(finding.place()).contains(new Place(2, 12 + 31));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"mapping\"", "1", "true"})
    void aMappingIsAnObject(String text) {
        assertThat(faultsOf(text)).containsExactly("document.wrong_type ");
    }

    @Test
    void twoMembersOfOneNameAreReported() {
        assertThat(faultsOfValue("{\"y\":1,\"y\":2}")).containsExactly("document.duplicate_member /template/x/y");
    }

    @Test
    void aNullIsReported() {
        assertThat(faultsOfValue("[1,null]")).containsExactly("document.wrong_type /template/x/1");
        assertThat(faultsOf("null")).containsExactly("document.wrong_type ");
    }

    @Test
    void aNullIsReportedAsInADocument() {
        String mapping =
                "{\"mapping\":null,\"key\":null,\"namespace\":\"urn:x\",\"template\":null,\"table\":null,\"drop\":null}";

        assertThat(TableImport.by(mapping.getBytes(StandardCharsets.UTF_8))
                        .faults()
                        .list())
                .extracting(Finding::pointer, Finding::arguments)
                .containsExactly(
                        tuple("/drop", Map.of("expected", "object", "found", "null")),
                        tuple("/key", Map.of("expected", "list", "found", "null")),
                        tuple("/mapping", Map.of("expected", "string", "found", "null")),
                        tuple("/table", Map.of("expected", "object", "found", "null")),
                        tuple("/template", Map.of("expected", "object", "found", "null")));
    }

    @Test
    void missingMembersAreReportedTogether() {
        assertThat(faultsOf("{}"))
                .containsExactly(
                        "document.missing_member /key",
                        "document.missing_member /mapping",
                        "document.missing_member /namespace",
                        "document.missing_member /template");
    }

    @Test
    void anUnknownMemberIsReportedWhereverItStands() {
        String mapping = ImportTrial.mapping(
                        "\"delimiter\":\";\",\"separator\":\",\"",
                        "\"drop\":{\"b\":\"no use\"},\"note\":\"?\"",
                        "{\"$column\":\"a\",\"whenEmtpy\":\"omit\"}")
                .replace(
                        "\"x\":",
                        "\"y\":{\"$when\":{\"column\":\"a\",\"is\":[\"1\"],\"or\":1},\"then\":1,\"else\":2},"
                                + "\"i\":{\"$id\":\"i\",\"from\":[]},\"j\":{\"$join\":[],\"with\":\"\"},\"x\":");

        assertThat(faultsOf(mapping))
                .containsExactly(
                        "document.unknown_member /note",
                        "document.unknown_member /table/separator",
                        "document.unknown_member /template/i/from",
                        "document.unknown_member /template/j/with",
                        "document.unknown_member /template/x/whenEmtpy",
                        "document.unknown_member /template/y/$when/or",
                        "document.unknown_member /template/y/else");
    }

    @Test
    void membersOfTheWrongTypeAreReported() {
        assertThat(faultsOf("{\"mapping\":1,\"about\":[],\"namespace\":true,\"key\":\"a\",\"drop\":[],\"table\":\";\","
                        + "\"template\":\"portfolio\"}"))
                .containsExactly(
                        "document.wrong_type /about",
                        "document.wrong_type /drop",
                        "document.wrong_type /key",
                        "document.wrong_type /mapping",
                        "document.wrong_type /namespace",
                        "document.wrong_type /table",
                        "document.wrong_type /template");
    }

    @Test
    void anotherVersionIsReported() {
        assertThat(faultsOf(ImportTrial.mapping("1").replace("\"1.0\"", "\"2.0\"")))
                .containsExactly("mapping.unsupported_version /mapping");
    }

    @Test
    void theNamespaceIsAnAbsoluteUri() {
        assertThat(faultsOf(ImportTrial.mapping("1").replace("https://school.example/pupils", "pupils")))
                .containsExactly("mapping.no_uri /namespace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[\"a\",\"a\"]", "[\"\"]"})
    void aKeyNamesColumns(String key) {
        assertThat(faultsOf(ImportTrial.mapping("1").replace("[\"#row\"]", key)))
                .contains("mapping.unfit_columns /key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"encoding\":\"UTF-99\" | mapping.unknown_encoding /table/encoding",
                "\"encoding\":\"no name\" | mapping.unknown_encoding /table/encoding",
                "\"delimiter\":\";;\" | document.wrong_type /table/delimiter",
                "\"quote\":\"\" | document.wrong_type /table/quote",
                "\"quote\":\",\" | mapping.contradiction /table",
                "\"delimiter\":\"\\n\" | mapping.contradiction /table",
                "\"quote\":\"\\r\" | mapping.contradiction /table",
                "\"decimalMark\":\"'\" | mapping.unknown_word /table/decimalMark",
                "\"header\":[\"a\",\"a\"] | mapping.unfit_columns /table/header",
                "\"header\":[\"a\",1] | document.wrong_type /table/header/1",
            })
    void theTableIsDescribedInWordsThatExist(String layout, String fault) {
        assertThat(faultsOf(ImportTrial.mapping(layout, "\"drop\":{}", "1"))).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"LPLP\":\"framework/1.0\"}", "{\"LPLP\":\"portfolio\"}"})
    void theTemplateIsAPortfolio(String template) {
        assertThat(faultsOf("{\"mapping\":\"1.0\",\"namespace\":\"urn:x\",\"key\":[\"#row\"],\"template\":" + template
                        + "}"))
                .containsExactly("mapping.no_portfolio /template");
    }

    @Test
    void theTemplateAsAWholeIsNoPlaceholder() {
        assertThat(faultsOf("{\"mapping\":\"1.0\",\"namespace\":\"urn:x\",\"key\":[\"#row\"],\"template\":"
                        + "{\"LPLP\":\"portfolio/1.0\",\"$when\":{},\"then\":{}}}"))
                .containsExactly("mapping.no_portfolio /template");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"$cell\":\"a\"} | mapping.unknown_placeholder /template/x",
                "{\"$join\":[{\"$id\":\"a\"}]} | mapping.unknown_placeholder /template/x/$join/0",
                "{\"$join\":[1]} | mapping.unknown_placeholder /template/x/$join/0",
                "{\"$join\":\"a\"} | document.wrong_type /template/x/$join",
                "{\"$join\":[{\"$column\":\"a\",\"as\":\"integer\"}]} | document.wrong_type /template/x/$join/0",
                "{\"$join\":[{\"$column\":\"a\",\"values\":{\"1\":1}}]} | document.wrong_type /template/x/$join/0",
                "{\"$column\":1} | document.wrong_type /template/x/$column",
                "{\"$column\":\"\"} | mapping.unfit_columns /template/x/$column",
                "{\"$column\":\"a\",\"as\":\"float\"} | mapping.unknown_word /template/x/as",
                "{\"$column\":\"a\",\"whenEmpty\":\"zero\"} | mapping.unknown_word /template/x/whenEmpty",
                "{\"$column\":\"a\",\"as\":\"text\",\"values\":{}} | mapping.contradiction /template/x",
                "{\"$column\":\"a\",\"else\":1} | mapping.contradiction /template/x",
                "{\"$column\":\"a\",\"pattern\":\"dd/MM/yyyy\"} | mapping.contradiction /template/x",
                "{\"$column\":\"a\",\"as\":\"date\",\"pattern\":\"dd MMM yy\"} | mapping.unknown_word /template/x/pattern",
                "{\"$column\":\"a\",\"values\":{\"1\":[]}} | document.wrong_type /template/x/values/1",
                "{\"$column\":\"a\",\"values\":[]} | document.wrong_type /template/x/values",
                "{\"$column\":\"a\",\"values\":{\"1\":1e400}} | mapping.unfit_number /template/x/values/1",
                "{\"$column\":\"a\",\"values\":{},\"else\":{}} | document.wrong_type /template/x/else",
                "{\"$id\":1} | document.wrong_type /template/x/$id",
                "{\"$id\":\"a\",\"of\":\"a\"} | document.wrong_type /template/x/of",
                "{\"$when\":{\"column\":\"a\",\"is\":[]}} | document.missing_member /template/x/then",
                "{\"$when\":{\"column\":\"a\"},\"then\":1} | document.missing_member /template/x/$when/is",
                "{\"$when\":{\"is\":[]},\"then\":1} | document.missing_member /template/x/$when/column",
                "{\"$when\":{\"column\":\"#row\",\"is\":[]},\"then\":1} | mapping.unfit_columns /template/x/$when/column",
                "{\"$when\":{\"column\":\"a\",\"is\":[],\"isNot\":[]},\"then\":1} | mapping.contradiction /template/x/$when",
                "{\"$when\":{\"column\":\"a\",\"is\":\"1\"},\"then\":1} | document.wrong_type /template/x/$when/is",
                "{\"extensions\":{\"health\":1}} | mapping.no_uri /template/x/extensions/health",
                "0.1234567890123456 | mapping.unfit_number /template/x",
                "9007199254740993 | mapping.unfit_number /template/x",
                "1e99999999999 | document.limit_exceeded /template/x",
                "1e-99999999999 | document.limit_exceeded /template/x",
                "1e-400 | mapping.unfit_number /template/x",
            })
    void aPlaceholderThatMakesNoSenseIsReported(String value, String fault) {
        assertThat(faultsOfValue(value)).containsExactly(fault);
    }

    @Test
    void aWhenThatIsNoObjectIsReported() {
        assertThat(faultsOfValue("{\"$when\":\"a\",\"then\":1}")).contains("document.wrong_type /template/x/$when");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\" \""})
    void aDroppedColumnNeedsAReason(String reason) {
        assertThat(faultsOf(ImportTrial.mapping("\"delimiter\":\";\"", "\"drop\":{\"b\":" + reason + "}", "1")))
                .containsExactly("mapping.no_reason /drop/b");
    }

    @Test
    void aColumnThatIsDroppedAndUsedIsReported() {
        assertThat(faultsOf(ImportTrial.mapping(
                        "\"delimiter\":\";\"", "\"drop\":{\"a\":\"no use\"}", "{\"$column\":\"a\"}")))
                .containsExactly("mapping.dropped_and_used /drop/a");
    }

    @Test
    void everyFaultHasItsPlace() {
        String mapping = """
                {
                  "mapping": "1.0", "note": 1,
                  "namespace": "pupils",
                  "key": ["#row"], "key": [],
                  "template": {
                    "LPLP": "portfolio/1.0", "x": {"$when": {"column": "a"}, "then": 1}
                  }
                }""";

        assertThat(TableImport.by(mapping.getBytes(StandardCharsets.UTF_8))
                        .faults()
                        .list())
                .extracting(
                        Finding::code,
                        Finding::pointer,
                        finding -> finding.place().orElseThrow())
                .containsExactly(
                        tuple("document.duplicate_member", "/key", new Place(4, 20)),
                        tuple("mapping.no_uri", "/namespace", new Place(3, 16)),
                        tuple("document.unknown_member", "/note", new Place(2, 21)),
                        tuple("document.missing_member", "/template/x/$when/is", new Place(6, 45)));
    }

    @Test
    void aColumnThatTheTableDoesNotHaveIsReportedOnceAtItsFirstMention() {
        String mapping = ImportTrial.mapping(
                        "\"delimiter\":\";\"",
                        "\"drop\":{\"c\":\"no use\"}",
                        "[{\"$column\":\"d\"},{\"$column\":\"d\"},{\"$id\":\"i\",\"of\":[\"a\",\"e\"]},{\"$id\":\"i\"},"
                                + "{\"$when\":{\"column\":\"f\",\"is\":[\"1\"]},\"then\":1}]")
                .replace("[\"#row\"]", "[\"#row\",\"k\"]");

        assertThat(faultsOf(mapping))
                .containsExactly(
                        "mapping.unknown_column /drop/c",
                        "mapping.unknown_column /key/1",
                        "mapping.unknown_column /template/x/0/$column",
                        "mapping.unknown_column /template/x/2/of/1",
                        "mapping.unknown_column /template/x/4/$when/column");
        assertThat(ImportTrial.of(mapping, TABLE).report().mapping())
                .allMatch(finding -> finding.place().isPresent());
    }

    @Test
    void anUnknownColumnIsKnownWithoutATableIfTheMappingNamesTheColumns() {
        String mapping = ImportTrial.mapping("\"header\":[\"a\"]", "\"drop\":{}", "{\"$column\":\"b\"}");

        assertThat(TableImport.by(mapping.getBytes(StandardCharsets.UTF_8))
                        .faults()
                        .list())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("mapping.unknown_column", "/template/x/$column"));
    }

    @Test
    void aMappingLargerThanADocumentMayBeIsNotReadToItsEnd(@TempDir Path folder) throws IOException {
        // Many gigabytes, of which a file system stores next to nothing.
        Path huge = folder.resolve("mapping.json");
        try (SeekableByteChannel channel =
                Files.newByteChannel(huge, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, SPARSE)) {
            channel.position(8L << 30).write(ByteBuffer.wrap(new byte[] {'}'}));
        }
        assertThat(TableImport.by(huge).faults().list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("document.limit_exceeded");
            assertThat(finding.arguments()).containsEntry("limit", "document").containsEntry("max", "16777216");
            assertThat(finding.place()).contains(new Place(1, 1));
        });
    }

    @Test
    void aMappingThatCannotBeOpenedIsAnException() {
        assertThatThrownBy(() -> TableImport.by(Path.of("nowhere", "mapping.json")))
                .isInstanceOf(LplpException.class);
    }
}
