package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreTest {

    private static final Path GOOD = Run.DATA.resolve("portfolio.lplp.json");
    private static final Path BROKEN = Run.DATA.resolve("broken.lplp.json");

    @TempDir
    private Path folder;

    @Test
    void sampleAsText() {
        Run run = Run.of("score", GOOD);
        assertThat(run.status()).isZero();
        Golden.assertThatIs(run.out().replace('\\', '/'), "score-good.txt");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void sampleAsJson() {
        Run run = Run.of("score", "--format", "json", GOOD);
        assertThat(run.status()).isZero();
        Golden.assertThatIs(ValidateTest.steady(run.out()), "score-good.json");
    }

    @Test
    void everyScoreOfTheSampleHasAValue() {
        String out = Run.of("score", "--format", "json", GOOD).out();
        assertThat(out)
                .contains(
                        "\"relationship.map\"",
                        "\"mentoring.entitlement\"",
                        "\"peer.credits\"",
                        "\"budget.position\"",
                        "\"plan.progress\"",
                        "\"scorecard.balanced\"",
                        "\"capability.profile\"",
                        "\"evidence.balance\"",
                        "\"challenge.summary\"",
                        "\"place.settings\"",
                        "\"support.agencies\"",
                        "\"risk.early_notice\"",
                        "\"wellbeing.scale\"")
                .doesNotContain("\"value\": null");
    }

    @Test
    void whatIsNotScoredIsSaidInEveryFormat() {
        for (String format : new String[] {"text", "json"}) {
            assertThat(Run.of("score", "--format", format, BROKEN).err().lines())
                    .contains("lplp: " + BROKEN + ": not scored: it has errors of structure");
            Run records = Run.with(
                    "{}\n".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    "score",
                    "--ndjson",
                    "--format",
                    format,
                    "-");
            assertThat(records.err().lines()).contains("lplp: -:1: not scored: it has errors of structure");
        }
    }

    @Test
    void incompleteDocumentIsReportedAndNotScored() {
        Run run = Run.of("score", "--format", "json", BROKEN, GOOD);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("[document.wrong_type]", "2 files, 2 documents: ");
        assertThat(run.out().lines().filter(line -> line.contains("\"scores\"")))
                .hasSize(1);
        Golden.assertThatIs(run.out().replace(Version.number(), "VERSION"), "score-good.json");
    }

    @Test
    void frameworkHasNoScores() {
        Path file = Run.write(
                folder, "f/ours.lplp.json", Run.of("sample", "--framework").out());
        Run asked = Run.of("score", file);
        assertThat(asked.status()).isEqualTo(2);
        assertThat(asked.err())
                .contains(
                        "ours.lplp.json: not scored: it is a framework, and only portfolios and communities have scores");
        assertThat(Run.of("score", folder).status()).isZero();
    }

    @Test
    void communityIsScoredToo() {
        Run run = Run.of("score", Run.DATA.resolve("community.lplp.json"));
        assertThat(run.status()).isZero();
        Golden.assertThatIs(run.out().replace('\\', '/'), "score-community.txt");
        assertThat(run.out())
                .contains(
                        "calendar.longest_break",
                        "school.human_scale",
                        "leadership.coverage",
                        "compact.health",
                        "enterprise.result",
                        "feature.profile",
                        "vetting.accreditations")
                .doesNotContain("no value");
    }

    @Test
    void communityAsContextIsNotScoredAndOnlyAddsTheSearchOfItsOffers() throws IOException {
        Path file = Run.write(folder, "school.lplp.json", ValidateTest.community(""));
        assertThat(Run.of("score", file).status()).isZero();
        Run within = Run.of("score", "--fail-on", "never", "--community", file, GOOD);
        assertThat(within.status()).isZero();
        assertThat(within.out())
                .isEqualTo(Run.of("score", GOOD).out()
                        + "\nOffers for the learner (offer.search): no value\n"
                        + "  0 found, 0 undecided, 0 excluded; capabilities asked: urn:lplp:capability:leading\n"
                        + "    urn:lplp:capability:making urn:lplp:capability:perseverance urn:lplp:capability:reasoning\n"
                        + "  missing: offer.offers\n");
        String records =
                ValidateTest.community("") + "\n" + Files.readString(GOOD).replaceAll("\n *", "") + "\n";
        Run streamed = Run.with(records.getBytes(StandardCharsets.UTF_8), "score", "--ndjson", "--format", "json", "-");
        assertThat(streamed.err()).doesNotContain("not scored");
        assertThat(streamed.out().lines().filter(line -> line.contains("\"scores\"")))
                .hasSize(2);
    }

    @Test
    void offersOfTheCommunityAreForTheLearnerOrSayWhyNot() {
        Run run = Run.of("score", "--community", Run.DATA.resolve("community.lplp.json"), GOOD);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "\nOffers for the learner (offer.search): 5\n",
                        "b2577018-6d30-5ddb-97ee-6a4d05416973: distance not known, from 2026-04-25 13:30, free\n",
                        "caeb7e7f-a7e4-565f-bb36-558a1c2e517c: not for the learner: yearGroup, on 2026-04-27\n");
    }

    @Test
    void aLocalAuthoritysOwnPointsAreAFrameworkFile() {
        Path neet = Run.DATA.resolve("neet-framework.lplp.json");
        assertThat(Run.of("validate", "--fail-on", "warning", neet).status()).isZero();
        Run run = Run.of("score", "--fail-on", "never", "--framework", neet, GOOD);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Early notice of risk (risk.early_notice) of urn:example:risk:neet-2025: ")
                .doesNotContain("early-notice-england");
    }

    @Test
    void otherFrameworkAndDayOfReckoningAreSaid() {
        Path file = Run.write(
                folder, "ours.lplp.json", Run.of("sample", "--framework").out().replace("leadbeater-2008\"", "ours\""));
        Run run = Run.of("score", "--framework", file, "--as-of", "2026-05-01", "--format", "json", GOOD);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"asOf\": \"2026-05-01\"", "\"id\": \"urn:lplp:framework:ours\"");
    }

    @Test
    void recordsAreScoredOneByOne() throws IOException {
        String line = Files.readString(GOOD).replaceAll("\n *", "") + "\n";
        Run run = Run.with(
                (line + "{}\n" + line).getBytes(StandardCharsets.UTF_8), "score", "--ndjson", "--format", "json", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines().filter(it -> it.contains("\"scores\""))).hasSize(2);
    }
}
