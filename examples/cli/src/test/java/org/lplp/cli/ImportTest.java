package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    private static final String MAPPING = """
            {
              "mapping": "1.0",
              "table": {"delimiter": ";"},
              "namespace": "urn:x:import",
              "key": ["number"],
              "drop": {"house": "nobody asked for it"},
              "template": {
                "LPLP": "portfolio/1.0",
                "id": {"$id": "portfolio"},
                "issued": "2026-03-31T16:00:00Z",
                "people": {"learner": {"id": {"$id": "learner"}, "name": {"$column": "name"}}}
              }
            }
            """;

    @TempDir
    private Path folder;

    private Path mapping;

    @BeforeEach
    void writeMapping() {
        mapping = Run.write(folder, "mapping.json", MAPPING);
    }

    @Test
    void everyRowBecomesAPortfolioThatIsInOrder() {
        Path table = Run.write(folder, "pupils.csv", "number;name;house\n1;Siân Puw;red\n2;Tomos Lewis;blue\n");
        Path out = folder.resolve("pupils.lplp.ndjson");
        Run run = Run.of("import", "--mapping", mapping, "--output", out, table);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(folder.toString(), "").replace('\\', '/')).isEqualTo("""
                        number  mapped   /id, /people/learner/id
                        name    mapped   /people/learner/name
                        house   dropped  nobody asked for it
                        /pupils.csv: 2 rows read, 2 written, 0 refused
                        """);
        assertThat(Run.of("validate", "--fail-on", "note", out).out()).contains("1 file, 2 documents: 0 errors");
        Run piped = Run.with(
                "number;name;house\n1;Siân Puw;red\n2;Tomos Lewis;blue\n".getBytes(StandardCharsets.UTF_8),
                "import",
                "--mapping",
                mapping,
                "--quiet",
                "-");
        assertThat(piped.out())
                .isEqualTo(new String(Run.bytes(out), StandardCharsets.UTF_8))
                .contains("Siân Puw");
        assertThat(piped.err()).isEmpty();
    }

    @Test
    void rowThatDoesNotFitIsRefusedAtItsPlaceAndTheOthersAreWritten() {
        Path table = Run.write(folder, "pupils.csv", "number;name;house\n1;Siân Puw;red\n2;;blue\n3;Ann;red\n");
        Path out = folder.resolve("pupils.lplp.ndjson");
        Path report = folder.resolve("report.json");
        Run run = Run.of("import", "--mapping", mapping, "--output", out, "--report", report, table);
        assertThat(run.status()).isEqualTo(1);
        assertThat(out).content(StandardCharsets.UTF_8).hasLineCount(2);
        assertThat(report)
                .content(StandardCharsets.UTF_8)
                .contains(
                        "\"read\": 3",
                        "\"written\": 2",
                        "\"refused\": 1",
                        "\"code\": \"table.empty_cell\"",
                        "\"line\": 3",
                        "\"use\": \"dropped\"");
        assertThat(Run.of("import", "--mapping", mapping, "--output", out, table)
                        .err())
                .contains("pupils.csv:3:1: error: ", "[table.empty_cell]", "3 rows read, 2 written, 1 refused");
    }

    @Test
    void mappingWithAFaultWritesNothing() {
        Path table = Run.write(folder, "pupils.csv", "number;name;house\n1;Siân Puw;red\n");
        Path out = Run.write(folder, "pupils.lplp.ndjson", "old");
        Run.write(folder, "mapping.json", MAPPING.replace("\"name\"}", "\"nom\"}"));
        Run run = Run.of("import", "--mapping", mapping, "--output", out, table);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "mapping.json:11:74: error: The table has no column nom. ",
                        "[mapping.unknown_column]",
                        "nothing was written to ");
        assertThat(out).hasContent("old");
    }

    @Test
    void hugeMappingIsAFindingAndNotReadToItsEnd() throws IOException {
        Path huge = folder.resolve("huge.json");
        // Many gigabytes, of which a file system stores next to nothing.
        try (SeekableByteChannel channel = Files.newByteChannel(
                huge, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            channel.position(8L << 30).write(ByteBuffer.wrap(new byte[] {'}'}));
        }
        Run run = Run.of("import", "--mapping", huge, Run.write(folder, "pupils.csv", "number;name;house\n"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("huge.json:1:1: error: ", "16777216", "[document.limit_exceeded]");
    }

    @Test
    void whatIsNotThereIsStatusTwo() {
        Path table = Run.write(folder, "pupils.csv", "number;name;house\n");
        assertThat(Run.of("import", "--mapping", folder.resolve("none"), table).status())
                .isEqualTo(2);
        assertThat(Run.of("import", "--mapping", mapping, folder.resolve("none"))
                        .status())
                .isEqualTo(2);
        assertThat(Run.of("import", table).status()).isEqualTo(2);
        assertThat(Run.of("import", "--mapping", mapping, "--output", folder, table)
                        .status())
                .isEqualTo(2);
    }
}
