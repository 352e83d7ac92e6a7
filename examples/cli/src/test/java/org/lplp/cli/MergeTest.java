package org.lplp.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {

    private static final String OLD = """
            {"LPLP":"portfolio/1.0","id":"urn:x:old","issued":"2026-03-10T16:00:00Z",
             "people":{"learner":{"id":"urn:x:ann","name":"Rhiannon"}}}""";
    private static final String NEW = """
            {"LPLP":"portfolio/1.0","id":"urn:x:new","issued":"2026-03-12T16:00:00Z",
             "people":{"learner":{"id":"urn:x:ann","name":"Rhian"}}}""";
    private static final String MERGED =
            "{\"LPLP\":\"portfolio/1.0\",\"id\":\"urn:x:old\",\"issued\":\"2026-03-12T16:00:00Z\",\"people\":{\"learner\":"
                    + "{\"extensions\":{\"urn:lplp:merge:displaced\":[{\"document\":\"urn:x:old\",\"issued\":\"2026-03-10T16:00:00Z\","
                    + "\"record\":{\"id\":\"urn:x:ann\",\"name\":\"Rhiannon\"}}]},\"id\":\"urn:x:ann\",\"name\":\"Rhian\"}}}";

    @TempDir
    private Path folder;

    @Test
    void aConflictIsToldWithBothPlacesAndNothingIsWritten() {
        Path old = Run.write(folder, "old.lplp.json", OLD);
        Path current = Run.write(folder, "new.lplp.json", NEW);
        Path output = Run.write(folder, "out.lplp.json", "as it was");

        Run run = Run.of("merge", "--output", output, old, current);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        old
                                + ":2:47: error: Another file has this otherwise, at /people/learner/name, and nobody said which"
                                + " version stands. [merge.conflict] (/people/learner/name)",
                        current
                                + ":2:47: error: Another file has this otherwise, at /people/learner/name, and nobody said which"
                                + " version stands. [merge.conflict] (/people/learner/name)",
                        "lplp: nothing is merged, and nothing is written");
        assertThat(Run.bytes(output)).isEqualTo("as it was".getBytes(UTF_8));
    }

    @Test
    void thePreferredVersionStandsAndTheResultValidates() {
        Path old = Run.write(folder, "old.lplp.json", OLD);
        Path output = folder.resolve("out.lplp.json");

        Run run = Run.with(NEW.getBytes(UTF_8), "merge", "--prefer", "newer", "--output", output, old, "-");
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .startsWith(old + ":2:22: warning: ")
                .endsWith("[merge.displaced] (/people/learner)\n")
                .doesNotContain("Rhian");
        assertThat(Run.bytes(output)).isEqualTo(MERGED.getBytes(UTF_8));
        assertThat(Run.of("validate", output).status()).isZero();
        assertThat(Run.of("merge", output, old).out()).isEqualTo(MERGED);
    }

    @Test
    void namesThatSomebodyMadeUpAreMasked() {
        Path one = Run.write(folder, "a.json", OLD.replace("}}}", "}},\"Gwenllian\":1}"));
        Path other = Run.write(folder, "b.json", OLD.replace("}}}", "}},\"Gwenllian\":2}"));

        Run run = Run.of("merge", "--lang", "cy", one, other);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("yn /…, ac", "(/…)").doesNotContain("Gwenllian");
    }

    @Test
    void theMomentOfIssueCanBeGiven() {
        Path old = Run.write(folder, "old.json", OLD);
        assertThat(Run.of("merge", "--issued", "2026-09-01T08:00:00+01:00", old, old)
                        .out())
                .contains("\"issued\":\"2026-09-01T08:00:00+01:00\"");
    }

    @Test
    void filesThatAreNotOfOneLearnerOrNotWholeAreFindings() {
        Path old = Run.write(folder, "old.json", OLD);
        assertThat(Run.of("merge", old, Run.write(folder, "ben.json", OLD.replace("x:ann", "x:ben")))
                        .err())
                .contains("ben.json:2:28: error: ", "[merge.other_learner]");
        Run faulty =
                Run.of("merge", "--prefer", "last", old, Run.write(folder, "c.json", OLD.replace("\"Rhi", "7,\"")));
        assertThat(faulty.status()).isEqualTo(1);
        assertThat(faulty.err()).contains("c.json:2:").contains("[document.malformed_json]");
    }

    @Test
    void wrongUsageIsStatusTwo() {
        Path old = Run.write(folder, "old.json", OLD);
        assertThat(Run.of("merge").status()).isEqualTo(2);
        assertThat(Run.of("merge", old).status()).isEqualTo(2);
        assertThat(Run.of("merge", "-", "-").err()).contains("standard input can be one of the files alone");
        assertThat(Run.of("merge", old, folder.resolve("none")).err()).contains("none: no such file");
        assertThat(Run.of("merge", "--prefer", "mine", old, old).status()).isEqualTo(2);
        assertThat(Run.of("merge", "--issued", "today", old, old).status()).isEqualTo(2);
        assertThat(Run.of("merge", "--output", folder, old, old).status()).isEqualTo(2);
    }
}
