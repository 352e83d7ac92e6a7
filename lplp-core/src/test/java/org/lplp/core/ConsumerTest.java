package org.lplp.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lplp.core.document.Portfolio;

/** A project that has lplp-core and what it brings along, and nothing else, compiles without a warning and runs. */
class ConsumerTest {

    @TempDir
    Path folder;

    @Test
    void aConsumerOfCoreAloneCompilesWithoutAWarningOnTheClassPath() throws Exception {
        compile("-cp", classPath());
        assertThat(run()).contains("13 Portfolio{").doesNotContain("Rhiannon").doesNotContain("H801200001001");
    }

    @Test
    void aConsumerOfCoreAloneCompilesWithoutAWarningOnTheModulePath() throws Exception {
        Path module = folder.resolve("module-info.java");
        Files.writeString(module, "/** A host. */ module consumer { requires org.lplp.core; }");
        compile("-p", classPath(), module.toString());
    }

    private void compile(String option, String path, String... more) throws IOException {
        Path source = Files.createDirectories(folder.resolve("consumer")).resolve("Consumer.java");
        try (var resource = ConsumerTest.class.getResourceAsStream("/consumer/Consumer.java.txt")) {
            Files.write(source, resource.readAllBytes());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                option,
                path,
                "-d",
                folder.resolve("classes").toString());
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            said,
                            files,
                            null,
                            options,
                            null,
                            files.getJavaFileObjectsFromStrings(
                                    Stream.concat(Stream.of(source.toString()), Stream.of(more))
                                            .collect(Collectors.toList())))
                    .call();
            assertThat(said.toString()).isEmpty();
            assertThat(compiled).isTrue();
        }
    }

    private String run() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        URL[] urls = {folder.resolve("classes").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, ConsumerTest.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("consumer.Consumer")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String classPath() {
        return Stream.of(Portfolio.class, BigMoney.class, jakarta.validation.Valid.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
