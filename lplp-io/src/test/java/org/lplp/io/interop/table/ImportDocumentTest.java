package org.lplp.io.interop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lplp.core.document.Portfolio;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.ReadResult;

/** The example of {@code IMPORT.md} is true, and its tables are complete. */
class ImportDocumentTest {

    private static String document() throws IOException {
        return Files.readString(Path.of("IMPORT.md"));
    }

    private static String block(String language) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(document());
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    @Test
    void theExampleWorks() throws IOException {
        ImportTrial trial = ImportTrial.of(block("json"), block("csv").getBytes(Charset.forName("windows-1252")));

        assertThat(trial.report().mapping()).isEmpty();
        assertThat(trial.report().table()).isEmpty();
        assertThat(trial.output())
                .contains("\"birthDate\":\"2012-09-03\"")
                .contains("\"id\":\"urn:uuid:d7aead0b-e669-53ec-8440-fd15a9f7b9e8\"")
                .contains("\"name\":\"Rhiannon Vale\"")
                .contains("\"outOf\":190")
                .contains("\"title\":\"Chess club\"")
                .doesNotContain("maps");
    }

    @Test
    void whatTheExampleGivesIsAWholePortfolio() throws IOException {
        ImportTrial trial = ImportTrial.of(block("json"), block("csv").getBytes(Charset.forName("windows-1252")));

        ReadResult<Portfolio> read =
                Lplp.standard().readPortfolio(trial.output().getBytes(StandardCharsets.UTF_8));

        assertThat(read.findings()).isEmpty();
        assertThat(read.complete()).isTrue();
        assertThat(read.orThrow().getEvidence().getEntries()).hasSize(1);
    }

    @Test
    void everyCodeIsListed() throws IOException {
        String document = document();

        assertThat(Arrays.stream(TableCode.values()).map(TableCode::code))
                .allMatch(code -> document.contains("| `" + code + "` |"));
    }
}
