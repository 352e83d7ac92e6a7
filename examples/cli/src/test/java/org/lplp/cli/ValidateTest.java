package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {

    private static final Path GOOD = Run.DATA.resolve("portfolio.lplp.json");
    private static final Path BROKEN = Run.DATA.resolve("broken.lplp.json");

    @TempDir
    private Path folder;

    @Test
    void goodDocumentAsText() {
        Run run = Run.of("validate", GOOD);
        assertThat(run.status()).isZero();
        Golden.assertThatIs(steady(run.out()), "validate-good.txt");
    }

    @Test
    void goodDocumentAsJson() {
        Run run = Run.of("validate", "--format", "json", GOOD);
        assertThat(run.status()).isZero();
        Golden.assertThatIs(steady(run.out()), "validate-good.json");
    }

    @Test
    void brokenDocumentAsText() {
        Run run = Run.of("validate", BROKEN);
        assertThat(run.status()).isEqualTo(1);
        Golden.assertThatIs(steady(run.out()), "validate-broken.txt");
    }

    @Test
    void brokenDocumentAsTextInWelsh() {
        Golden.assertThatIs(steady(Run.of("validate", "--lang", "cy", BROKEN).out()), "validate-broken-cy.txt");
    }

    @Test
    void brokenDocumentAsJson() {
        Run run = Run.of("validate", "--format", "json", BROKEN);
        assertThat(run.status()).isEqualTo(1);
        Golden.assertThatIs(steady(run.out()), "validate-broken.json");
    }

    @Test
    void recordsAsJson() throws IOException {
        Run run = Run.with(records(), "validate", "--ndjson", "--format", "json", "-");
        assertThat(run.status()).isEqualTo(1);
        Golden.assertThatIs(steady(run.out()), "validate-records.json");
    }

    @Test
    void brokenDocumentOnATerminalHasExcerptsWithoutValues() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Streams terminal = new Streams(
                InputStream.nullInputStream(),
                ResultStream.standard(out, false),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                true,
                true);
        assertThat(Main.run(new String[] {"validate", BROKEN.toString()}, terminal))
                .isEqualTo(1);
        Golden.assertThatIs(steady(out.toString(StandardCharsets.UTF_8)), "validate-broken-terminal.txt");
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("Rowlands", "Mali", "nickname");
    }

    @Test
    void everyRuleOnPortfoliosHasRunOrIsSkippedWithAReason() throws IOException {
        Run run = Run.of("validate", "--format", "json", GOOD);
        List<String> known = Run.of("rules")
                .out()
                .lines()
                .skip(1)
                .map(line -> line.split(" ")[0])
                .toList();
        Set<String> told = new TreeSet<>(strings(run.out(), "rulesRun"));
        assertThat(known).containsAll(told);
        assertThat(told).hasSizeGreaterThan(40);
    }

    @Test
    void findingsOverTheLimitAreCountedAndNotListed() throws IOException {
        Run all = Run.of("validate", "--format", "json", BROKEN);
        Run few = Run.of("validate", "--format", "json", "--max-per-rule", "1", BROKEN);
        assertThat(section(few.out(), "counts")).isEqualTo(section(all.out(), "counts"));
        int listedAll = listed(all.out());
        int listedFew = listed(few.out());
        assertThat(listedFew).isLessThan(listedAll);
        assertThat(few.out()).contains("\"truncated\": " + (listedAll - listedFew));
        Run none = Run.of("validate", "--max-per-rule", "0", BROKEN);
        assertThat(none.out()).hasLineCount(1);
        assertThat(none.status()).isEqualTo(1);
    }

    @Test
    void severityThatFailsCanBeChosen() {
        assertThat(Run.of("validate", "--fail-on", "never", BROKEN).status()).isZero();
        assertThat(Run.of("validate", "--fail-on", "error", BROKEN).status()).isEqualTo(1);
        assertThat(Run.of("validate", "--fail-on", "fatal", BROKEN).status()).isEqualTo(2);
    }

    @Test
    void dayOfReckoningIsTheGivenOneOrElseThatOfTheDocument() {
        assertThat(Run.of("validate", GOOD).out()).contains("; as of the day of issue; ");
        Run later = Run.of("validate", "--as-of", "2027-01-01", GOOD);
        assertThat(later.out()).contains("; as of 2027-01-01; ", "[plan.active_after_end]");
        assertThat(Run.of("validate", "--as-of", "2027-01-01", "--format", "json", GOOD)
                        .out())
                .contains("\"asOf\": \"2027-01-01\"");
        assertThat(Run.of("validate", "--as-of", "2027-13-01", GOOD).status()).isEqualTo(2);
    }

    @Test
    void outputGoesToAFileAllOrNothing() throws IOException {
        Path file = folder.resolve("report.json");
        Run run = Run.of("validate", "--format", "json", "--output", file, GOOD);
        assertThat(run.out()).isEmpty();
        assertThat(file)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(Run.of("validate", "--format", "json", GOOD).out());
        Files.writeString(file, "old");
        assertThat(Run.of("validate", "--output", file, "--framework", folder.resolve("none"), GOOD)
                        .status())
                .isEqualTo(2);
        assertThat(file).hasContent("old");
        assertThat(Run.of("validate", "--output", folder.resolve("none/report.txt"), GOOD)
                        .status())
                .isEqualTo(2);
    }

    @Test
    void quietRunSaysNothingOfWhatIsInOrder() {
        Run run = Run.of("validate", "--quiet", "--max-per-rule", "0", GOOD);
        assertThat(run.out() + run.err()).isEmpty();
    }

    @Test
    void frameworkIsADocumentToo() {
        Path file = Run.write(
                folder, "ours.lplp.json", Run.of("sample", "--framework").out());
        assertThat(Run.of("validate", "--fail-on", "note", file).status()).isZero();
        assertThat(Run.of("validate", "--framework", file, GOOD).out())
                .isEqualTo(Run.of("validate", GOOD).out());
    }

    @Test
    void communityAroundPortfoliosIsValidatedToo() {
        Path good = Run.write(folder, "school.lplp.json", community(""));
        Run run = Run.of("validate", "--fail-on", "never", "--community", good, GOOD);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("2 files, 2 documents: ").doesNotContain("want of a community");
        Path bad = Run.write(folder, "bad.lplp.json", community(",\"roll\":-1"));
        Run faulty = Run.of("validate", "--community", bad, GOOD);
        assertThat(faulty.status()).isEqualTo(1);
        assertThat(faulty.out())
                .contains(
                        "bad.lplp.json:1:",
                        "[attribute.out_of_range] (/school/schools/0/roll)",
                        "2 files, 2 documents");
        assertThat(Run.of("validate", "--format", "json", "--community", bad, GOOD)
                        .out())
                .contains("\"path\": \"" + bad + "\"", "\"pointer\": \"/school/schools/0/roll\"");
    }

    @Test
    void communityThatIsAmongTheInputsIsReadOnce() {
        Path file = Run.write(folder, "school.lplp.json", community(",\"roll\":-1"));
        Run run = Run.of("validate", "--community", folder.resolve("./school.lplp.json"), GOOD, folder, file);
        assertThat(run.out()).contains("2 files, 2 documents: ").containsOnlyOnce("[attribute.out_of_range]");
    }

    @Test
    void rulesThatNeedACommunityAreSaidToBeSkippedForWantOfOne() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Summary summary = new Summary(Long.MAX_VALUE, FindingOptions.ISSUED);
        for (int i = 0; i < 2; i++) {
            summary.rules().skipped("school.not_on_roster", "community");
            summary.rules().skipped("place.unknown", "community");
            summary.rules().skipped("school.unit_too_large", "framework.school.unitSize");
        }
        new TextReport(out, Lang.en.messages(), false, true).end(summary);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .endsWith("; 0 rules run; 2 skipped for want of a community, which --community gives (2 documents):"
                        + " place.unknown, school.not_on_roster; 1 skipped for want of framework.school.unitSize"
                        + " (2 documents): school.unit_too_large\n");
    }

    /** Policy that lies about in the folder must not decide who passes. */
    @Test
    void documentsOfAllKindsInOneFolderAreValidatedAndNoneJudgesAnother() throws IOException {
        Run.write(folder, "mali.lplp.json", Files.readString(GOOD));
        Run.write(folder, "school.lplp.json", community(""));
        Path lax = Run.write(folder, "lax.lplp.json", """
                {"LPLP":"framework/1.0","id":"urn:x:lax","issued":"2026-03-31T16:00:00Z","title":"Asks nothing","version":"1"}
                """);
        Run all = Run.of("validate", "--format", "json", folder);
        Run alone = Run.of("validate", "--format", "json", GOOD);
        assertThat(all.status()).isZero();
        assertThat(all.out()).contains("lax.lplp.json", "mali.lplp.json", "school.lplp.json");
        assertThat(strings(all.out(), "rulesRun")).containsAll(strings(alone.out(), "rulesRun"));
        assertThat(all.out()).doesNotContain("\"reason\": \"framework.");
        assertThat(Run.of("validate", "--format", "json", "--framework", lax, folder)
                        .out())
                .contains("\"reason\": \"framework.");
    }

    /** A community on one line: a school, with more members, each with a comma before it. */
    static String community(String more) {
        return "{\"LPLP\":\"community/1.0\",\"id\":\"urn:x:valley\",\"issued\":\"2026-03-31T16:00:00Z\","
                + "\"people\":{\"organisations\":[{\"id\":\"urn:x:org\",\"kind\":\"school\",\"name\":\"The school\"}]},"
                + "\"school\":{\"schools\":[{\"id\":\"urn:x:school\",\"organisation\":\"urn:x:org\"" + more
                + "}]},\"title\":\"The valley\"}";
    }

    /** A good record, a broken one, and one that is no JSON. */
    private static byte[] records() throws IOException {
        String good = Files.readString(GOOD).replaceAll("\n *", "");
        String broken = Files.readString(BROKEN).replaceAll("\n *", "");
        return (good + "\n" + broken + "\r\n\n{\"LPLP\":\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What changes with every rule and every release is left out. */
    static String steady(String text) {
        return Pattern.compile("(\"rulesRun\": \\[).*?(\n  ])", Pattern.DOTALL)
                .matcher(text.replace("\"" + Version.number() + "\"", "\"VERSION\"")
                        .replace('\\', '/'))
                .replaceAll("$1 … $2")
                .replaceAll("[0-9]+ rules run", "N rules run");
    }

    private static int listed(String json) {
        return (int) json.lines().filter(line -> line.contains("\"message\": ")).count();
    }

    private static String section(String json, String name) {
        int from = json.indexOf("\"" + name + "\"");
        return json.substring(from, json.indexOf('}', from));
    }

    private static List<String> strings(String json, String array) throws IOException {
        List<String> strings = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (!array.equals(parser.currentName())) {
                parser.nextToken();
            }
            parser.nextToken();
            for (String next = parser.nextTextValue(); next != null; next = parser.nextTextValue()) {
                strings.add(next);
            }
        }
        return strings;
    }
}
