package org.lplp.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs Jazzer, in a process of its own, with LPLP, Jackson and FastCSV instrumented. {@code verify} does so for some seconds on all
 * targets at once; {@code ./mvnw verify -Pfuzz -Dfuzz.seconds=600} for so long on each, and adds the executions to FUZZING.md.
 */
class FuzzIT {

    /** What a fuzzer is led by: where bytes turn into values, and for some targets also where the values are judged. */
    private static final String READING = "org.lplp.io.**:com.fasterxml.jackson.core.**:de.siegmar.fastcsv.**";

    private static final String JUDGING = READING + ":org.lplp.core.**:org.lplp.scoring.**";
    private static final Pattern EXECUTIONS = Pattern.compile("stat::number_of_executed_units: (\\d+)");

    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 5);
    private static final String TARGETS = System.getProperty("fuzz.targets", "any");
    private static final boolean RECORDED = Boolean.getBoolean("fuzz.record");

    static Stream<FuzzTarget> targets() {
        return TARGETS.equals("each")
                ? Stream.of(FuzzTarget.values()).filter(target -> target != FuzzTarget.ANY)
                : Stream.of(TARGETS.split(",")).map(word -> FuzzTarget.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void jazzerBreaksNoLaw(FuzzTarget target) throws Exception {
        Path home = Path.of("target", "fuzz", target.word());
        Path found = Files.createDirectories(home.resolve("found"));
        Path log = home.resolve("jazzer.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx640m",
                "-Dfuzz.target=" + target,
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzz.class.getName(),
                "--instrumentation_includes=" + instrumented(target),
                "--custom_hook_includes=" + JUDGING,
                "--reproducer_path=" + found,
                "-artifact_prefix=" + found + "/",
                "-max_total_time=" + SECONDS,
                "-max_len=16384",
                // Longer than any input of that length may take, on however busy a machine.
                "-timeout=120",
                // The heap is bounded above; what the instrumentation takes beside it is no fault of ours.
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                Files.createDirectories(home.resolve("corpus")).toString(),
                seeds(target, home.resolve("seeds")).toString()));
        if (!FuzzInputsTest.kept(target).isEmpty()) {
            command.add(FuzzInputsTest.KEPT.resolve(target.word()).toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int status = process.waitFor();
        String output = Files.readString(log);
        long executions = executions(output);
        System.out.println("fuzz " + target.word() + ": " + executions + " executions in " + SECONDS + " s");
        if (RECORDED) {
            record(target, executions);
        }
        assertThat(status)
                .as(output.substring(Math.max(0, output.length() - 4000)))
                .isZero();
        assertThat(executions).isPositive();
    }

    private static String instrumented(FuzzTarget target) {
        return switch (target) {
            case VALIDATE, SCORE, VIEW -> JUDGING;
            default -> READING;
        };
    }

    private static Path seeds(FuzzTarget target, Path folder) throws IOException {
        Files.createDirectories(folder);
        int number = 0;
        for (byte[] seed : FuzzSeeds.of(target)) {
            Files.write(folder.resolve("seed-" + number++), seed);
        }
        return folder;
    }

    private static long executions(String output) {
        Matcher matcher = EXECUTIONS.matcher(output);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }

    /** Adds to the row of a target: {@code | read | 1,234 | 2026-03-31 |}. */
    private static void record(FuzzTarget target, long executions) throws IOException {
        Path file = Path.of("FUZZING.md");
        String text = Files.readString(file);
        Matcher row = Pattern.compile("\\| `" + target.word() + "` \\|(.*)\\| ([\\d,]+) \\| ([-\\d]*) \\|")
                .matcher(text);
        assertThat(row.find()).as("the row of " + target.word()).isTrue();
        long sum = Long.parseLong(row.group(2).replace(",", "")) + executions;
        String added = String.format(
                Locale.ROOT, "| `%s` |%s| %,d | %s |", target.word(), row.group(1), sum, LocalDate.now(ZoneOffset.UTC));
        Files.writeString(file, text.substring(0, row.start()) + added + text.substring(row.end()));
    }
}
