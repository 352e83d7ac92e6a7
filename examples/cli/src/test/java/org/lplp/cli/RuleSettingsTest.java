package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSettingsTest {

    private static final Path BROKEN = Run.DATA.resolve("broken.lplp.json");

    @TempDir
    private Path folder;

    @Test
    void droppedRuleIsNotAsked() {
        Path ours = ours("{\"drop\": [\"mentoring.session_before_start\"]}");
        Run run = Run.of("validate", "--rules", ours, "--format", "json", BROKEN);
        assertThat(run.out()).doesNotContain("mentoring.session_before_start").contains("mentoring.session_too_short");
        assertThat(Run.of("rules", "--rules", ours).out())
                .containsPattern("mentoring\\.session_before_start +off ")
                .containsPattern("mentoring\\.session_too_short +note ");
    }

    @Test
    void gradedRuleHasTheSeverityThatItIsGiven() {
        Path ours = ours("{\"grade\": {\"mentoring.session_too_short\": \"error\", \"calendar.*\": \"warning\"}}");
        String out = Run.of("validate", "--rules", ours, BROKEN).out();
        assertThat(out)
                .containsPattern(": error: .*\\[mentoring.session_too_short]")
                .containsPattern(": warning: .*\\[calendar.terms_overlap]")
                .containsPattern(": warning: .*\\[calendar.term_too_long]");
        String listed = Run.of("rules", "--rules", ours, "--format", "json").out();
        assertThat(listed)
                .containsPattern(
                        "\"mentoring.session_too_short\",\\s+\"severity\": \"error\",\\s+\"default\": \"note\"")
                .containsPattern("\"calendar.terms_overlap\",\\s+\"severity\": \"warning\",\\s+\"default\": \"error\"");
    }

    @Test
    void rulesCanBeAddedToNone() {
        Path ours = ours("{\"start\": \"none\", \"add\": [\"mentoring.*\", \"peer.tutor_is_tutee\"],"
                + " \"drop\": [\"mentoring.session_too_short\"]}");
        Run run = Run.of("validate", "--rules", ours, BROKEN);
        assertThat(run.out())
                .contains("[mentoring.session_before_start]", "[peer.tutor_is_tutee]", "[document.wrong_type]")
                .doesNotContain("[mentoring.session_too_short]", "[peer.witness_took_part]", "[calendar.");
        Path none = ours("{\"start\": \"none\"}");
        assertThat(Run.of("validate", "--rules", none, BROKEN).out())
                .contains("; 0 rules run", "[document.wrong_type]", "[attribute.out_of_range]");
    }

    @Test
    void settingsWithoutAWordChangeNothing() {
        Path ours = ours("{}");
        assertThat(Run.of("validate", "--rules", ours, BROKEN)).isEqualTo(Run.of("validate", BROKEN));
        assertThat(Run.of("rules", "--rules", ours)).isEqualTo(Run.of("rules"));
    }

    @Test
    void settingsHoldForScoresAndForTheCommunityAroundPortfolios() {
        Path community = Run.write(
                folder, "school.lplp.json", Run.of("sample", "--community").out());
        Path ours = ours("{\"start\": \"none\"}");
        Run run = Run.of("validate", "--format", "json", "--rules", ours, "--community", community, BROKEN);
        assertThat(run.out()).containsPattern("\"rulesRun\": \\[]").containsPattern("\"rulesSkipped\": \\[]");
        Run score = Run.of("score", "--rules", ours, Run.DATA.resolve("portfolio.lplp.json"));
        assertThat(score.err()).contains("; 0 rules run");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|1:1: an empty file; a JSON object is expected",
                "[]|1:1: an object is expected",
                "{|1:2: not JSON: ",
                "{}{}|1:3: text behind the end",
                "{\"dorp\":[]}|1:2: no such member: dorp; there are start, add, drop, grade",
                "{\"drop\":[],\"drop\":[]}|1:18: not JSON: Duplicate field 'drop'",
                "{\"drop\":\"a\"}|1:9: a list of codes is expected",
                "{\"drop\":[7]}|1:10: a text is expected",
                "{\"drop\":[\"mentoring.mentor_not_chose\"]}|1:10: no such rule: mentoring.mentor_not_chose; did you mean mentoring.mentor_not_chosen",
                "{\"drop\":[\"mentring.*\"]}|1:10: no such rule: mentring.*; did you mean mentoring.*",
                "{\"drop\":[\"document.wrong_type\"]}|1:10: document.wrong_type: it is what the format asks, not a rule, and can be neither dropped nor graded",
                "{\"drop\":[\"peer.*\",\"peer.overdrawn\"]}|1:19: peer.overdrawn: it is not among the rules that are left",
                "{\"add\":[\"peer.overdrawn\"]}|1:9: there is nothing to add to all rules; begin with \"start\": \"none\"",
                "{\"start\":\"some\"}|1:10: \"all\" or \"none\" is expected",
                "{\"grade\":{\"peer.overdrawn\":\"fatal\"}}|1:28: no such severity: fatal; there are error, warning, note",
                "{\"grade\":{\"peer.overdrawn\":null}}|1:28: a severity is expected",
                "{\"grade\":{\"Zoë 😀\":\"note\",\"x\":1}}|1:31: a severity is expected"
            })
    void wrongSettingsAreRefusedAtTheirPlace(String text, String refusal) {
        Path ours = ours(text);
        for (List<Object> command : List.<List<Object>>of(
                List.of("validate", "--rules", ours, BROKEN), List.of("rules", "--rules", ours))) {
            Run run = Run.of(command.toArray());
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("lplp: " + ours + ":" + refusal).hasLineCount(1);
        }
        if (refusal.matches(".*(is expected|no such member|nothing to add|no such severity).*")) {
            assertThat(SCHEMA.validate(text, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void settingsThatCannotBeReadAreRefused() {
        Run none = Run.of("validate", "--rules", folder.resolve("none"), BROKEN);
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).isEqualTo("lplp: " + folder.resolve("none") + ": no such file\n");
        Path latin = Run.write(folder, "latin.json", "{\"drop\":[\"é\"]}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Run.of("validate", "--rules", latin, BROKEN).err()).endsWith(": not UTF-8\n");
        Path large = Run.write(folder, "large.json", " ".repeat(2 << 20));
        assertThat(Run.of("validate", "--rules", large, BROKEN).err()).endsWith(": larger than 1 MiB\n");
    }

    @Test
    void schemaTakesWhatTheCommandTakes() {
        for (String text : new String[] {
            "{}",
            "{\"drop\": [\"mentoring.session_before_start\"]}",
            "{\"grade\": {\"mentoring.session_too_short\": \"error\", \"calendar.*\": \"warning\"}}",
            "{\"start\": \"none\", \"add\": [\"mentoring.*\"]}"
        }) {
            assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
            assertThat(Run.of("rules", "--rules", ours(text)).status()).isZero();
        }
    }

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Run.of("schema", "rules").out());

    private Path ours(String text) {
        return Run.write(folder, "ours.json", text);
    }
}
