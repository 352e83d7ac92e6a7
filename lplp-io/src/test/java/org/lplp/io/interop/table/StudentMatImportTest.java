package org.lplp.io.interop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.io.interop.table.TableReport.Column;
import org.lplp.io.interop.table.TableReport.Use;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.ReadResult;

/**
 * The mapping of the study in {@code examples/data/student-mat}, on a table of the same shape: 395 invented pupils, each cell drawn
 * by itself from the values that its column may have.
 */
class StudentMatImportTest {

    private static final Path STUDY = Path.of("..", "examples", "data", "student-mat");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private TableReport run() throws URISyntaxException {
        URL table = Objects.requireNonNull(getClass().getResource("invented-pupils.csv"));
        return TableImport.by(STUDY.resolve("mapping.json")).run(Path.of(table.toURI()), out);
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void everyPupilBecomesAPortfolio() throws URISyntaxException {
        TableReport report = run();

        assertThat(report.mapping()).isEmpty();
        assertThat(report.table()).isEmpty();
        assertThat(report.rowsRead()).isEqualTo(395);
        assertThat(report.rowsWritten()).isEqualTo(395);
        assertThat(report.complete()).isTrue();
        assertThat(lines()).hasSize(395).doesNotHaveDuplicates();
    }

    @Test
    void everyColumnIsAccountedFor() throws URISyntaxException {
        Map<Use, List<String>> columns = run().columns().stream()
                .collect(Collectors.groupingBy(Column::use, Collectors.mapping(Column::name, Collectors.toList())));

        assertThat(columns.values().stream().mapToInt(List::size).sum()).isEqualTo(33);
        assertThat(columns.get(Use.CARRIED))
                .containsExactlyInAnyOrder(
                        "sex",
                        "age",
                        "address",
                        "family_size",
                        "reason",
                        "nursery",
                        "internet",
                        "workday_alcohol",
                        "weekend_alcohol",
                        "health");
        assertThat(columns.get(Use.DROPPED))
                .containsExactlyInAnyOrder(
                        "p_status", "mother_edu", "father_edu", "mother_job", "father_job", "romantic");
    }

    @Test
    void specialCategoriesAreMarkedAndCarriedOnly() throws URISyntaxException {
        Map<String, Column> columns =
                run().columns().stream().collect(Collectors.toMap(Column::name, Function.identity()));

        for (String name : List.of("sex", "health", "workday_alcohol", "weekend_alcohol")) {
            assertThat(columns.get(name).use()).isEqualTo(Use.CARRIED);
            String member = "\"" + columns.get(name).carried().get(0) + "\":{\"specialCategory\":true,\"value\":";
            assertThat(lines()).allMatch(line -> line.contains(member));
        }
    }

    @Test
    void theFrameworkReadsNoSpecialCategoryAndItsRiskRulesNoGrade() throws IOException {
        String framework = Files.readString(STUDY.resolve("framework.json"));
        String risk = framework.substring(framework.indexOf("\"risk\""), framework.indexOf("\"scorecard\""));

        assertThat(framework).doesNotContain("urn:lplp:extension:");
        assertThat(risk.lines().filter(line -> line.contains("\"measure\"")))
                .hasSize(7)
                .noneMatch(line -> line.matches(".*:g[123]\".*"));
    }

    @Test
    void whatTheMappingWritesTheFrameworkMeasures() throws IOException, URISyntaxException {
        run();
        String framework = Files.readString(STUDY.resolve("framework.json"));
        TreeSet<String> measured = new TreeSet<>();
        for (String piece : lines().get(0).split("\"measure\":\"")) {
            if (piece.startsWith("urn:lplp:measure:")) {
                measured.add(piece.substring(0, piece.indexOf('"')));
            }
        }

        assertThat(measured).hasSize(15).allMatch(measure -> framework.contains("\"id\": \"" + measure + "\""));
    }

    @Test
    void portfoliosAreCanonicalJson() throws IOException, URISyntaxException {
        run();

        for (String line : lines()) {
            assertThat(new JsonCanonicalizer(line).getEncodedString()).isEqualTo(line);
        }
    }

    @Test
    void everyPortfolioIsReadWithoutAFindingAndWrittenBackToTheSameBytes() throws URISyntaxException {
        run();
        Lplp lplp = Lplp.standard();
        Framework framework =
                lplp.readFramework(STUDY.resolve("framework.json")).orThrow();
        LocalDate asOf = LocalDate.of(2006, 6, 30);

        for (String line : lines()) {
            ReadResult<Portfolio> read = lplp.readPortfolio(line.getBytes(StandardCharsets.UTF_8));

            assertThat(read.complete()).isTrue();
            assertThat(lplp.validate(read, framework, asOf).findings()).isEmpty();
            assertThat(new String(lplp.write(read.orThrow()), StandardCharsets.UTF_8))
                    .isEqualTo(line);
        }
    }

    @Test
    void theFrameworkHasNoFinding() {
        Lplp lplp = Lplp.standard();
        ReadResult<Framework> framework = lplp.readFramework(STUDY.resolve("framework.json"));

        assertThat(framework.complete()).isTrue();
        assertThat(lplp.validate(framework, framework.orThrow(), LocalDate.of(2006, 6, 30))
                        .findings())
                .isEmpty();
    }
}
