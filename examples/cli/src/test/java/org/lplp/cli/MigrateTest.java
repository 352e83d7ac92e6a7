package org.lplp.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateTest {

    private static final String ANN =
            "{\"LPLP\":\"portfolio/1.0\", \"id\":\"urn:x:1\",\"issued\":\"2026-03-31T16:00:00Z\",\n"
                    + "\"people\":{\"learner\":{\"id\":\"urn:x:ann\",\"name\":\"Rhiannon\"}}}\n";

    @TempDir
    private Path folder;

    @Test
    void aDocumentOfTheNewestVersionIsWrittenAsItIsAndThatIsTold() {
        Path file = Run.write(folder, "ann.lplp.json", ANN);
        Path output = folder.resolve("out.lplp.json");

        Run run = Run.of("migrate", "--output", output, file);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("lplp: " + file + ": portfolio/1.0: nothing to do, it is the newest version\n");
        assertThat(Run.bytes(output)).isEqualTo(ANN.getBytes(UTF_8));
        String newer = ANN.replace("1.0", "1.9");
        assertThat(Run.with(newer.getBytes(UTF_8), "migrate", "-").out()).isEqualTo(newer);
    }

    @Test
    void anotherMajorVersionIsRefused() {
        Run run = Run.with(ANN.replace("1.0", "2.0").getBytes(UTF_8), "migrate", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("-:1:9: error: ").contains("[document.unsupported_version] (/LPLP)");
    }

    @Test
    void whatCannotBeReadWholeIsNotWritten() {
        Path output = Run.write(folder, "out.lplp.json", "as it was");
        Path file = Run.write(folder, "ann.lplp.json", ANN.replace("\"Rhiannon\"", "7"));
        Run run = Run.of("migrate", "--output", output, file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("[document.wrong_type]", "nothing is migrated, and nothing is written");
        assertThat(Run.bytes(output)).isEqualTo("as it was".getBytes(UTF_8));
        assertThat(Run.of("migrate", folder.resolve("none")).status()).isEqualTo(2);
        assertThat(Run.of("migrate").status()).isEqualTo(2);
    }
}
