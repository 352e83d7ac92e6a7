package org.lplp.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lplp.core.finding.Severity;
import org.lplp.scoring.mentoring.MentorMatches;
import org.openjdk.jmh.infra.Blackhole;

/** A benchmark of something that comes out wrong is worth nothing: each is run once, small, and looked at. None is timed. */
class BenchmarksTest {

    @TempDir
    Path folder;

    private static VoteBenchmark election() {
        VoteBenchmark vote = new VoteBenchmark();
        vote.voters = 300;
        vote.projects = 20;
        vote.setUp();
        return vote;
    }

    @Test
    void everyRuleSpendsSomethingAndNoneMoreThanThePool() {
        VoteBenchmark vote = election();

        assertThat(List.of(vote.greedy(), vote.phragmen(), vote.shares(), vote.sharesAdd1()))
                .allSatisfy(score -> {
                    assertThat(score.missing()).isEmpty();
                    assertThat(score.detail().spent()).isPositive();
                    assertThat(score.detail().spent())
                            .isLessThanOrEqualTo(score.detail().pool());
                });
    }

    @Test
    void raisedSharesFundMoreThanPlainOnes() {
        VoteBenchmark vote = election();

        assertThat(vote.sharesAdd1().detail().spent())
                .isGreaterThan(vote.shares().detail().spent());
        assertThat(vote.sharesAdd1().detail().endowment().orElseThrow())
                .isGreaterThan(vote.shares().detail().endowment().orElseThrow());
    }

    @Test
    void matchingIsStableAndItsListsAreAsLongAsTold() {
        MatchBenchmark match = new MatchBenchmark();
        match.entries = 10_000;
        match.setUp();

        MentorMatches matches = match.match();
        assertThat(matches.blockingPairs()).isZero();
        assertThat(matches.unknown()).isZero();
        assertThat(matches.learners()).hasSize(500);
        assertThat(matches.matched()).isBetween(300L, 500L);
        assertThat(match.lookUp()).isPositive();
    }

    @Test
    void scorecardReadsEveryUnitAndColumn() throws Exception {
        ScorecardBenchmark scorecard = new ScorecardBenchmark();
        scorecard.units = 40;
        scorecard.setUp();

        assertThat(scorecard.read().findings()).isEmpty();
        Blackhole sink = new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
        assertThat(scorecard.readAndScore(sink).units()).hasSize(40);
        assertThat(scorecard.scan()).isPositive();
    }

    @Test
    void documentsAreDifferentAndNothingIsWrongWithThem() throws Exception {
        Documents documents = Documents.of(4);
        assertThat(List.of(documents.bytes(0), documents.bytes(1), documents.bytes(2), documents.bytes(3)))
                .doesNotHaveDuplicates();

        DocumentBenchmark benchmark = new DocumentBenchmark();
        benchmark.documents = 2;
        benchmark.setUp();
        assertThat(benchmark.read().findings()).isEmpty();
        assertThat(benchmark.attributes()).isZero();
        assertThat(benchmark.structure().findings()).isEmpty();
        assertThat(benchmark.check().findings().count(Severity.ERROR)).isZero();
        assertThat(benchmark.check().rulesRun()).hasSizeGreaterThan(200);
        assertThat(benchmark.hibernateValidator()).isEmpty();
        assertThat(benchmark.score()).hasSizeGreaterThan(10);
        assertThat(benchmark.facts().people()).isNotNull();
        assertThat(benchmark.everything()).isGreaterThan(10_000);
        benchmark.tearDown();
    }

    @Test
    void peersReadAndWriteTheSameDocuments() throws Exception {
        DocumentBenchmark benchmark = new DocumentBenchmark();
        benchmark.documents = 1;
        benchmark.setUp();

        assertThat(benchmark.write()).isEqualTo(Documents.of(1).bytes(0));
        assertThat(new ObjectMapper().readTree(benchmark.jacksonWrite())).isEqualTo(benchmark.jacksonTree());
        assertThat(benchmark.jacksonMaps()).isNotNull();
        assertThat(benchmark.scan()).isGreaterThan(1_000);
        benchmark.tearDown();
    }

    @Test
    void firstDocumentLoadsNeitherDatabindNorHibernateNorExpressionLanguage() throws Exception {
        Path file = Files.write(folder.resolve("a.lplp.json"), Documents.of(1).bytes(0));

        List<String> classes = ColdStart.classes(FirstDocument.Step.VALIDATED, file);
        assertThat(classes).contains("org.lplp.io.json.Lplp");
        assertThat(classes)
                .noneMatch(name -> name.startsWith("com.fasterxml.jackson.databind")
                        || name.startsWith("org.hibernate")
                        || name.startsWith("jakarta.el"));
    }

    @Test
    void everyStepOfTheFirstDocumentRuns() throws Exception {
        Path file = Files.write(folder.resolve("a.lplp.json"), Documents.of(1).bytes(0));

        for (FirstDocument.Step step : FirstDocument.Step.values()) {
            FirstDocument.main(new String[] {step.name(), file.toString()});
        }
        assertThat(ColdStart.classes(FirstDocument.Step.JACKSON_MAPS, file))
                .anyMatch(name -> name.startsWith("com.fasterxml.jackson.databind"));
    }
}
