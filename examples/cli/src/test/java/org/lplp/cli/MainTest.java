package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void versionSaysWhichLplpAndWhichFormats() {
        Run run = Run.of("--version");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .matches("(?s)lplp [0-9]+\\.[0-9]+\\.[0-9]+\\S*\nformat portfolio/1.0, framework/1.0\nJava .*");
    }

    @Test
    void withoutACommandTheHelpIsShownAndTheUsageIsWrong() {
        Run run = Run.of();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: lplp", "Exit status:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "validate",
                "score",
                "import",
                "canonical",
                "keygen",
                "share",
                "sign",
                "verify",
                "sample",
                "rules",
                "explain",
                "schema"
            })
    void helpTeachesWithExamplesAndExitStatuses(String command) {
        Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: lplp", "Examples:", "Exit status:");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"frobnicate", "--frob", "rules --format xml", "rules more", "explain"})
    void wrongUsageIsStatusTwoWithAHint(String args) {
        Run run = Run.of((Object[]) args.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("lplp: ", "--help'.");
    }

    @Test
    void readerThatGoesAwayEndsTheRunQuietly() {
        Run run = failing("Broken pipe");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void outputThatCannotBeWrittenIsStatusTwo() {
        Run run = failing("No space left on device");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("lplp: the output cannot be written: No space left on device\n");
    }

    @Test
    void bugIsStatusThreeInOneLineThatRepeatsNoData() {
        Run run = Run.with(buggy(), "validate", "-");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("lplp: a bug in LPLP: java.lang.IllegalStateException at ")
                .contains("Please report")
                .doesNotContain("Mali")
                .hasLineCount(1);
    }

    @Test
    void wantOfMemoryIsStatusTwoAndNoBug() {
        InputStream greedy = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("Mali Rowlands");
            }
        };
        Run run = Run.with(greedy, "validate", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("needs more memory", "-Xmx")
                .doesNotContain("bug", "Mali")
                .hasLineCount(1);
    }

    @Test
    void placeOfABugIsToldInFullOnlyToWhoAsksAndRepeatsNoDataEither() {
        for (String command : List.of("validate", "score")) {
            Run run = Run.with(buggy(), command, "--format", "json", "-");
            assertThat(run.status()).isEqualTo(3);
            assertThat(run.out() + run.err()).doesNotContain("\tat ", "Mali");
            assertThat(Run.with(buggy(), command, "--format", "json", "--debug", "-")
                            .err())
                    .contains("java.lang.IllegalStateException\n\tat org.lplp.cli.")
                    .doesNotContain("Mali");
        }
    }

    private static InputStream buggy() {
        return new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("Mali Rowlands");
            }
        };
    }

    private static Run failing(String message) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
        int status = Main.run(new String[] {"rules"}, InputStream.nullInputStream(), out, err);
        return new Run(status, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void unknownCommandIsRefusedWithTheNearestOnes() {
        Run run = Run.of("validat", "x.lplp.json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).containsPattern("\nDid you mean: .*validate");
    }
}
