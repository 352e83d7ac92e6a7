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
}
