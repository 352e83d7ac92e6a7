package org.lplp.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Starts virtual machines for one document each, and prints in Markdown how much time of processors that takes, as a ratio to one
 * that does nothing, and how many classes are loaded.
 *
 * <p>{@code java -cp benchmarks.jar org.lplp.benchmarks.ColdStart [ROUNDS]}
 */
public final class ColdStart {

    private static final int ROUNDS = 11;

    private static final Pattern LOADED = Pattern.compile("^\\[.*\\] (\\S+) source: ");

    private ColdStart() {}

    /**
     * Measures every step in turn, as many rounds as told.
     *
     * @param arguments how many rounds; 11 by default
     * @throws IOException if no virtual machine can be started
     * @throws InterruptedException if this thread is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        Path file = Files.createTempFile("lplp", ".json");
        try {
            Files.write(file, Documents.of(1).bytes(0));
            Map<FirstDocument.Step, long[]> times = new EnumMap<>(FirstDocument.Step.class);
            for (int round = 0; round < rounds; round++) {
                for (FirstDocument.Step step : FirstDocument.Step.values()) {
                    times.computeIfAbsent(step, none -> new long[rounds])[round] =
                            time(step, file).toMillis();
                }
            }
            double empty = median(times.get(FirstDocument.Step.EMPTY));
            System.out.println("| step | ms of CPU (median of " + rounds + ") | ratio to EMPTY | classes |");
            System.out.println("| --- | ---: | ---: | ---: |");
            for (FirstDocument.Step step : FirstDocument.Step.values()) {
                double median = median(times.get(step));
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %.0f | %.2f | %d |%n",
                        step,
                        median,
                        median / empty,
                        classes(step, file).size());
            }
        } finally {
            Files.delete(file);
        }
    }

    private static double median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static Duration time(FirstDocument.Step step, Path file) throws IOException, InterruptedException {
        Process process = start(step, file, ProcessBuilder.Redirect.DISCARD);
        // What a process that has ended took is no longer told: the last that was told before it ended is nearly all.
        Duration spent = Duration.ZERO;
        while (process.isAlive()) {
            spent = process.info().totalCpuDuration().orElse(spent);
            Thread.sleep(1);
        }
        requireSuccess(process);
        return spent;
    }

    /** Lists the classes that a step loads, those of the virtual machine included. */
    static List<String> classes(FirstDocument.Step step, Path file) throws IOException, InterruptedException {
        Path log = Files.createTempFile("lplp", ".log");
        try {
            Process process = start(step, file, ProcessBuilder.Redirect.to(log.toFile()), "-Xlog:class+load=info");
            process.waitFor();
            requireSuccess(process);
            return Files.readAllLines(log).stream()
                    .map(LOADED::matcher)
                    .filter(line -> line.find())
                    .map(line -> line.group(1))
                    .toList();
        } finally {
            Files.delete(log);
        }
    }

    private static void requireSuccess(Process process) {
        if (process.exitValue() != 0) {
            throw new IllegalStateException("a step failed");
        }
    }

    private static Process start(FirstDocument.Step step, Path file, ProcessBuilder.Redirect output, String... options)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                FirstDocument.class.getName(),
                step.name(),
                file.toString()));
        return new ProcessBuilder(command)
                .redirectOutput(output)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
