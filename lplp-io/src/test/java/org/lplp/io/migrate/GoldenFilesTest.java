package org.lplp.io.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lplp.core.document.Document;
import org.lplp.io.canonical.Canonical;
import org.lplp.io.canonical.JsonText;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.ReadResult;

/**
 * Golden files of each released version of the format are read for ever, without a finding, and written again without loss. From the
 * release of their version on they are written once: whoever finds this test failing changes the reader, never a file here. Until then
 * {@code sha256sum *.json > SHA256SUMS} in the folder of the version, and the digest below, follow the model.
 *
 * <p>{@code every-*} hold each member that the model had; the others are as people write them.
 */
class GoldenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/format-1.0");
    private static final Path LIST = FOLDER.resolve("SHA256SUMS");
    private static final String DIGEST_OF_LIST = "2154968c142fece1befc686121c57c49a033a3aeba21723a7efb2fec576ce513";

    @Test
    void noFileWasChangedAddedOrTakenAway() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            found.add(Canonical.sha256(Files.readAllBytes(file)).value() + "  " + file.getFileName());
        }
        assertThat(found).isEqualTo(Files.readAllLines(LIST)).hasSizeGreaterThan(10);
        assertThat(Canonical.sha256(Files.readAllBytes(LIST)).value()).isEqualTo(DIGEST_OF_LIST);
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsReadWithoutAFindingAndWrittenWithoutLoss() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    byte[] bytes = Files.readAllBytes(file);
                    ReadResult<Document> read = Lplp.standard().read(bytes);
                    assertThat(read.complete()).isTrue();
                    assertThat(read.findings()).isEmpty();
                    assertThat(value(Lplp.standard().write(read))).isEqualTo(value(bytes));
                    Migration migration = Migration.of(Lplp.standard(), bytes);
                    assertThat(migration.findings()).isEmpty();
                    assertThat(migration.document()).isPresent();
                }));
    }

    /** The order of members makes no difference; numbers are equal if their texts are. */
    private static Object value(byte[] json) {
        return JsonText.read(json).orThrow().value();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
