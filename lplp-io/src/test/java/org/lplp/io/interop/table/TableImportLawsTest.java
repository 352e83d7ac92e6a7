package org.lplp.io.interop.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import org.lplp.core.finding.Severity;

class TableImportLawsTest {

    private static final String MAPPING = """
            {"mapping":"1.0","namespace":"urn:x","key":["a","#row"],"drop":{},"table":{"encoding":"UTF-8"},
             "template":{"LPLP":"portfolio/1.0","id":{"$id":"i"},
              "x":[{"$column":"a","as":"decimal"},{"$column":"b","values":{"1":1},"else":0,"whenEmpty":"omit"},
                   {"$join":["x",{"$column":"a"}]},{"$when":{"column":"a","is":["1"]},"then":{"y":1.5}}]}}""";

    /** Tables close to good ones: cells, delimiters, quotes and line ends in any order. */
    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.of(
                        "1", "2.5", "x", "", ",", ",", "\"", "\"\"", "\n", "\r\n", "\r", "é", "😀", "\uFEFF", "\u0000")
                .list()
                .ofMaxSize(40)
                .map(pieces -> "a,b\n" + String.join("", pieces));
    }

    @Property
    void everyRowIsWrittenOrRefusedWithAFinding(@ForAll("tables") String table) {
        ImportTrial trial = ImportTrial.of(ImportTrial.mapping("{\"$column\":\"a\",\"as\":\"decimal\"}"), table);
        TableReport report = trial.report();

        assertThat(report.rowsRead()).isEqualTo(report.rowsWritten() + report.rowsRefused());
        assertThat(trial.output().lines()).hasSize((int) report.rowsWritten());
        assertThat(trial.errors()
                        .map(finding -> finding.arguments().get("row"))
                        .distinct()
                        .filter(row -> row != null))
                .hasSize((int) report.rowsRefused());
        assertThat(report.complete() || report.table().has(Severity.ERROR)).isTrue();
    }

    @Property
    void bytesOfAnyKindGiveAReport(@ForAll byte[] table) {
        TableReport report = ImportTrial.of(ImportTrial.mapping("1"), table).report();

        assertThat(report.complete() || report.table().has(Severity.ERROR)).isTrue();
    }

    @Property
    void aDamagedMappingGivesFaultsOrAReport(@ForAll Random random) {
        byte[] mapping = MAPPING.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i >= 0; i--) {
            mapping[random.nextInt(mapping.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt() : "{}[],:\"1a$".charAt(random.nextInt(10)));
        }

        TableReport report = TableImport.by(mapping)
                .run(
                        new ByteArrayInputStream("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)),
                        new ByteArrayOutputStream());

        assertThat(report.rowsRead() == 0 || report.mapping().isEmpty()).isTrue();
    }

    @Property
    void whatACsvWriterQuotesComesBackAsItWas(@ForAll @NotEmpty List<@NotEmpty String> texts) throws IOException {
        List<String> cells =
                texts.stream().map(text -> "x" + text.replaceAll("\\p{Cs}", "")).toList();
        StringWriter table = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(table)) {
            csv.writeRecord("a", "b");
            cells.forEach(cell -> csv.writeRecord(cell, "1"));
        }

        assertThat(ImportTrial.of(ImportTrial.mapping("{\"$column\":\"a\"}"), table.toString())
                        .values())
                .isEqualTo(cells.stream().map(CanonicalJson::text).collect(Collectors.toList()));
    }
}
