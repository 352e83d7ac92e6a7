package org.lplp.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lplp.core.base.NumberText;
import org.lplp.core.base.Setting;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.finding.Severity;
import org.lplp.core.peer.PeerSession;

/** Every fault of a file's structure is found in one pass, in its place, and everything else is read. */
class StructureTest {

    @Test
    void everyFaultIsFoundInOnePass() {
        String text = """
                {
                \t"LPLP": "portfolio/1.0",\r
                  "id": 7,
                  "issued": "yesterday",
                  "people": {"learner": {"name": "Zoë 😀", "id": "no id", "colour": "red"}},
                  "peer": {
                    "sessions": [
                      {"id": "urn:x:1", "minutes": "30", "start": null, "tutee": "urn:x:ben"},
                      {"id": "urn:x:2", "id": "urn:x:3", "setting": "moon"},
                      7
                    ],
                    "credits": {}
                  }
                }
                """;
        assertThat(Samples.lines(Samples.read(text).findings()))
                .containsExactly(
                        "3:9 error document.wrong_type /id {expected=id, found=number}",
                        "4:13 error document.wrong_type /issued {expected=instant, found=string}",
                        "12:16 error document.wrong_type /peer/credits {expected=list, found=object}",
                        "8:36 error document.wrong_type /peer/sessions/0/minutes {expected=integer, found=string}",
                        "8:51 error document.wrong_type /peer/sessions/0/start {expected=instant, found=null}",
                        "8:7 error document.missing_member /peer/sessions/0/tutor {}",
                        "9:25 error document.duplicate_member /peer/sessions/1/id {occurrence=2}",
                        "9:7 error document.missing_member /peer/sessions/1/minutes {}",
                        "9:53 error document.unknown_code /peer/sessions/1/setting {allowed=school, home, thirdSpace, business, cultural, virtual, outdoors, type=Setting, value=moon}",
                        "9:7 error document.missing_member /peer/sessions/1/start {}",
                        "9:7 error document.missing_member /peer/sessions/1/tutee {}",
                        "9:7 error document.missing_member /peer/sessions/1/tutor {}",
                        "10:7 error document.wrong_type /peer/sessions/2 {expected=object, found=number}",
                        "5:59 warning document.unknown_member /people/learner/colour {}",
                        "5:50 error document.wrong_type /people/learner/id {expected=id, found=string}");
    }

    @Test
    void refusalSaysWhatIsFirstAndWhere() {
        ReadResult<Portfolio> read = Samples.read(Samples.portfolio().replace("\"Ann\"", "7"));
        assertThatThrownBy(read::orThrow)
                .isInstanceOf(LplpException.class)
                .hasMessage("the document has 1 error of structure, first document.wrong_type at line 1, column "
                        + (Samples.portfolio().indexOf("\"Ann\"") + 1) + "; it could not be read in full");
    }

    @Test
    void resultsSayHowManyFindingsTheyHaveAndNothingElse() {
        ReadResult<Portfolio> good = Samples.read(Samples.portfolio(",\"secret\":1"));
        assertThat(good).hasToString("ReadResult: a document; errors 0, warnings 1, notes 0");
        assertThat(Samples.read("")).hasToString("ReadResult: no document; errors 1, warnings 0, notes 0");
        assertThat(Lplp.standard()
                        .validate(good, Framework.leadbeater2008(), LocalDate.EPOCH)
                        .toString())
                .matches("Validated: errors \\d, warnings \\d, notes \\d; \\d+ rules run, \\d+ skipped");
        assertThat(Lplp.standard().toString()).matches("Lplp: \\d+ rules, 0 extensions understood");
    }

    @Test
    void closedCodeIsRefusedWithTheListOfWhatMayStandThere() {
        String sphere = ",\"relationship\":{\"relationships\":[{\"sphere\":%s}]}";
        for (String value : new String[] {"\"home\"", "7"}) {
            assertThat(Samples.read(Samples.portfolio(sphere.formatted(value))).findings().stream()
                            .filter(finding -> finding.pointer().endsWith("/sphere"))
                            .map(finding -> finding.arguments().get("expected") + " "
                                    + finding.arguments().get("allowed")))
                    .containsExactly("oneOf school, family, peers, community");
        }
    }

    @Test
    void columnsAreCountedInCodeUnits() {
        String text = Samples.portfolio().replace("\"Ann\"", "\"Zoë 😀\",\"x\":1");
        assertThat(Samples.lines(Samples.read(text).findings()))
                .containsExactly(
                        "1:" + (text.indexOf("\"x\"") + 1) + " warning document.unknown_member /people/learner/x {}");
    }

    @Test
    void linesEndWithLineFeedOrBoth() {
        String text = Samples.portfolio().replace(",", ",\r\n").replace("\"Ann\"", "\n\n null");
        assertThat(Samples.lines(Samples.read(text).findings()))
                .containsExactly("7:2 error document.wrong_type /people/learner/name {expected=text, found=null}");
    }

    @Test
    void documentWithoutWhatItNeedsCannotBeBuilt() {
        ReadResult<Portfolio> read = Samples.read("{\"LPLP\":\"portfolio/1.0\"}");
        assertThat(read.document()).isEmpty();
        assertThat(read.complete()).isFalse();
        assertThat(Samples.lines(read.findings()))
                .containsExactly(
                        "1:1 error document.missing_member /id {}",
                        "1:1 error document.missing_member /issued {}",
                        "1:1 error document.missing_member /people {}");
    }

    @Test
    void lostRecordLeavesItsListAndNothingElse() {
        ReadResult<Portfolio> read =
                Samples.read(Samples.sessions(Samples.session("urn:x:1"), "null", Samples.session("urn:x:3")));
        assertThat(sessions(read))
                .extracting(session -> session.getId().value())
                .containsExactly("urn:x:1", "urn:x:3");
        assertThat(read.complete()).isFalse();
    }

    @Test
    void lostOptionalMemberLeavesItsRecord() {
        ReadResult<Portfolio> read = Samples.read(Samples.sessions(Samples.session("urn:x:1", ",\"setting\":[1]")));
        assertThat(sessions(read))
                .singleElement()
                .satisfies(s -> assertThat(s.getSetting()).isEmpty());
        assertThat(read.complete()).isFalse();
    }

    @Test
    void lostRequiredMemberTakesItsParentUpward() {
        String text = Samples.portfolio().replace("\"Ann\"", "{}");
        ReadResult<Portfolio> read = Samples.read(text);
        assertThat(read.document()).isEmpty();
        assertThat(Samples.lines(read.findings()))
                .containsExactly("1:" + (text.indexOf("{}") + 1)
                        + " error document.wrong_type /people/learner/name {expected=text, found=object}");
    }

    @Test
    void incompleteResultIsNeverWritten(@org.junit.jupiter.api.io.TempDir Path directory) {
        ReadResult<Portfolio> read = Samples.read(Samples.sessions("null"));
        assertThatThrownBy(() -> Lplp.standard().write(read)).isInstanceOf(LplpException.class);
        assertThatThrownBy(() -> Lplp.standard().write(read, directory.resolve("x")))
                .isInstanceOf(LplpException.class);
        assertThat(directory).isEmptyDirectory();
        assertThatThrownBy(read::orThrow).isInstanceOf(LplpException.class);
    }

    @Test
    void idsOfLostRecordsAreKnown() {
        ReadResult<Portfolio> read =
                Samples.read(Samples.sessions("{\"id\":\"urn:x:lost\"}", Samples.session("urn:x:1")));
        assertThat(read.ids()).contains("urn:x:lost", "urn:x:1", "urn:x:ann");
        assertThat(Samples.read(Samples.portfolio()).ids()).isEmpty();
    }

    @Test
    void duplicatesAreFoundInUnknownAndLostAndExtensionObjectsToo() {
        String text = Samples.portfolio(
                ",\"x\":[{\"a\":1,\"a\":{\"b\":1,\"b\":2},\"a\":3}]",
                ",\"extensions\":{\"urn:x:e\":{\"c\":1,\"c\":1}}",
                ",\"peer\":{\"sessions\":{\"d\":1,\"d\":2}}",
                ",\"x\":2",
                ",\"LPLP\":\"portfolio/1.0\"");
        assertThat(Samples.lines(Samples.read(text).findings()).stream()
                        .filter(line -> line.contains("duplicate"))
                        .map(line -> line.substring(line.indexOf('/'))))
                .containsExactly(
                        "/LPLP {occurrence=2}",
                        "/extensions/urn:x:e/c {occurrence=2}",
                        "/peer/sessions/d {occurrence=2}",
                        "/x {occurrence=2}",
                        "/x/0/a {occurrence=2}",
                        "/x/0/a {occurrence=3}",
                        "/x/0/a/b {occurrence=2}");
    }

    @Test
    void unwantedMemberOfAClosedValueIsReportedAtItsName() {
        String text = Samples.portfolio(",\"calendar\":{\"terms\":[{\"id\":\"urn:x:t\",\"title\":\"Spring\",\"period\":"
                + "{\"start\":\"2026-01-05\",\"end\":\"2026-03-28\",\"days\":54}}]}");
        ReadResult<Portfolio> read = Samples.read(text);
        assertThat(Samples.lines(read.findings()))
                .contains("1:" + (text.indexOf("\"days\"") + 1)
                        + " error document.wrong_type /calendar/terms/0/period/days {expected=absent, found=number}");
        assertThat(read.complete()).isFalse();
    }

    @Test
    void textByLanguageTakesLanguageTagsAlone() {
        String text = Samples.portfolio().replace("\"Ann\"", "{\"en\":\"Ann\",\"e_n\":\"Ann\",\"cy\":7}");
        ReadResult<Portfolio> read = Samples.read(text);
        assertThat(Samples.lines(read.findings()))
                .containsExactly(
                        "1:" + (text.indexOf("7}") + 1)
                                + " error document.wrong_type /people/learner/name/cy {expected=string, found=number}",
                        "1:" + (text.indexOf("\"e_n") + 1)
                                + " error document.wrong_type /people/learner/name/e_n {expected=language, found=name}");
        assertThat(read.document()
                        .orElseThrow()
                        .getPeople()
                        .getLearner()
                        .getName()
                        .byLanguage())
                .hasSize(1);
        assertThat(read.complete()).isFalse();
    }

    @Test
    void extensionsAreKeyedByUris() {
        String text = Samples.portfolio(",\"extensions\":{\"weather\":1.50,\"urn:x:y\":null}");
        ReadResult<Portfolio> read = Samples.read(text);
        assertThat(Samples.lines(read.findings()))
                .containsExactly("1:" + (text.indexOf("\"weather") + 1)
                        + " error document.wrong_type /extensions/weather {expected=uri, found=name}");
        assertThat(read.document().orElseThrow().getExtensions().asMap())
                .containsEntry("weather", new NumberText("1.50"))
                .containsEntry("urn:x:y", null);
        assertThat(read.complete()).isTrue();
    }

    @Test
    void unknownMembersAndCodesAreKeptAndWrittenBack() {
        String text = Samples.portfolio(",\"zebra\":{\"b\":[1.50,-0,1E+2,\"\\u0001😀\",true,null,{}],\"a\":\"x\"}");
        String canonical =
                Samples.portfolio(",\"zebra\":{\"a\":\"x\",\"b\":[1.50,-0,1E+2,\"\\u0001😀\",true,null,{}]}");
        ReadResult<Portfolio> read = Samples.read(text);
        assertThat(read.complete()).isTrue();
        assertThat(read.findings().has(Severity.ERROR)).isFalse();
        assertThat(new String(Lplp.standard().write(read), UTF_8)).isEqualTo(canonical);
        ReadResult<Portfolio> code =
                Samples.read(Samples.sessions(Samples.session("urn:x:1", ",\"setting\":\"moon\"")));
        assertThat(sessions(code).get(0).getSetting()).hasValue(Setting.of("moon"));
        assertThat(code.complete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "30|30",
                "30.0|30",
                "3e1|30",
                "3E+1|30",
                "0.3e2|30",
                "-0|0",
                "-5|-5",
                "2147483647|2147483647",
                "2147483648|",
                "1e10|",
                "30.5|",
                "1e-1|",
                "1e999|",
                "\"30\"|",
                "null|",
                "true|",
                "[30]|",
                "{}|",
                "9007199254740993|"
            })
    void integersAreNumbersThatAreIntegers(String json, Integer minutes) {
        ReadResult<Portfolio> read =
                Samples.read(Samples.sessions(Samples.session("urn:x:1").replace("30", json)));
        if (minutes == null) {
            assertThat(sessions(read)).isEmpty();
            assertThat(read.findings().list()).singleElement().satisfies(f -> {
                assertThat(f.code()).isEqualTo("document.wrong_type");
                assertThat(f.arguments()).containsEntry("expected", "integer");
            });
        } else {
            assertThat(sessions(read))
                    .singleElement()
                    .satisfies(s -> assertThat(s.getMinutes()).isEqualTo(minutes));
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "1.50|1.5", "100|100", "1e2|100", "0.1e-2|0.001", "-0.0|0", "123456789012345|123456789012345",
                "1234567890123456|", "0.1234567890123456|", "1e400|", "1e-400|", "\"1\"|", "null|",
                "1.000000000000000000000|1"
            })
    void decimalsHaveFifteenDigits(String json, String value) {
        String text = Samples.portfolio(",\"measure\":{\"observations\":[{\"id\":\"urn:x:o\",\"measure\":\"urn:x:m\","
                + "\"on\":\"2026-03-02\",\"value\":" + json + "}]}");
        ReadResult<Portfolio> read = Samples.read(text);
        List<String> values = read.document().orElseThrow().getMeasure().getObservations().stream()
                .map(observation -> observation.getValue().toString())
                .toList();
        assertThat(values).isEqualTo(value == null ? List.of() : List.of(value));
        assertThat(read.complete()).isEqualTo(value != null);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"amount\":\"120.00\",\"currency\":\"GBP\"}|GBP 120.00",
                "{\"amount\":\"-0.5\",\"currency\":\"EUR\"}|EUR -0.5",
                "{\"amount\":\"0.000\",\"currency\":\"JPY\"}|JPY 0.000",
                "{\"amount\":120,\"currency\":\"GBP\"}|/amount amount",
                "{\"amount\":\"1e3\",\"currency\":\"GBP\"}|/amount amount",
                "{\"amount\":\"01\",\"currency\":\"GBP\"}|/amount amount",
                "{\"amount\":\".5\",\"currency\":\"GBP\"}|/amount amount",
                "{\"amount\":\"5.\",\"currency\":\"GBP\"}|/amount amount",
                "{\"amount\":\"+5\",\"currency\":\"GBP\"}|/amount amount",
                "{\"amount\":\"\",\"currency\":\"GBP\"}|/amount amount",
                "{\"amount\":\"-\",\"currency\":\"GBP\"}|/amount amount",
                "{\"amount\":\"1\",\"currency\":\"gbp\"}|/currency currency",
                "{\"amount\":\"1\",\"currency\":\"QQQ\"}|/currency currency",
                "{\"amount\":\"1\",\"currency\":null}|/currency currency",
                "\"120.00 GBP\"| Money",
            })
    void moneyIsADecimalStringAndARegisteredCurrency(String json, String expected) {
        String text = Samples.portfolio(
                ",\"budget\":{\"budgets\":[{\"id\":\"urn:x:b\",\"purpose\":\"investor\",\"title\":\"x\","
                        + "\"period\":{\"start\":\"2026-01-05\"},\"currency\":\"GBP\",\"transactions\":[{\"id\":\"urn:x:t\",\"on\":\"2026-03-02\","
                        + "\"kind\":\"spend\",\"postings\":[{\"account\":\"spent\",\"amount\":" + json + "}]}]}]}");
        ReadResult<Portfolio> read = Samples.read(text);
        List<String> found = read.findings().stream()
                .filter(finding -> finding.code().equals("document.wrong_type"))
                .map(finding -> finding.pointer().replaceAll(".*postings/0/amount", "") + " "
                        + finding.arguments().get("expected"))
                .toList();
        List<String> money = read.document().orElseThrow().getBudget().getBudgets().stream()
                .flatMap(budget -> budget.getTransactions().stream())
                .flatMap(transaction -> transaction.getPostings().stream())
                .map(posting -> posting.getAmount().toString())
                .toList();
        assertThat(found.isEmpty() ? money.get(0) : found.get(0).strip()).isEqualTo(expected.strip());
    }

    private static List<PeerSession> sessions(ReadResult<Portfolio> read) {
        return read.document().orElseThrow().getPeer().getSessions();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "urn:x:e|true",
                "https://example.org/a?b#c|true",
                "photos/zo%C3%AB.png|true",
                "photos/zoë.png|false",
                "a b|false",
                "http://[|false",
                "%zz|false"
            })
    void urisAreAscii(String uri, boolean taken) {
        ReadResult<Portfolio> read = Samples.read(Samples.portfolio(",\"mustUnderstand\":[\"" + uri + "\"]"));
        assertThat(read.document().orElseThrow().getMustUnderstand()).hasSize(taken ? 1 : 0);
        assertThat(read.complete()).isEqualTo(taken);
    }

    @Test
    void uriBeyondAsciiIsNotWritten() {
        Portfolio portfolio = Portfolio.builder()
                .from(Samples.read(Samples.portfolio()).orThrow())
                .addMustUnderstand(URI.create("urn:x:zoë"))
                .build();
        assertThatThrownBy(() -> Lplp.standard().write(portfolio))
                .isInstanceOf(LplpException.class)
                .hasMessageContaining("URI")
                .hasMessageNotContaining("zoë");
    }
}
