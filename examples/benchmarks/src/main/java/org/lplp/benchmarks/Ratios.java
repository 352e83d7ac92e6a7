package org.lplp.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks of a group and prints a table in Markdown: each time beside its ratio to the baseline of the same run, since
 * times of different machines, or of one machine at different hours, cannot be compared.
 *
 * <p>{@code java -cp benchmarks.jar org.lplp.benchmarks.Ratios GROUP [JMH OPTIONS]}
 */
public final class Ratios {

    /** What JMH's profiler calls the bytes allocated at each call. */
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** Benchmarks that are compared with one another. */
    enum Group {
        DOCUMENTS(DocumentBenchmark.class, "scan", "byte", params -> documentLength(params)),
        VOTE(VoteBenchmark.class, "greedy", "voter", params -> number(params, "voters")),
        MATCH(MatchBenchmark.class, "lookUp", "entry", params -> number(params, "entries")),
        SCORECARD(
                ScorecardBenchmark.class,
                "scan",
                "cell",
                params -> number(params, "units") * ScorecardBenchmark.MEASURES);

        private final Class<?> benchmarks;
        private final String baseline;
        private final String unit;
        private final ToDoubleFunction<BenchmarkParams> units;

        Group(Class<?> benchmarks, String baseline, String unit, ToDoubleFunction<BenchmarkParams> units) {
            this.benchmarks = benchmarks;
            this.baseline = baseline;
            this.unit = unit;
            this.units = units;
        }
    }

    /**
     * What came of one benchmark.
     *
     * @param step its name
     * @param settings its parameters
     * @param nanoseconds how long it took, in time of processors
     * @param error half the width of the interval around it in which the mean lies with 99.9 %, as JMH reckons it
     * @param allocated how many bytes were allocated
     * @param units how many of the group's units it went through
     */
    record Row(
            String step,
            Map<String, String> settings,
            double nanoseconds,
            double error,
            double allocated,
            double units) {}

    private Ratios() {}

    /**
     * Runs a group.
     *
     * @param arguments its name, then any options of JMH
     */
    public static void main(String[] arguments) {
        Group group;
        CommandLineOptions options;
        try {
            group = Group.valueOf(arguments.length == 0 ? "" : arguments[0].toUpperCase(Locale.ROOT));
            String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
            options = new CommandLineOptions(rest);
        } catch (IllegalArgumentException | CommandLineOptionException e) {
            System.err.println(
                    "usage: Ratios documents|vote|match|scorecard [options of JMH, as -f 3 or -p voters=8000]");
            if (arguments.length > 0) {
                System.err.println(e.getMessage());
            }
            System.exit(2);
            return;
        }
        OptionsBuilder builder = new OptionsBuilder();
        builder.parent(options).addProfiler(GCProfiler.class).addProfiler(CpuTime.class);
        if (options.getIncludes().isEmpty()) {
            builder.include(group.benchmarks.getName() + "\\..*");
        }
        try {
            print(group, rows(group, new Runner(builder.build()).run()), System.out);
        } catch (RunnerException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static List<Row> rows(Group group, Collection<RunResult> results) {
        List<Row> rows = new ArrayList<>();
        for (RunResult run : results) {
            BenchmarkParams params = run.getParams();
            Map<String, String> settings = new LinkedHashMap<>();
            params.getParamsKeys().stream().sorted().forEach(key -> settings.put(key, params.getParam(key)));
            Result<?> time = run.getSecondaryResults().get(CpuTime.LABEL);
            Result<?> allocated = run.getSecondaryResults().get(ALLOCATED);
            rows.add(new Row(
                    run.getPrimaryResult().getLabel(),
                    settings,
                    time.getScore(),
                    time.getScoreError(),
                    allocated == null ? Double.NaN : allocated.getScore(),
                    group.units.applyAsDouble(params)));
        }
        return rows;
    }

    /** Prints the table, and for each number in the settings how the time grows with it. */
    static void print(Group group, List<Row> rows, PrintStream out) {
        Map<Map<String, String>, Double> baselines = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.step().equals(group.baseline)) {
                baselines.put(row.settings(), row.nanoseconds());
            }
        }
        out.printf(
                Locale.ROOT,
                "%n| step | settings | µs of CPU | ± | ratio to %s | ns per %s | bytes allocated per %s |%n",
                group.baseline,
                group.unit,
                group.unit);
        out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
        for (Row row : rows) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %.1f | %.2f | %.2f | %.2f |%n",
                    row.step(),
                    text(row.settings()),
                    row.nanoseconds() / 1000,
                    row.error() / 1000,
                    row.nanoseconds() / baselines.getOrDefault(row.settings(), Double.NaN),
                    row.nanoseconds() / row.units(),
                    row.allocated() / row.units());
        }
        growth(rows, out);
    }

    /** Says by what power of a setting the time grows: 1 is linear. */
    private static void growth(List<Row> rows, PrintStream out) {
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            for (String setting : row.settings().keySet()) {
                Row before = null;
                for (Row other : rows) {
                    if (other.step().equals(row.step())
                            && differOnlyIn(setting, other, row)
                            && value(other, setting) < value(row, setting)
                            && (before == null || value(other, setting) > value(before, setting))) {
                        before = other;
                    }
                }
                if (before != null) {
                    double more = value(row, setting) / value(before, setting);
                    double longer = row.nanoseconds() / before.nanoseconds();
                    lines.add(String.format(
                            Locale.ROOT,
                            "| %s | %s | %s: %s → %s | %.2f | %.2f |",
                            row.step(),
                            text(others(row, setting)),
                            setting,
                            before.settings().get(setting),
                            row.settings().get(setting),
                            longer,
                            Math.log(longer) / Math.log(more)));
                }
            }
        }
        if (!lines.isEmpty()) {
            out.println();
            out.println("| step | at | from → to | times as long | power |");
            out.println("| --- | --- | --- | ---: | ---: |");
            lines.stream().sorted().forEach(out::println);
        }
    }

    private static boolean differOnlyIn(String setting, Row one, Row other) {
        return others(one, setting).equals(others(other, setting));
    }

    private static Map<String, String> others(Row row, String setting) {
        Map<String, String> others = new LinkedHashMap<>(row.settings());
        others.remove(setting);
        return others;
    }

    private static double value(Row row, String setting) {
        return Double.parseDouble(row.settings().get(setting));
    }

    private static String text(Map<String, String> settings) {
        List<String> parts = new ArrayList<>();
        settings.forEach((name, value) -> parts.add(value + " " + name));
        return String.join(" × ", parts);
    }

    private static double number(BenchmarkParams params, String name) {
        return Double.parseDouble(params.getParam(name));
    }

    private static double documentLength(BenchmarkParams params) {
        return Documents.of((int) number(params, "documents")).averageLength();
    }
}
