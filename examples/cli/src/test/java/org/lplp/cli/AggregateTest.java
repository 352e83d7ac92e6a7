package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AggregateTest {

    @TempDir
    private Path folder;

    private Path cohort() {
        Path file = folder.resolve("cohort.lplp.ndjson");
        return Run.write(
                folder,
                file.getFileName().toString(),
                Run.of("sample", "--cohort", "60", "--seed", "1").out());
    }

    /** No withheld count is the difference of a total and the other years. */
    @Test
    void totalsDoNotTellWhatIsWithheld() {
        Run run = Run.of(
                "aggregate", "--by", "unit,yearGroup", "--policy", "small-numbers", "--fail-on", "never", cohort());
        assertThat(run.status()).isZero();
        Map<String, Integer> withheld = new HashMap<>();
        for (String line : run.out().lines().skip(1).toList()) {
            List<String> cells = List.of(line.split(","));
            assertThat(cells).hasSize(6);
            String value = cells.get(5);
            assertThat(value).isNotEmpty();
            if (cells.get(2).equals("learners")) {
                assertThat(value).matches("c|[0-9]+");
                assertThat(value.equals("c") || Integer.parseInt(value) >= 5).isTrue();
                for (String sum : List.of(cells.get(0) + ",*", "*," + cells.get(1))) {
                    withheld.merge(sum, value.equals("c") ? 1 : 0, Integer::sum);
                }
            }
        }
        assertThat(withheld.values()).isNotEmpty().doesNotContain(1);
        assertThat(run.out().lines().findFirst()).hasValue("unit,yearGroup,figure,subject,statistic,value");
    }

    @Test
    void jsonHasNullAndASymbolForWhatIsWithheld() {
        Run run = Run.of(
                "aggregate",
                "--by",
                "yearGroup",
                "--policy",
                "small-numbers",
                "--format",
                "json",
                "--fail-on",
                "never",
                cohort());
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "\"id\": \"urn:lplp:suppression:small-numbers\"",
                        "\"yearGroup\": \"total\"",
                        "\"value\": 60",
                        "\"value\": null,\n      \"symbol\": \"c\"");
    }

    @Test
    void aLearnerCountsOnce() {
        Path file = cohort();
        Run run = Run.of("aggregate", "--policy", "small-numbers", "--fail-on", "never", file, file);
        assertThat(run.out().lines()).contains("learners,,count,60");
        assertThat(run.err()).contains("not counted: its learner is counted already");
    }

    @Test
    void policyAndDimensionsMustBeKnown() {
        Run policy = Run.of("aggregate", "--policy", "none", Run.DATA);
        assertThat(policy.status()).isEqualTo(2);
        assertThat(policy.err()).contains("no such suppression policy; it has urn:lplp:suppression:small-numbers");
        Run by = Run.of("aggregate", "--by", "shoeSize", "--policy", "small-numbers", Run.DATA);
        assertThat(by.status()).isEqualTo(2);
        assertThat(by.err()).contains("--by: learners are grouped by school, unit, yearGroup");
        Run early = Run.of("aggregate", "--as-of", "2001-01-01", "--policy", "performance-tables-england", Run.DATA);
        assertThat(early.status()).isEqualTo(2);
        assertThat(early.err()).contains("not in force on 2001-01-01");
    }

    /** The trial states its counts, so no portfolio is needed: 25 of 40 against 12 of 40. */
    @Test
    void aTrialIsComparedByItsOwnCounts() {
        Path community = Run.DATA.resolve("mentoring-trial.lplp.json");
        String id = "urn:uuid:6b7c3f0e-8f0d-5d1b-9a56-3a5c0d9e7f21";
        Run run = Run.of("aggregate", "--trial", id, "--policy", "small-numbers", "--community", community);
        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .contains(
                        "arm,figure,subject,statistic,value",
                        "gap,trial.improved,urn:lplp:measure:attainment,points,32.500000",
                        "gap,trial.improved,urn:lplp:measure:attainment,pointsLow,10.652096");
        assertThat(run.err()).contains("not shown to be its effect");
        Run json = Run.of(
                "aggregate", "--trial", id, "--policy", "small-numbers", "--community", community, "--format", "json");
        assertThat(json.out()).contains("\"counts\": \"trial\"", "\"limits\": [", "\"arm\": \"gap\"");
        Run unknown = Run.of("aggregate", "--trial", "urn:x:y", "--policy", "small-numbers", "--community", community);
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("no such trial");
    }

    @Test
    void aGapIsToldWhereBothSidesAre() {
        Run run = Run.of(
                "aggregate",
                "--gap",
                "absence",
                "--gap-from",
                "0.05",
                "--policy",
                "small-numbers",
                "--format",
                "json",
                "--fail-on",
                "never",
                cohort());
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"measure\": \"urn:lplp:measure:absence\"", "\"from\": 0.05", "\"side\": \"gap\"")
                .contains("\"statistic\": \"hedgesG\"", "\"statistic\": \"points\"");
    }

    @Test
    void optionsOfGapAndTrialMustGoTogether() {
        assertThat(Run.of("aggregate", "--policy", "small-numbers").err())
                .contains("Missing required parameter: 'INPUT'");
        assertThat(Run.of("aggregate", "--policy", "small-numbers", "--trial", "urn:x:y")
                        .err())
                .contains("--trial needs --community");
        assertThat(Run.of("aggregate", "--policy", "small-numbers", "--gap-from", "1", Run.DATA)
                        .err())
                .contains("go with --gap");
        Run measure = Run.of("aggregate", "--policy", "small-numbers", "--gap", "shoe-size", Run.DATA);
        assertThat(measure.status()).isEqualTo(2);
        assertThat(measure.err()).contains("no such measure");
    }
}
