package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real jar in a process of its own. */
@EnabledIfSystemProperty(named = "lplp.jar", matches = ".+", disabledReason = "the jar is not yet packed")
class JarIT {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String JAR = System.getProperty("lplp.jar");

    @TempDir
    private Path folder;

    @Test
    void sampleIsInOrderWhateverTheLocale() throws Exception {
        Run sample = lplp("sample");
        assertThat(sample.status()).isZero();
        assertThat(sample.out()).isEqualTo(Files.readString(Run.DATA.resolve("portfolio.lplp.json")));
        Path file = Run.write(folder, "mali.lplp.json", sample.out());
        Run run = lplp("validate", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("1 file, 1 document: 0 errors, 0 warnings, ");
        assertThat(run.status()).isZero();
    }

    @Test
    void outputIsUtf8EvenInALocaleThatKnowsAsciiAlone() throws Exception {
        Run run = lplp("explain", "document.wrong_type", "--lang", "cy");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .doesNotContain("?")
                .isEqualTo(
                        Run.of("explain", "document.wrong_type", "--lang", "cy").out());
        assertThat(lplp("sample").out()).contains("Siân");
    }

    @Test
    void fileWithANameThatTheLocaleCannotSayIsFoundInItsFolderAndNamedRightly() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        shell("cp '" + Run.DATA.resolve("portfolio.lplp.json").toAbsolutePath()
                + "' \"$(printf '%s/c\\303\\264f.lplp.json' '" + data + "')\"");
        Run run = lplp("validate", "--format", "json", data.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("/data/côf.lplp.json");
    }

    /** Digits, letter case and calendars of the default locale must not reach a report; nor its charset. */
    @ParameterizedTest
    @CsvSource({
        "text, tr, TR, ''",
        "github, ar, EG, u-nu-arab",
        "junit, th, TH, u-ca-buddhist-nu-thai",
        "sarif, cy, GB, ''"
    })
    void reportsAreTheSameWhateverTheDefaultLocaleAndCharset(
            String format, String language, String country, String extensions) throws Exception {
        String file = Run.DATA.resolve("broken.lplp.json").toAbsolutePath().toString();
        Run run = run(List.of(
                JAVA,
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.extensions=" + extensions,
                "-Dfile.encoding=US-ASCII",
                "-jar",
                JAR,
                "validate",
                "--format",
                format,
                file));
        assertThat(run).isEqualTo(Run.of("validate", "--format", format, file));
    }

    @Test
    void interruptedCommandLeavesNoHalfFile() throws Exception {
        Path target = Files.writeString(folder.resolve("report.json"), "old");
        Path err = folder.resolve("err");
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Process process = new ProcessBuilder(
                            JAVA,
                            "-jar",
                            JAR,
                            "validate",
                            "--ndjson",
                            "--format",
                            "json",
                            "--output",
                            target.toString(),
                            "-")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(err.toFile())
                    .start();
            // It waits for its standard input, which nobody gives it, once it has begun its output.
            while (files(".tmp").isEmpty()) {
                WatchKey key = watch.take();
                key.pollEvents();
                key.reset();
            }
            process.destroy();
            assertThat(process.waitFor()).isGreaterThan(128);
        }
        assertThat(target).hasContent("old");
        assertThat(files(".tmp")).isEmpty();
        assertThat(read(err)).isEmpty();
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    @Test
    void readerThatHasSeenEnoughEndsTheRunQuietly() throws Exception {
        Run run = shell("'" + JAVA + "' -jar '" + JAR + "' rules | head -n 1");
        assertThat(run.out()).startsWith("CODE").hasLineCount(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void fullDiskIsAnOutputError() throws Exception {
        if (!Files.exists(Path.of("/dev/full"))) {
            return;
        }
        Run run = shell("'" + JAVA + "' -jar '" + JAR + "' rules > /dev/full");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("lplp: the output cannot be written: ").hasLineCount(1);
    }

    private Run lplp(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-jar", JAR));
        command.addAll(List.of(args));
        return run(command);
    }

    private Run shell(String script) throws IOException, InterruptedException {
        return run(List.of("sh", "-c", script));
    }

    private Run run(List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "POSIX");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        int status = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(status, read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
