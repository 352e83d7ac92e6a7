package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.school.RosterEntry;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.ReadResult;

class SampleTest {

    @Test
    void samplesAreTheFilesOfTheExamples() throws IOException {
        assertThat(Run.of("sample").out()).isEqualTo(text("portfolio.lplp.json"));
        assertThat(Run.of("sample", "--broken").out()).isEqualTo(text("broken.lplp.json"));
        assertThat(Run.of("sample", "--community").out()).isEqualTo(text("community.lplp.json"));
        assertThat(Run.of("sample", "--broken", "--framework").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"portfolio", "portfolio-kieran", "community"})
    void samplesAreTheCanonicalFormWithWhiteSpace(String name) throws IOException {
        ReadResult<Document> read = Lplp.standard().read(Run.bytes(Run.DATA.resolve(name + ".lplp.json")));
        String canonical = new String(Lplp.standard().write(read), StandardCharsets.UTF_8);
        assertThat(text(name + ".lplp.json").replaceAll("\n *", "").replace("\": ", "\":"))
                .isEqualTo(canonical);
        assertThat(text(name + ".lplp.json")).startsWith("{\n  \"LPLP\": \"" + name.split("-")[0] + "/1.0\",\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portfolio", "portfolio-kieran", "community"})
    void samplesAreInOrderAloneAndInTheirCommunity(String name) {
        Path file = Run.DATA.resolve(name + ".lplp.json");
        assertThat(Run.of("validate", "--fail-on", "warning", file).status()).isZero();
        if (!name.equals("community")) {
            Path community = Run.DATA.resolve("community.lplp.json");
            Run run = Run.of("validate", "--fail-on", "warning", "--community", community, file);
            assertThat(run.status()).as(run.out()).isZero();
        }
    }

    @Test
    void communityListsTheSampleLearners() {
        Lplp lplp = Lplp.standard();
        List<RosterEntry> roster = lplp.readCommunity(Run.DATA.resolve("community.lplp.json"))
                .orThrow()
                .getSchool()
                .getRosterEntries();
        for (String name : List.of("portfolio", "portfolio-kieran")) {
            Portfolio sample =
                    lplp.readPortfolio(Run.DATA.resolve(name + ".lplp.json")).orThrow();
            assertThat(roster).anySatisfy(entry -> {
                assertThat(entry.getId())
                        .isEqualTo(sample.getPeople().getLearner().getId());
                assertThat(entry.getPortfolio()).contains(sample.getId());
            });
        }
    }

    @Test
    void cohortIsARecordOnEachLine() {
        Run run = Run.of("sample", "--cohort", 30, "--seed", 7);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(30);
        assertThat(Run.of("sample", "--cohort", 3, "--seed", 7).out())
                .isEqualTo(run.out().lines().limit(3).collect(Collectors.joining("\n", "", "\n")));
        assertThat(Run.of("sample", "--cohort", 1).out())
                .isEqualTo(Run.of("sample", "--cohort", 1, "--seed", 42).out());
    }

    @Test
    void cohortInAFolderIsAFileForEachLearnerAndTheirCommunity(@TempDir Path folder) throws IOException {
        Path cohort = folder.resolve("new").resolve("cohort");
        Run run = Run.of("sample", "--cohort", 12, "--output", cohort);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        try (Stream<Path> files = Files.list(cohort)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(13)
                    .contains("community.lplp.json")
                    .allMatch(name -> name.endsWith(".lplp.json"));
        }
        Run judged = Run.of(
                "validate", "--fail-on", "warning", "--community", cohort.resolve("community.lplp.json"), cohort);
        assertThat(judged.status()).as(judged.out()).isZero();
    }

    @Test
    void cohortReplacesItselfAndNothingElse(@TempDir Path folder) throws IOException {
        Run.of("sample", "--cohort", 3, "--output", folder);
        assertThat(Run.of("sample", "--cohort", 4, "--output", folder).status()).isZero();
        Run another = Run.of("sample", "--cohort", 4, "--seed", 1, "--output", folder);
        assertThat(another.status()).isEqualTo(2);
        assertThat(another.err()).contains("4 of its entries are none of this cohort");
        Run.write(folder, "notes.txt", "mine");
        assertThat(Run.of("sample", "--cohort", 4, "--output", folder).status()).isEqualTo(2);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(6);
        }
        Run onFile = Run.of("sample", "--cohort", 1, "--output", folder.resolve("notes.txt"));
        assertThat(onFile.status()).isEqualTo(2);
        assertThat(onFile.err()).contains("notes.txt: cannot be written: a file of this name is in the way");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000001", "many"})
    void cohortHasASize(String size) {
        Run run = Run.of("sample", "--cohort", size);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void cohortInAFolderHasACommunityThatCanBeRead(@TempDir Path folder) {
        Run run = Run.of("sample", "--cohort", 30_001, "--output", folder);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("from 1 to 30000 learners, not 30001");
    }

    @Test
    void seedBelongsToACohort() {
        assertThat(Run.of("sample", "--seed", 3).status()).isEqualTo(2);
        assertThat(Run.of("sample", "--cohort", 3, "--broken").status()).isEqualTo(2);
    }

    @Test
    void consentsForResearchHoldForTwentyYears() {
        Portfolio sample = Lplp.standard()
                .readPortfolio(Run.DATA.resolve("portfolio.lplp.json"))
                .orThrow();
        assertThat(sample.getDisclosure().getConsents()).anySatisfy(consent -> {
            assertThat(consent.getAudience().value()).isEqualTo("researcher");
            assertThat(consent.getPurpose().value()).isEqualTo("study");
            assertThat(consent.getPeriod().contains(LocalDate.of(2045, 12, 31))).isTrue();
        });
    }

    @Test
    void sampleFrameworkIsTheShippedOne() {
        byte[] bytes = Run.of("sample", "--framework").out().getBytes(StandardCharsets.UTF_8);
        assertThat(Lplp.standard().readFramework(bytes).orThrow()).isEqualTo(Framework.leadbeater2008());
    }

    @Test
    void schemasAreThoseOfTheLibrary() {
        assertThat(Run.of("schema", "portfolio").out().strip())
                .isEqualTo(Lplp.schema("portfolio").strip());
        assertThat(Run.of("schema", "framework").out()).contains("urn:lplp:schema:framework:1.0");
        assertThat(Run.of("schema", "community").out()).contains("urn:lplp:schema:community:1.0");
        assertThat(Run.of("schema", "diary").status()).isEqualTo(2);
    }

    private static String text(String name) throws IOException {
        return Files.readString(Run.DATA.resolve(name));
    }
}
