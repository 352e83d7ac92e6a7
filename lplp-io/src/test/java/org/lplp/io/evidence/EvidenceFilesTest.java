package org.lplp.io.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lplp.core.base.Language;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.LplpException;

class EvidenceFilesTest {

    /** {@code printf abc | sha256sum}: FIPS 180-4, example B.1. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.createDirectories(folder.resolve("deep"));
        Files.writeString(folder.resolve("deep/any name"), "abc");
        Files.writeString(folder.resolve("keel.jpg"), "changed");
    }

    private static String portfolio(String evidence) {
        return "{\"LPLP\":\"portfolio/1.0\",\"id\":\"urn:x:1\",\"issued\":\"2026-03-31T16:00:00+01:00\",\n"
                + "\"evidence\":{\"entries\":[{\"evidence\":[],\"id\":1},{\"id\":\"urn:x:2\",\"kind\":\"work\",\"on\":\"2026-03-01\",\"insideSchool\":true,"
                + "\"title\":\"Boat\",\n\"evidence\":[" + evidence + "]}]},"
                + "\"people\":{\"learner\":{\"id\":\"urn:x:3\",\"name\":\"Rhiannon Vale\"}}}";
    }

    private List<Finding> check(String evidence) {
        var read = Lplp.standard().readPortfolio(portfolio(evidence).getBytes(UTF_8));
        assertThat(read.document()).isPresent();
        return EvidenceFiles.in(folder).check(read).list();
    }

    private static String piece(String digest, String location) {
        String at = location.isEmpty() ? "" : ",\"location\":\"" + location + "\"";
        return "{\"id\":\"urn:x:4\",\"sha256\":\"" + digest + "\"" + at + "}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "keel.jpg", "none.pdf", "https://example.org/x", "../../etc/passwd"})
    void fileIsFoundByItsDigestWhateverItIsCalled(String location) {
        assertThat(check(piece(ABC, location))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "keel.jpg, evidence.file_changed, ERROR",
        "./deep/../keel.jpg, evidence.file_changed, ERROR",
        "evidence/keel.jpg, evidence.file_changed, ERROR",
        "deep/any%20name, evidence.file_changed, ERROR",
        "keel.png, evidence.file_missing, ERROR",
        "../../etc/passwd, evidence.file_missing, ERROR",
        "/etc/passwd, evidence.file_missing, ERROR",
        "'', evidence.file_missing, ERROR",
        "https://example.org/keel.jpg, evidence.file_missing, NOTE",
        "urn:isbn:0, evidence.file_missing, NOTE"
    })
    void changedFileIsToldFromAMissingOne(String location, String code, Severity severity) {
        List<Finding> found = check(piece("0".repeat(64), location));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(code);
        assertThat(found.get(0).severity()).isEqualTo(severity);
    }

    /** The first entry of the file is lost for its id, and the pointer counts it all the same. */
    @Test
    void findingStandsInTheFileWhereTheDigestDoes() {
        Finding found = check(piece("0".repeat(64), "keel.jpg")).get(0);

        assertThat(found.pointer()).isEqualTo("/evidence/entries/1/evidence/0/sha256");
        assertThat(found.place().orElseThrow().line()).isEqualTo(3);
        assertThat(found.place().orElseThrow().column())
                .isEqualTo("\"evidence\":[{\"id\":\"urn:x:4\",\"sha256\":".length() + 1);
    }

    @Test
    void evidenceWithoutADigestIsNotLookedFor() {
        assertThat(check("{\"id\":\"urn:x:4\",\"location\":\"keel.jpg\"}")).isEmpty();
    }

    @Test
    void otherDocumentsHaveNoEvidence() {
        EvidenceFiles files = EvidenceFiles.in(folder);

        assertThat(files.check(Lplp.standard().read("{}".getBytes(UTF_8)))).isEmpty();
        assertThat(files).hasToString("EvidenceFiles(2)");
    }

    @Test
    void linksAreNotFollowed(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("secret"), "outside");
        Files.createSymbolicLink(folder.resolve("link"), outside.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("links"), outside);

        assertThat(EvidenceFiles.in(folder)).hasToString("EvidenceFiles(2)");
    }

    @Test
    void folderThatIsNoneIsRefused() {
        for (String name : List.of("none", "keel.jpg")) {
            Path path = folder.resolve(name);
            assertThatThrownBy(() -> EvidenceFiles.in(path))
                    .isInstanceOf(LplpException.class)
                    .hasCauseInstanceOf(IOException.class);
        }
    }

    @Test
    void everyCodeHasItsWordsInBothLanguages() {
        Set<String> keys = new TreeSet<>();
        for (EvidenceFileCode code : EvidenceFileCode.values()) {
            keys.add(code.code());
            keys.add(code.code() + ".fix");
        }

        for (Language language : List.of(Language.ENGLISH, Language.WELSH)) {
            assertThat(new TreeSet<>(EvidenceFiles.words(language).keySet())).isEqualTo(keys);
        }
        assertThat(EvidenceFiles.words(Language.WELSH).getString("evidence.file_missing"))
                .startsWith("Nid oes");
    }
}
