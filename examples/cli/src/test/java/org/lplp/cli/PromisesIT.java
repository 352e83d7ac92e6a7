package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Each promise of SECURITY.md was proved in this very build, by the tests that it names, and the guard that it names is there. */
@EnabledIfSystemProperty(named = "lplp.build.started", matches = ".+", disabledReason = "the tests have not run yet")
class PromisesIT {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path GUARDS = ROOT.resolve(".ci/guards");
    private static final List<Path> MODULES = Stream.of("lplp-core", "lplp-scoring", "lplp-io", "examples/cli")
            .map(ROOT::resolve)
            .toList();

    private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+)`");
    private static final Pattern WORD = Pattern.compile("`([\\w-]+)`");

    /** A test and what came of it: an empty element where it passed. */
    private static final Pattern CASE = Pattern.compile(
            "<testcase name=\"([^\"(\\[]*)[^\"]*\" classname=\"[^\"]*\\b(\\w+)\"[^>]*?(/>|>\\s*<(\\S+?)[ />])");

    private record Promise(String words, List<String> tests, String guard) {}

    @Test
    void everyPromiseIsProvedInThisBuild() throws IOException {
        List<String> passed = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Path report : reports()) {
            Matcher matcher = CASE.matcher(Files.readString(report));
            while (matcher.find()) {
                String outcome = matcher.group(4);
                boolean isPassed = outcome == null || outcome.startsWith("system-");
                (isPassed ? passed : others).add(matcher.group(2) + "." + matcher.group(1));
            }
        }
        for (Promise promise : promises()) {
            assertThat(promise.tests()).as(promise.words()).isNotEmpty();
            assertThat(passed)
                    .as("%s: ran and passed in this build", promise.words())
                    .containsAll(promise.tests());
            assertThat(others)
                    .as("%s: failed or skipped", promise.words())
                    .doesNotContainAnyElementsOf(promise.tests());
        }
    }

    @Test
    void everyGuardIsNamedAndStillFitsTheCode() throws IOException {
        List<String> named = new ArrayList<>();
        for (Promise promise : promises()) {
            String patch = Files.readString(GUARDS.resolve(promise.guard() + ".diff"));
            assertThat(promise.tests())
                    .as("%s fails without %s", line(patch, "Test: "), promise.guard())
                    .anyMatch(test -> test.startsWith(line(patch, "Test: ") + "."));
            String code = Files.readString(ROOT.resolve(line(patch, "--- a/")));
            for (String hunk : patch.split("(?m)^@@.*\\R", -1)) {
                if (!hunk.contains("--- a/")) {
                    String before = hunk.lines()
                            .filter(line -> !line.startsWith("+"))
                            .map(line -> line.isEmpty() ? line : line.substring(1))
                            .collect(Collectors.joining("\n"));
                    assertThat(code).as(promise.guard()).contains(before);
                }
            }
            named.add(promise.guard() + ".diff");
        }
        try (Stream<Path> files = Files.list(GUARDS)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(named);
        }
    }

    private static String line(String patch, String start) {
        return patch.lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow()
                .substring(start.length());
    }

    private static List<Promise> promises() throws IOException {
        String section = Files.readString(ROOT.resolve("SECURITY.md")).split("## Promises", -1)[1];
        List<Promise> promises = section.lines()
                .filter(line -> line.startsWith("| ") && TEST.matcher(line).find())
                .map(line -> {
                    String[] cells = line.split(" ?\\| ?", -1);
                    List<String> tests = TEST.matcher(cells[2])
                            .results()
                            .map(found -> found.group(1) + "." + found.group(2))
                            .toList();
                    String guard = WORD.matcher(cells[4])
                            .results()
                            .findFirst()
                            .map((MatchResult found) -> found.group(1))
                            .orElseThrow(() -> new AssertionError(cells[1] + " names no guard"));
                    return new Promise(cells[1], tests, guard);
                })
                .toList();
        assertThat(promises).isNotEmpty();
        return promises;
    }

    /** What is older than the build says nothing of it. */
    private static List<Path> reports() throws IOException {
        Instant started = Instant.parse(System.getProperty("lplp.build.started"));
        List<Path> reports = new ArrayList<>();
        for (Path module : MODULES) {
            Path folder = module.resolve("target/surefire-reports");
            assertThat(folder).as("a whole build: ./mvnw verify").isDirectory();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".xml")).toList()) {
                    if (!Files.getLastModifiedTime(file).toInstant().isBefore(started)) {
                        reports.add(file);
                    }
                }
            }
        }
        return reports;
    }
}
