package org.lplp.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Messages;
import org.lplp.core.finding.Severity;

/**
 * The report for programs, {@code {tool, version, asOf, files, findings, truncated, counts, rulesRun, rulesSkipped}}. Findings
 * are written as they come, so that it takes no more memory for millions of them; hence what they come to stands behind them.
 */
final class JsonReport implements Report {

    private final JsonGenerator json;
    private final Messages messages;
    private final String asOf;

    JsonReport(OutputStream out, Messages messages, String asOf) {
        this.json = Json.generator(out);
        this.messages = messages;
        this.asOf = asOf;
    }

    @Override
    public void begin() {
        Json.step(() -> {
            json.writeStartObject();
            json.writeStringField("tool", Version.TOOL);
            json.writeStringField("version", Version.number());
            json.writeStringField("asOf", asOf);
            json.writeArrayFieldStart("findings");
        });
    }

    @Override
    public void finding(Shown shown) {
        Json.step(() -> write(json, shown, messages));
    }

    /** Writes one finding. */
    static void write(JsonGenerator json, Shown shown, Messages messages) throws IOException {
        json.writeStartObject();
        members(json, shown, messages);
        json.writeEndObject();
    }

    /** Writes the members of a finding. */
    static void members(JsonGenerator json, Shown shown, Messages messages) throws IOException {
        Finding finding = shown.finding();
        json.writeStringField("code", finding.code());
        json.writeStringField("severity", finding.severity().code());
        json.writeStringField("message", messages.message(finding));
        json.writeStringField("file", shown.file());
        if (shown.line() > 0) {
            json.writeNumberField("line", shown.line());
            json.writeNumberField("column", shown.column());
        }
        json.writeStringField("pointer", finding.pointer());
        json.writeObjectFieldStart("args");
        for (Map.Entry<String, String> argument : finding.arguments().entrySet()) {
            json.writeStringField(argument.getKey(), argument.getValue());
        }
        json.writeEndObject();
        Optional<String> fix = messages.fix(finding);
        if (fix.isPresent()) {
            json.writeStringField("fix", fix.get());
        }
        if (shown.fingerprint().isPresent()) {
            json.writeStringField("fingerprint", shown.fingerprint().get());
        }
    }

    @Override
    public void end(Summary summary) {
        Json.step(() -> {
            json.writeEndArray();
            members(json, summary);
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        });
    }

    /** Writes the members that say what it comes to. */
    static void members(JsonGenerator json, Summary summary) throws IOException {
        files(json, summary);
        json.writeNumberField("truncated", summary.unlisted());
        if (summary.inBaseline().isPresent()) {
            json.writeNumberField("inBaseline", summary.inBaseline().getAsLong());
        }
        json.writeObjectFieldStart("counts");
        for (Severity severity : Severity.values()) {
            json.writeNumberField(severity.code(), summary.count(severity));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("rulesRun");
        for (String code : summary.rules().run()) {
            json.writeString(code);
        }
        json.writeEndArray();
        skipped(json, summary);
    }

    private static void files(JsonGenerator json, Summary summary) throws IOException {
        json.writeArrayFieldStart("files");
        for (Summary.Read file : summary.files()) {
            json.writeStartObject();
            json.writeStringField("path", file.path());
            json.writeNumberField("documents", file.documents());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void skipped(JsonGenerator json, Summary summary) throws IOException {
        json.writeArrayFieldStart("rulesSkipped");
        for (Map.Entry<Skips.Skip, Long> skip : summary.rules().skipped().entrySet()) {
            json.writeStartObject();
            json.writeStringField("code", skip.getKey().code());
            json.writeStringField("reason", skip.getKey().reason());
            json.writeNumberField("documents", skip.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
