package org.lplp.io.interop.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;

/** A mapping tried on a table, both given as text. */
record ImportTrial(TableReport report, String output) {

    /** A mapping with a template of one more member, for a table of columns {@code a} and {@code b}. */
    static String mapping(String value) {
        return mapping("", "\"drop\":{}", value);
    }

    static String mapping(String table, String drop, String value) {
        return """
                {"mapping":"1.0","namespace":"https://school.example/pupils","key":["#row"],%s%s,
                "template":{"LPLP":"portfolio/1.0","x":%s}}""".formatted(table.isEmpty() ? "" : "\"table\":{" + table + "},", drop, value);
    }

    static ImportTrial of(String mapping, String table) {
        return of(mapping, table.getBytes(StandardCharsets.UTF_8));
    }

    static ImportTrial of(String mapping, byte[] table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableReport report =
                TableImport.by(mapping.getBytes(StandardCharsets.UTF_8)).run(new ByteArrayInputStream(table), out);
        return new ImportTrial(report, out.toString(StandardCharsets.UTF_8));
    }

    /** Gives what each portfolio holds as {@code x}: the template's only other member. */
    List<String> values() {
        String before = "{\"LPLP\":\"portfolio/1.0\",\"x\":";
        return output.lines()
                .map(line -> line.equals("{\"LPLP\":\"portfolio/1.0\"}")
                        ? "-"
                        : line.substring(before.length(), line.length() - 1))
                .toList();
    }

    List<String> faults() {
        return codes(report.mapping());
    }

    List<String> findings() {
        return codes(report.table());
    }

    Stream<Finding> errors() {
        return report.table().stream().filter(finding -> !finding.code().equals("table.unmapped_column"));
    }

    /** Gives the errors about the table as {@code code pointer}. */
    List<String> errorsAndPointers() {
        return errors().map(finding -> finding.code() + " " + finding.pointer()).toList();
    }

    private static List<String> codes(Findings findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }
}
