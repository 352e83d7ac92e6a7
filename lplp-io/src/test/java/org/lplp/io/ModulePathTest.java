package org.lplp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import gg.jte.html.OwaspHtmlTemplateOutput;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lplp.core.base.Id;
import org.lplp.io.json.Lplp;
import org.lplp.scoring.document.StandardScores;
import org.slf4j.LoggerFactory;

/** A program that is a module compiles against this library and runs, with nothing on the class path and no databind at all. */
class ModulePathTest {

    private static final String PROGRAM = """
            package consumer;

            import java.nio.charset.StandardCharsets;
            import java.time.LocalDate;
            import org.lplp.core.base.Language;
            import org.lplp.core.document.Framework;
            import org.lplp.core.document.Portfolio;
            import org.lplp.io.json.Lplp;
            import org.lplp.io.json.ReadResult;
            import org.lplp.io.report.LearnerPage;
            import org.lplp.scoring.document.StandardScores;

            /** A program. */
            public final class Main {
                private Main() {}

                /** @param arguments none */
                public static void main(String[] arguments) {
                    Lplp lplp = Lplp.standard();
                    String text = "{\\"LPLP\\":\\"portfolio/1.0\\",\\"id\\":\\"urn:x:doc\\",\\"issued\\":\\"2026-03-31T16:00:00Z\\","
                            + "\\"people\\":{\\"learner\\":{\\"id\\":\\"urn:x:ann\\",\\"name\\":\\"Ann\\"}}}";
                    ReadResult<Portfolio> read = lplp.readPortfolio(text.getBytes(StandardCharsets.UTF_8));
                    lplp.validate(read, Framework.leadbeater2008(), LocalDate.of(2026, 3, 31)).findings();
                    String written = new String(lplp.write(read), StandardCharsets.UTF_8);
                    System.out.println(written.equals(text) + " " + Main.class.getModule().isNamed()
                            + " " + Lplp.class.getModule().getName()
                            + " " + Lplp.schema("portfolio").isEmpty()
                            + " " + StandardScores.all(read.orThrow(), Framework.leadbeater2008(), LocalDate.of(2026, 3, 31))
                                    .isEmpty()
                            + " " + jackson());
                    if (!LearnerPage.in(Language.WELSH).html(read.orThrow(), Framework.leadbeater2008(), LocalDate.of(2026, 3, 31))
                            .startsWith("<!DOCTYPE html>")) {
                        throw new IllegalStateException("no page");
                    }
                    byte[] broken = text.replace("}}}", "}}").getBytes(StandardCharsets.UTF_8);
                    if (lplp.readPortfolio(broken).complete()) {
                        throw new IllegalStateException("a broken text is no document");
                    }
                }

                private static String jackson() {
                    String home = ModuleLayer.boot().configuration().findModule("com.fasterxml.jackson.core").orElseThrow()
                            .reference().location().orElseThrow().getPath();
                    return home.substring(home.lastIndexOf('/') + 1);
                }
            }
            """;

    @TempDir
    private Path directory;

    @Test
    void aModuleCompilesAndRuns() throws Exception {
        assertRuns(home(JsonParser.class));
    }

    @Test
    void aModuleRunsWithTheOldestJacksonThatIsPromised() throws Exception {
        // Put there by the build.
        assertRuns(
                Path.of("target", "oldest-jackson", "jackson-core-2.15.0.jar").toAbsolutePath());
    }

    private void assertRuns(Path jackson) throws IOException, InterruptedException {
        assertThat(jackson).exists();
        Files.createDirectories(directory.resolve("src/consumer"));
        Files.writeString(
                directory.resolve("src/module-info.java"),
                "/** A program. */\nmodule consumer { requires org.lplp.io; }\n");
        Files.writeString(directory.resolve("src/consumer/Main.java"), PROGRAM);
        Stream<Path> others = Stream.of(
                        Lplp.class,
                        Id.class,
                        StandardScores.class,
                        CsvReader.class,
                        OwaspHtmlTemplateOutput.class,
                        BigMoney.class,
                        Valid.class,
                        LoggerFactory.class)
                .map(ModulePathTest::home);
        String modules = Stream.concat(Stream.of(jackson), others)
                .map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        run(
                "javac",
                "-Xlint:all",
                "-Werror",
                "--module-path",
                modules,
                "-d",
                path("out"),
                path("src/module-info.java"),
                path("src/consumer/Main.java"));
        String modulePath = modules + System.getProperty("path.separator") + path("out");
        assertThat(run("java", "--module-path", modulePath, "--module", "consumer/consumer.Main"))
                .contains("true true org.lplp.io false false " + jackson.getFileName());
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
