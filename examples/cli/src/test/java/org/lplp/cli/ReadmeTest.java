package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lplp.core.document.Portfolio;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.ReadResult;

/** What the README shows is run. */
class ReadmeTest {

    @TempDir
    Path folder;

    @Test
    void theJavaOfTheReadmeRunsBlockByBlock() throws Exception {
        List<String> blocks = blocks("java");
        assertThat(blocks).hasSizeGreaterThanOrEqualTo(4);
        try (JShell shell = JShell.builder()
                .out(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .build()) {
            Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                    .forEach(shell::addToClasspath);
            for (String block : blocks) {
                run(
                        shell,
                        block.replace("examples/data", "../data")
                                .replace(
                                        "copy.lplp.json",
                                        folder.resolve("copy.lplp.json").toString())
                                .replace(
                                        "study.lplp.json",
                                        folder.resolve("study.lplp.json").toString()));
            }
        }
        ReadResult<Portfolio> copy = Lplp.standard().readPortfolio(folder.resolve("copy.lplp.json"));
        assertThat(copy.orThrow())
                .isEqualTo(Lplp.standard()
                        .readPortfolio(Path.of("..", "data", "portfolio.lplp.json"))
                        .orThrow());
    }

    @Test
    void theJsonOfTheReadmeIsAPortfolioWithoutAFinding() throws Exception {
        for (String block : blocks("json")) {
            ReadResult<Portfolio> read = Lplp.standard().readPortfolio(block.getBytes(StandardCharsets.UTF_8));
            assertThat(read.findings()).isEmpty();
            assertThat(read.complete()).isTrue();
        }
    }

    /** The script ends at the prompt; here it meets the end of its input. */
    @Test
    void theJshellScriptOfTheReadmeShowsTheScoresOfTheSample() throws Exception {
        Path root = Path.of("..", "..").toAbsolutePath().normalize();
        Process jshell = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jshell")
                                .toString(),
                        "--class-path",
                        System.getProperty("java.class.path"),
                        "examples/jshell/lplp.jsh")
                .directory(root.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(
                        Files.createFile(folder.resolve("nothing")).toFile()))
                .redirectErrorStream(true)
                .start();
        String printed = new String(jshell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jshell.waitFor()).isZero();
        assertThat(printed)
                .contains("relationship.map", "mentoring.entitlement", "risk.early_notice", "Yours now: lplp, read")
                .doesNotContain("Error", "Exception", "cannot find");
    }

    /** Its files are not there, which is another matter than an option that is not there. */
    @Test
    void theOptionsOfTheReadmeForCiAreThoseOfTheCommand() throws Exception {
        List<String> commands = Stream.of("sh", "yaml")
                .flatMap(language -> blocksOf(language).stream())
                .flatMap(String::lines)
                .map(line -> line.replaceFirst("^.*(?:lplp\\.jar|^lplp) (?=(validate|explain|rules|schema) )", "lplp "))
                .filter(line -> line.matches("lplp (validate|explain|rules|schema) .*"))
                .map(line -> line.replaceFirst(" *(#|\\|\\|).*", ""))
                .toList();
        assertThat(commands).hasSizeGreaterThan(6).anyMatch(line -> line.contains("--format sarif"));
        for (String command : commands) {
            Object[] args = Stream.of(command.substring("lplp ".length()).split(" +"))
                    .map(arg -> arg.matches("\\w+\\.(json|sarif|xml)") ? folder.resolve(arg) : arg)
                    .toArray();
            assertThat(Run.of(args).err()).as(command).doesNotContain("--help'", "bug in LPLP");
        }
    }

    private static List<String> blocksOf(String language) {
        try {
            return blocks(language);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(JShell shell, String block) {
        String rest = block;
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            assertThat(next.completeness().isComplete()).as(rest).isTrue();
            for (SnippetEvent event : shell.eval(next.source())) {
                assertThat(event.status()).as(next.source()).isEqualTo(Status.VALID);
                assertThat(event.exception()).as(next.source()).isNull();
            }
            rest = next.remaining();
        }
    }

    private static List<String> blocks(String language) throws Exception {
        String readme = Files.readString(Path.of("..", "..", "README.md"));
        return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
