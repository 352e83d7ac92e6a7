package org.lplp.io.interop.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Place;
import org.lplp.core.finding.Severity;
import org.lplp.io.interop.table.TableReport.Use;
import org.lplp.io.json.LplpException;

class TableImportTest {

    private static final String COLUMN_A = "{\"$column\":\"a\"}";

    private static String reading(String cellType) {
        return "{\"$column\":\"a\"," + cellType + "}";
    }

    private static ImportTrial trial(String value, String table) {
        return ImportTrial.of(ImportTrial.mapping(value), table);
    }

    // Cells

    @Test
    void aCellIsAStringUnlessTheMappingSaysMore() {
        assertThat(trial(COLUMN_A, "a\n007\n").values()).containsExactly("\"007\"");
    }

    @Test
    void aCellIsTakenAsItStands() {
        assertThat(trial(COLUMN_A, "a\n x \n").values()).containsExactly("\" x \"");
    }

    @Test
    void whatJsonEscapesIsEscapedInCanonicalForm() {
        assertThat(trial(COLUMN_A, "a\n\"\"\"\\\t\u0001/é😀\"\n").values())
                .containsExactly("\"\\\"\\\\\\t\\u0001/é😀\"");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "7,7", "-12,-12", "-0,0", "9007199254740991,9007199254740991"})
    void anIntegerIsReadAsJsonWritesIt(String cell, String json) {
        assertThat(trial(reading("\"as\":\"integer\""), "a\n" + cell + "\n").values())
                .containsExactly(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1.0", "1e3", "+1", "01", " 1", "1 000", "٣", "9007199254740992", "-", "NaN"})
    void whatIsNoIntegerRefusesTheRow(String cell) {
        ImportTrial trial = trial(reading("\"as\":\"integer\""), "a\n\"" + cell + "\"\n");

        assertThat(trial.errorsAndPointers()).containsExactly("table.wrong_type /0/a");
        assertThat(trial.output()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.50,1.5", "100,100", "0.000001,0.000001", "0.0000001,1e-7", "-0.00000012,-1.2e-7", "0.0,0"})
    void aDecimalIsWrittenInShortestForm(String cell, String json) {
        assertThat(trial(reading("\"as\":\"decimal\""), "a\n" + cell + "\n").values())
                .containsExactly(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {".5", "1.", "1,5", "0.1234567890123456", "1e3"})
    void whatIsNoDecimalRefusesTheRow(String cell) {
        assertThat(trial(reading("\"as\":\"decimal\""), "a\n\"" + cell + "\"\n").errorsAndPointers())
                .containsExactly("table.wrong_type /0/a");
    }

    @Test
    void aTableCanWriteDecimalsWithAComma() {
        String mapping = ImportTrial.mapping(
                "\"delimiter\":\";\",\"decimalMark\":\",\"", "\"drop\":{}", reading("\"as\":\"decimal\""));

        ImportTrial trial = ImportTrial.of(mapping, "a\n1,5\n1.5\n2\n");

        assertThat(trial.values()).containsExactly("1.5", "2");
        assertThat(trial.errorsAndPointers()).containsExactly("table.wrong_type /1/a");
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-MM-dd,2012-02-29",
        "dd/MM/yyyy,29/02/2012",
        "d/M/yyyy,29/2/2012",
        "MM.dd.yyyy,02.29.2012",
        "yyyyMMdd,20120229",
        "dd MM yyyy,29 02 2012"
    })
    void aDateIsReadByItsPattern(String pattern, String cell) {
        String value = reading("\"as\":\"date\",\"pattern\":\"" + pattern + "\"");

        assertThat(trial(value, "a\n" + cell + "\n").values()).containsExactly("\"2012-02-29\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-02-29", "2012-2-9", "12-02-29", "29/02/2012", "+12012-02-29", "-001-01-01", "today"})
    void whatIsNoDateRefusesTheRow(String cell) {
        ImportTrial trial = trial(reading("\"as\":\"date\""), "a\n" + cell + "\n");

        assertThat(trial.errors()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("table.wrong_type");
            assertThat(finding.arguments())
                    .containsExactlyInAnyOrderEntriesOf(Map.of("column", "a", "row", "1", "type", "date"));
        });
    }

    @Test
    void aListTurnsTextsIntoConstants() {
        String value = reading("\"values\":{\"yes\":1,\"no\":0,\"?\":\"unknown\",\"t\":true}");

        assertThat(trial(value, "a\nyes\nno\n?\nt\n").values()).containsExactly("1", "0", "\"unknown\"", "true");
    }

    @Test
    void aValueThatIsNotListedRefusesTheRow() {
        assertThat(trial(reading("\"values\":{\"yes\":1}"), "a\nYes\nyes\n").errorsAndPointers())
                .containsExactly("table.unlisted_value /0/a");
    }

    @Test
    void aValueThatIsNotListedBecomesElse() {
        assertThat(trial(reading("\"values\":{\"yes\":1},\"else\":0.5"), "a\nYes\n")
                        .values())
                .containsExactly("0.5");
    }

    @Test
    void aTextLongerThanADocumentHoldsRefusesTheRow() {
        ImportTrial trial = trial(COLUMN_A, "a\n" + "x".repeat(65_536) + "\n" + "x".repeat(65_537) + "\n");

        assertThat(trial.errorsAndPointers()).containsExactly("table.long_cell /1/a");
        assertThat(trial.report().rowsWritten()).isEqualTo(1);
    }

    // Empty cells and parts that are left out

    @Test
    void anEmptyCellRefusesTheRow() {
        assertThat(trial(COLUMN_A, "a,b\n,1\n\"\",1\nx,1\n").errorsAndPointers())
                .containsExactly("table.empty_cell /0/a", "table.empty_cell /1/a");
    }

    @Test
    void anEmptyCellCanLeaveTheMemberOut() {
        assertThat(trial(reading("\"as\":\"integer\",\"whenEmpty\":\"omit\""), "a,b\n,1\n2,1\n")
                        .values())
                .containsExactly("-", "2");
    }

    @Test
    void aListCanReadAnEmptyCell() {
        assertThat(trial(reading("\"values\":{\"\":\"none\"}"), "a,b\n,1\n").values())
                .containsExactly("\"none\"");
    }

    @Test
    void elseIsNotForEmptyCells() {
        assertThat(trial(reading("\"values\":{\"1\":1},\"else\":0"), "a,b\n,1\n")
                        .errorsAndPointers())
                .containsExactly("table.empty_cell /0/a");
    }

    @Test
    void aRecordThatOnlySomeRowsHaveIsLeftOutOfItsArray() {
        String value = "[{\"$when\":{\"column\":\"a\",\"is\":[\"yes\"]},\"then\":{\"y\":1}},"
                + "{\"$when\":{\"column\":\"a\",\"isNot\":[\"yes\",\"\"]},\"then\":{\"y\":2}},3]";

        assertThat(trial(value, "a,b\nyes,1\nno,1\n,1\n").values())
                .containsExactly("[{\"y\":1},3]", "[{\"y\":2},3]", "[3]");
    }

    @Test
    void whatHoldsNothingAnyMoreIsLeftOutToo() {
        String value = "{\"entries\":[{\"$when\":{\"column\":\"a\",\"is\":[\"yes\"]},\"then\":{\"y\":1}}]}";

        assertThat(trial(value, "a\nno\nyes\n").values()).containsExactly("-", "{\"entries\":[{\"y\":1}]}");
    }

    @Test
    void whatIsEmptyInTheTemplateStaysEmpty() {
        assertThat(trial("{\"y\":{},\"z\":[]}", "a\n1\n").values()).containsExactly("{\"y\":{},\"z\":[]}");
    }

    @Test
    void anEmptyCellWithinAConditionThatDoesNotHoldIsNoFault() {
        String value = "{\"$when\":{\"column\":\"a\",\"isNot\":[\"\"]},\"then\":" + COLUMN_A + "}";

        assertThat(trial(value, "a,b\n,1\n").values()).containsExactly("-");
    }

    @Test
    void textsAndCellsAreJoined() {
        String value = "{\"$join\":[" + COLUMN_A + ",\" \\\"\"," + "{\"$column\":\"b\",\"whenEmpty\":\"omit\"},"
                + "{\"$column\":\"#row\"}]}";

        assertThat(trial(value, "a,b\n\"\"\"x\",é\ny,\n").values()).containsExactly("\"\\\"x \\\"é1\"", "\"y \\\"2\"");
    }

    @Test
    void aJoinOfNothingIsLeftOut() {
        assertThat(trial("{\"$join\":[{\"$column\":\"a\",\"whenEmpty\":\"omit\"}]}", "a,b\n,1\n")
                        .values())
                .containsExactly("-");
    }

    // Constants and canonical form

    @Test
    void constantsAreWrittenInCanonicalForm() {
        assertThat(trial("{\"z\":1.50,\"a\":[1E2,-0,true],\"Z\":\"\\u00e9\\/\"}", "a\n1\n")
                        .values())
                .containsExactly("{\"Z\":\"é/\",\"a\":[100,0,true],\"z\":1.5}");
    }

    @Test
    void membersAreSortedWhateverTheirPartsAre() {
        assertThat(trial("{\"b\":1,\"a\":" + COLUMN_A + "}", "a\nx\n").values())
                .containsExactly("{\"a\":\"x\",\"b\":1}");
    }

    // Ids

    @Test
    void idsAreVersionFiveUuidsOfNamespaceLabelAndKey() {
        String mapping = ImportTrial.mapping("{\"$id\":\"learner\"}").replace("[\"#row\"]", "[\"a\"]");

        // uuid5(uuid5(NAMESPACE_URL, namespace), '["learner","H801200001001"]') in Python
        assertThat(ImportTrial.of(mapping, "a\nH801200001001\n").values())
                .containsExactly("\"urn:uuid:d7aead0b-e669-53ec-8440-fd15a9f7b9e8\"");
    }

    @Test
    void idsDoNotDependOnTheOrderOfTheRowsIfTheKeyDoesNot() {
        String mapping = ImportTrial.mapping("[" + COLUMN_A + ",{\"$id\":\"x\"},{\"$id\":\"y\",\"of\":[\"b\"]}]")
                .replace("[\"#row\"]", "[\"a\",\"b\"]");

        List<String> forwards = ImportTrial.of(mapping, "a,b\n1,2\n3,2\n").values();
        List<String> backwards = ImportTrial.of(mapping, "b,a\n2,3\n2,1\n").values();

        assertThat(forwards).containsExactly(backwards.get(1), backwards.get(0));
    }

    @Test
    void rowsShareTheIdOfWhatTheyShare() {
        List<String> ids =
                trial("{\"$id\":\"school\",\"of\":[\"a\"]}", "a\nX\nY\nX\n").values();

        assertThat(ids.get(0)).isEqualTo(ids.get(2)).isNotEqualTo(ids.get(1));
    }

    @Test
    void anIdOfNoColumnIsTheSameInEveryRow() {
        assertThat(trial("{\"$id\":\"school\",\"of\":[]}", "a\nX\nY\n").values().stream()
                        .distinct())
                .hasSize(1);
    }

    @Test
    void anIdOutOfAnEmptyCellRefusesTheRow() {
        assertThat(trial("{\"$id\":\"school\",\"of\":[\"a\"]}", "a,b\n,1\n").errorsAndPointers())
                .containsExactly("table.empty_cell /0/a");
    }

    @Test
    void cellsOfAnIdAreKeptApart() {
        List<String> ids = trial("{\"$id\":\"x\",\"of\":[\"a\",\"b\"]}", "a,b\n1,23\n12,3\n")
                .values();

        assertThat(ids.get(0)).isNotEqualTo(ids.get(1));
    }

    @Test
    void theSameTableGivesTheSameBytes() {
        String mapping = ImportTrial.mapping("[{\"$id\":\"x\"}," + COLUMN_A + "]");

        assertThat(ImportTrial.of(mapping, "a\n1\n2\n").output())
                .isEqualTo(ImportTrial.of(mapping, "a\n1\n2\n").output());
    }

    // Rows

    @Test
    void aRaggedRowIsRefusedAndTheOthersAreWritten() {
        ImportTrial trial = trial(COLUMN_A, "a,b\n1,2\n3\n4,5,6\n7,8\n");

        assertThat(trial.values()).containsExactly("\"1\"", "\"7\"");
        assertThat(trial.errors())
                .extracting(Finding::code, Finding::pointer, Finding::arguments, Finding::place)
                .containsExactly(
                        tuple(
                                "table.wrong_field_count",
                                "/1",
                                new TreeMap<>(Map.of("expected", "2", "found", "1", "row", "2")),
                                Optional.of(new Place(3, 1))),
                        tuple(
                                "table.wrong_field_count",
                                "/2",
                                new TreeMap<>(Map.of("expected", "2", "found", "3", "row", "3")),
                                Optional.of(new Place(4, 1))));
        assertThat(trial.report().rowsRead()).isEqualTo(4);
        assertThat(trial.report().rowsWritten()).isEqualTo(2);
        assertThat(trial.report().rowsRefused()).isEqualTo(2);
        assertThat(trial.report().complete()).isTrue();
    }

    @Test
    void everyBadCellOfARowIsFound() {
        String value = "[{\"$column\":\"a\",\"as\":\"integer\"},{\"$column\":\"b\",\"values\":{}},{\"$column\":\"c\"}]";

        ImportTrial trial = trial(value, "a,b,c\nx,y,\n");

        assertThat(trial.errorsAndPointers())
                .containsExactly("table.wrong_type /0/a", "table.unlisted_value /0/b", "table.empty_cell /0/c");
        assertThat(trial.report().rowsRefused()).isEqualTo(1);
    }

    @Test
    void noFindingHoldsWhatACellHolds() {
        String value = "[{\"$column\":\"a\",\"as\":\"integer\"},{\"$column\":\"b\",\"values\":{}},"
                + "{\"$column\":\"c\",\"as\":\"date\"}]";

        assertThat(trial(value, "a,b,c\nRhiannon,Rhiannon,Rhiannon\nRhiannon\n")
                        .report()
                        .table()
                        .list())
                .hasSize(4)
                .noneMatch(finding -> finding.toString().contains("Rhiannon"));
    }

    @Test
    void aKeyThatAnEarlierRowHasRefusesTheRow() {
        String mapping = ImportTrial.mapping(COLUMN_A).replace("[\"#row\"]", "[\"a\"]");

        ImportTrial trial = ImportTrial.of(mapping, "a\n1\n2\n1\n");

        assertThat(trial.values()).containsExactly("\"1\"", "\"2\"");
        assertThat(trial.errors()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("table.duplicate_key");
            assertThat(finding.arguments()).containsExactlyInAnyOrderEntriesOf(Map.of("row", "3", "first", "1"));
        });
    }

    @Test
    void anEmptyKeyRefusesTheRow() {
        String mapping = ImportTrial.mapping("1").replace("[\"#row\"]", "[\"a\"]");

        assertThat(ImportTrial.of(mapping, "a,b\n,1\n").errorsAndPointers()).containsExactly("table.empty_cell /0/a");
    }

    @Test
    void blankLinesAreNoRows() {
        ImportTrial trial = trial(COLUMN_A, "\n\na,b\n\n1,2\n\n\n3,4\n\n");

        assertThat(trial.values()).containsExactly("\"1\"", "\"3\"");
        assertThat(trial.report().rowsRead()).isEqualTo(2);
        assertThat(trial.errors()).isEmpty();
    }

    @Test
    void manyFindingsAreAllCountedAndTheFirstAreStored() {
        String table = "a\n" + "x\n".repeat(2_500);

        ImportTrial trial = trial(reading("\"as\":\"integer\""), table);

        assertThat(trial.report().table().count(Severity.ERROR)).isEqualTo(2_500);
        assertThat(trial.report().table().list()).hasSize(1_000);
        assertThat(trial.report().table().list().get(999).pointer()).isEqualTo("/999/a");
        assertThat(trial.report().rowsRefused()).isEqualTo(2_500);
    }

    // Columns

    @Test
    void everyColumnIsAccountedFor() {
        String mapping = ImportTrial.mapping(
                        "",
                        "\"drop\":{\"d\":\"no use\"}",
                        "[" + COLUMN_A + ",{\"extensions\":{\"urn:x:b\":{\"$column\":\"b\"},"
                                + "\"urn:x:deep\":{\"extensions\":[" + COLUMN_A + "]}}},"
                                + "{\"$when\":{\"column\":\"c\",\"is\":[\"1\"]},\"then\":1},{\"$id\":\"k\"}]")
                .replace("[\"#row\"]", "[\"k\"]");

        ImportTrial trial = ImportTrial.of(mapping, "a,b,c,d,e,k,\n1,1,1,1,1,1,1\n");

        assertThat(trial.report().columns())
                .containsExactly(
                        new TableReport.Column("a", 1, List.of("/x/0"), List.of("urn:x:deep"), Optional.empty()),
                        new TableReport.Column("b", 2, List.of(), List.of("urn:x:b"), Optional.empty()),
                        new TableReport.Column("c", 3, List.of("/x/2"), List.of(), Optional.empty()),
                        new TableReport.Column("d", 4, List.of(), List.of(), Optional.of("no use")),
                        new TableReport.Column("e", 5, List.of(), List.of(), Optional.of("not in the mapping")),
                        new TableReport.Column("k", 6, List.of("/x/3"), List.of(), Optional.empty()),
                        new TableReport.Column("", 7, List.of(), List.of(), Optional.of("not in the mapping")));
        assertThat(trial.report().columns())
                .extracting(TableReport.Column::use)
                .containsExactly(
                        Use.MAPPED, Use.CARRIED, Use.MAPPED, Use.DROPPED, Use.DROPPED, Use.MAPPED, Use.DROPPED);
    }

    @Test
    void aColumnThatIsKeyAloneGoesNowhereAndTheReportSaysWhy() {
        String mapping = ImportTrial.mapping("1").replace("[\"#row\"]", "[\"a\"]");

        assertThat(ImportTrial.of(mapping, "a\n1\n").report().columns())
                .containsExactly(
                        new TableReport.Column("a", 1, List.of(), List.of(), Optional.of("only tells rows apart")));
    }

    @Test
    void aColumnThatTheMappingDoesNotNameIsAWarningThatMasksItsName() {
        ImportTrial trial = trial("1", "a,b\n1,2\n");

        assertThat(trial.findings()).containsExactly("table.unmapped_column ", "table.unmapped_column ");
        assertThat(trial.report().table().list().get(0).arguments())
                .containsExactlyInAnyOrderEntriesOf(Map.of("position", "1", Finding.VALUE, "a"));
        assertThat(trial.report().table().list().get(0).place()).contains(new Place(1, 1));
        assertThat(trial.report().table().has(Severity.ERROR)).isFalse();
        assertThat(trial.report().rowsWritten()).isEqualTo(1);
    }

    @Test
    void twoColumnsOfOneNameEndTheImport() {
        ImportTrial trial = trial("1", "a,b,a\n1,2,3\n");

        assertThat(trial.findings()).contains("table.duplicate_column ");
        assertThat(trial.report().rowsRead()).isZero();
        assertThat(trial.output()).isEmpty();
        assertThat(trial.report().complete()).isFalse();
    }

    @Test
    void aTableWithoutAHeaderIsNamedByTheMapping() {
        ImportTrial trial = ImportTrial.of(
                ImportTrial.mapping("\"header\":[\"a\",\"b\"]", "\"drop\":{\"b\":\"no use\"}", COLUMN_A), "1,2\n3,4\n");

        assertThat(trial.values()).containsExactly("\"1\"", "\"3\"");
        assertThat(trial.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    void aTableWithoutAnyLineIsReported(String table) {
        ImportTrial trial = trial("1", table);

        assertThat(trial.findings()).containsExactly("table.empty ");
        assertThat(trial.report().complete()).isFalse();
    }

    @Test
    void aTableOfAHeaderAloneHasNoRows() {
        ImportTrial trial = trial(COLUMN_A, "a");

        assertThat(trial.report().complete()).isTrue();
        assertThat(trial.report().rowsRead()).isZero();
        assertThat(trial.findings()).isEmpty();
    }

    // Quotes, lines, encodings

    @Test
    void quotedFieldsHoldDelimitersQuotesAndLineBreaks() {
        assertThat(trial(COLUMN_A, "a,b\r\n\"x, \"\"y\"\"\r\nz\",1\r\n").values())
                .containsExactly("\"x, \\\"y\\\"\\r\\nz\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndInAnyOfThreeWays(String end) {
        ImportTrial trial = trial(reading("\"as\":\"integer\""), "a,b" + end + "1,2" + end + "x,4" + end + "5,6");

        assertThat(trial.values()).containsExactly("1", "5");
        assertThat(trial.errors())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).contains(new Place(3, 1)));
    }

    @Test
    void delimiterAndQuoteAreTheMappings() {
        String mapping =
                ImportTrial.mapping("\"delimiter\":\"\\t\",\"quote\":\"'\"", "\"drop\":{\"b\":\"-\"}", COLUMN_A);

        assertThat(ImportTrial.of(mapping, "a\tb\n'x\ty'\t\"\n").values()).containsExactly("\"x\\ty\"");
    }

    @Test
    void aQuoteWithinAPlainFieldIsACharacterLikeOthers() {
        assertThat(trial(COLUMN_A, "a,b\n5\" pipe,1\n").values()).containsExactly("\"5\\\" pipe\"");
    }

    @Test
    void textBehindAClosingQuoteEndsTheImportAndSaysWhere() {
        ImportTrial trial = trial(COLUMN_A, "a,b\n1,2\n\"x\"y,3\n4,5\n");

        assertThat(trial.values()).containsExactly("\"1\"");
        assertThat(trial.errors()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("table.malformed_quoting");
            assertThat(finding.pointer()).isEqualTo("/1");
            assertThat(finding.place()).contains(new Place(3, 4));
        });
        assertThat(trial.report().complete()).isFalse();
    }

    @Test
    void aQuoteThatIsNeverClosedLosesNoRowInSilence() {
        ImportTrial trial = trial(COLUMN_A, "a,b\n1,2\n3,\"x\n4,5\n6,7\n");

        assertThat(trial.values()).containsExactly("\"1\"");
        assertThat(trial.errors()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("table.malformed_quoting");
            assertThat(finding.pointer()).isEqualTo("/1");
            assertThat(finding.place()).contains(new Place(3, 3));
        });
        assertThat(trial.report().complete()).isFalse();
        assertThat(trial.report().rowsRefused()).isEqualTo(1);
    }

    @Test
    void aQuoteThatTheHeaderNeverClosesIsReported() {
        ImportTrial trial = trial(COLUMN_A, "a,\"b\n1,2\n");

        assertThat(trial.findings()).containsExactly("table.malformed_quoting ");
        assertThat(trial.report().rowsRead()).isZero();
    }

    @Test
    void aFieldThatNeverEndsIsReported() {
        ImportTrial trial = trial(COLUMN_A, "a\n1\n" + "x".repeat(3_000_000));

        assertThat(trial.values()).containsExactly("\"1\"");
        assertThat(trial.errorsAndPointers()).containsExactly("table.limit_exceeded /1");
        assertThat(trial.report().complete()).isFalse();
    }

    @Test
    void aRowOfTooManyFieldsIsReported() {
        ImportTrial trial = trial(COLUMN_A, "a\n1\n" + ",".repeat(20_000) + "\n2\n");

        assertThat(trial.values()).containsExactly("\"1\"");
        assertThat(trial.errorsAndPointers()).containsExactly("table.limit_exceeded /1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void aTableIsDecodedByTheEncodingOfTheMapping(String encoding) {
        String mapping = ImportTrial.mapping("\"encoding\":\"" + encoding + "\"", "\"drop\":{}", "{\"$column\":\"é\"}");

        ImportTrial trial = ImportTrial.of(mapping, "é\nCafé\n".getBytes(Charset.forName(encoding)));

        assertThat(trial.values()).containsExactly("\"Café\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsDropped(String encoding) {
        String mapping = ImportTrial.mapping("\"encoding\":\"" + encoding + "\"", "\"drop\":{}", COLUMN_A);

        ImportTrial trial = ImportTrial.of(mapping, "\uFEFFa\n\uFEFF1\n".getBytes(Charset.forName(encoding)));

        assertThat(trial.values()).containsExactly("\"\uFEFF1\"");
    }

    @Test
    void bytesOfAnotherEncodingEndTheImportWhereTheyStand() {
        byte[] latin = "a,b\n1,x\n2,Caf\u00e9\n3,y\n".getBytes(StandardCharsets.ISO_8859_1);

        ImportTrial trial = ImportTrial.of(ImportTrial.mapping(COLUMN_A), latin);

        assertThat(trial.values()).containsExactly("\"1\"");
        assertThat(trial.errors()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("table.malformed_encoding");
            assertThat(finding.pointer()).isEqualTo("/1");
            assertThat(finding.place()).contains(new Place(3, 6));
        });
        assertThat(trial.report().complete()).isFalse();
    }

    @Test
    void aCharacterCutOffAtTheEndIsReported() {
        byte[] cut = Arrays.copyOf("a\n1\né".getBytes(StandardCharsets.UTF_8), 5);

        assertThat(ImportTrial.of(ImportTrial.mapping(COLUMN_A), cut).errorsAndPointers())
                .containsExactly("table.malformed_encoding /1");
    }

    @Test
    void bytesOfAnotherEncodingInTheHeaderAreReported() {
        byte[] utf16 = "a,b\n".getBytes(StandardCharsets.UTF_16);

        assertThat(ImportTrial.of(ImportTrial.mapping("1"), utf16).findings())
                .containsExactly("table.malformed_encoding ");
    }

    @Test
    void aLargeTableIsReadPieceByPiece() {
        String table = "a,b\n"
                + IntStream.range(0, 20_000)
                        .mapToObj(i -> i + ",\"é\n😀 " + "x".repeat(i % 50) + "\"")
                        .collect(Collectors.joining("\n"));
        byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
        InputStream oneByOne = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 7));
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        TableReport report = TableImport.by(
                        ImportTrial.mapping("{\"$column\":\"b\"}").getBytes(StandardCharsets.UTF_8))
                .run(oneByOne, out);

        assertThat(report.rowsWritten()).isEqualTo(20_000);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(ImportTrial.of(ImportTrial.mapping("{\"$column\":\"b\"}"), bytes)
                        .output());
    }

    // Input and output

    @Test
    void aTableThatCannotBeOpenedIsAnException() {
        TableImport mapping = TableImport.by(ImportTrial.mapping("1").getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> mapping.run(Path.of("nowhere", "table.csv"), OutputStream.nullOutputStream()))
                .isInstanceOf(LplpException.class);
    }

    @Test
    void aTableThatBreaksOffIsAnException() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        TableImport mapping = TableImport.by(ImportTrial.mapping("1").getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> mapping.run(broken, OutputStream.nullOutputStream()))
                .isInstanceOf(LplpException.class)
                .hasRootCauseMessage("gone");
    }

    @Test
    void anOutputThatBreaksOffIsAnException() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        TableImport mapping = TableImport.by(ImportTrial.mapping("1").getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> mapping.run(new ByteArrayInputStream("a\n1\n".getBytes(StandardCharsets.UTF_8)), full))
                .isInstanceOf(LplpException.class)
                .hasRootCauseMessage("full");
    }

    @Test
    void aMappingServesManyTables() {
        TableImport mapping = TableImport.by(ImportTrial.mapping(COLUMN_A).getBytes(StandardCharsets.UTF_8));
        Function<String, Long> written = table -> mapping.run(
                        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                        OutputStream.nullOutputStream())
                .rowsWritten();

        assertThat(written.apply("a\n1\n2\n")).isEqualTo(2);
        assertThat(written.apply("b,a\n1,2\n")).isEqualTo(1);
        assertThat(mapping.faults()).isEmpty();
    }
}
