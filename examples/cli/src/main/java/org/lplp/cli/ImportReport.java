package org.lplp.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Messages;
import org.lplp.io.interop.table.TableReport;

/** What became of a table: its columns, its rows, and what was wrong. */
final class ImportReport {

    private static final int NAME_WIDTH = 32;

    private final String mapping;
    private final String table;
    private final Messages messages;

    ImportReport(String mapping, String table, Lang lang) {
        this.mapping = mapping;
        this.table = table;
        // What a finding quotes is the mapping's or the header's, never a cell's.
        this.messages = lang.messages().showingValues();
    }

    /** Writes it for people. Findings hold nothing of what the cells hold. */
    void text(TableReport report, PrintStream out, boolean columns) {
        TableFindings findings = new TableFindings(out, messages);
        findings.print(report.mapping(), mapping);
        findings.print(report.table(), table);
        findings.end();
        if (!columns) {
            return;
        }
        int width = report.columns().stream()
                .mapToInt(column -> column.name().length())
                .max()
                .orElse(0);
        for (TableReport.Column column : report.columns()) {
            String start = Columns.left(Printable.line(column.name()), Math.min(width, NAME_WIDTH)) + "  "
                    + Columns.left(use(column), "dropped".length()) + "  ";
            List<String> lines = Columns.wrap(Printable.line(where(column)), Columns.WIDTH - start.length());
            out.println((start + lines.get(0)).stripTrailing());
            lines.stream().skip(1).forEach(line -> out.println(" ".repeat(start.length()) + line));
        }
        out.println(table + ": " + report.rowsRead() + " rows read, " + report.rowsWritten() + " written, "
                + report.rowsRefused() + " refused" + (report.complete() ? "" : "; not read to the end"));
    }

    private static String use(TableReport.Column column) {
        return switch (column.use()) {
            case MAPPED -> "mapped";
            case CARRIED -> "carried";
            case DROPPED -> "dropped";
        };
    }

    private static String where(TableReport.Column column) {
        List<String> parts = new ArrayList<>(column.mapped());
        parts.addAll(column.carried());
        column.reason().ifPresent(parts::add);
        return String.join(", ", parts);
    }

    /** Writes it for programs. */
    void json(TableReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("tool", Version.TOOL);
        json.writeStringField("version", Version.number());
        json.writeStringField("mapping", mapping);
        json.writeStringField("table", table);
        json.writeBooleanField("complete", report.complete());
        json.writeObjectFieldStart("rows");
        json.writeNumberField("read", report.rowsRead());
        json.writeNumberField("written", report.rowsWritten());
        json.writeNumberField("refused", report.rowsRefused());
        json.writeEndObject();
        json.writeArrayFieldStart("columns");
        for (TableReport.Column column : report.columns()) {
            json.writeStartObject();
            json.writeStringField("name", column.name());
            json.writeNumberField("position", column.position());
            json.writeStringField("use", use(column));
            strings(json, "mapped", column.mapped());
            strings(json, "carried", column.carried());
            if (column.reason().isPresent()) {
                json.writeStringField("reason", column.reason().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        findings(json, report.mapping(), mapping);
        findings(json, report.table(), table);
        json.writeEndArray();
        json.writeNumberField(
                "truncated", report.mapping().truncated() + report.table().truncated());
        json.writeEndObject();
    }

    private void findings(JsonGenerator json, Findings findings, String file) throws IOException {
        for (Finding finding : findings) {
            JsonReport.write(json, TableFindings.shown(finding, file), messages);
        }
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
