package org.lplp.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanonicalTest {

    @TempDir
    private Path folder;

    @Test
    void exactlyTheCanonicalBytesAreWritten() {
        Path file = Run.write(folder, "a.json", "{ \"b\": 1.0,\n \"a\": [\"\\u0041\"] }\n");
        Path output = folder.resolve("out.json");

        Run run = Run.of("canonical", file);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("{\"a\":[\"A\"],\"b\":1}");
        assertThat(run.err()).isEmpty();
        assertThat(Run.of("canonical", "--output", output, file).out()).isEmpty();
        assertThat(Run.bytes(output)).isEqualTo("{\"a\":[\"A\"],\"b\":1}".getBytes(UTF_8));
        assertThat(Run.with("[1e0]".getBytes(UTF_8), "canonical", "-").out()).isEqualTo("[1]");
    }

    /** The digest is that of {@code printf '{"a":[],"b":1}' | sha256sum}. */
    @Test
    void digestIsPrintedAsALine() {
        Run run = Run.with("{\"b\":1,\"a\":[]}".getBytes(UTF_8), "canonical", "--digest", "-");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("1c8f8816506a8ccbc55140d8a7bb70214a8942c7030fc0fc2914cec675cd1c15\n");
    }

    @Test
    void whatIsNoIJsonIsAFindingWithItsPlaceAndNothingIsWritten() {
        Path file = Run.write(folder, "a.json", "{\"Mali\":1,\n \"Mali\":2}");
        Path output = folder.resolve("out.json");

        Run run = Run.of("canonical", "--output", output, file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("a.json:2:2: error: ", "[document.duplicate_member] (/…)")
                .doesNotContain("Mali");
        assertThat(output).doesNotExist();
        assertThat(Run.with(new byte[0], "canonical", "-").status()).isEqualTo(1);
        assertThat(Run.with("[1e400]".getBytes(UTF_8), "canonical", "-").err())
                .startsWith("-:1:2: error: ")
                .contains("[document.wrong_type]");
        assertThat(Run.with("[1e400]".getBytes(UTF_8), "canonical", "--lang", "cy", "-")
                        .err())
                .contains("darllenydd JSON");
    }

    @Test
    void whatCannotBeReadIsStatusTwo() {
        assertThat(Run.of("canonical", folder.resolve("none.json")).status()).isEqualTo(2);
        assertThat(Run.of("canonical", folder).status()).isEqualTo(2);
        assertThat(Run.of("canonical").status()).isEqualTo(2);
    }
}
