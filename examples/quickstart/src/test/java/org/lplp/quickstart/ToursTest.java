package org.lplp.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each tour prints what its golden file holds. {@code -Dlplp.update=true} writes them anew: read the difference before you commit
 * it.
 */
class ToursTest {

    private static final Path HERE = Path.of("examples", "quickstart", "src");
    private static final Path SOURCES = HERE.resolve(Path.of("main", "java", "org", "lplp", "quickstart"));
    private static final Path GOLDEN = HERE.resolve(Path.of("test", "resources", "golden"));

    static List<String> tours() throws Exception {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Tour.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tours")
    void aTourPrintsItsReport(String tour) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Class.forName("org.lplp.quickstart." + tour)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        String report = printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        Path golden = GOLDEN.resolve(tour + ".txt");
        if (Boolean.getBoolean("lplp.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, report);
        }
        assertThat(report).isEqualTo(Files.readString(golden));
    }
}
