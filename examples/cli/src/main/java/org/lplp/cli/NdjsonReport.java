package org.lplp.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.OutputStream;
import org.lplp.core.finding.Messages;

/**
 * A JSON object a line, each with a {@code type}: {@code finding} as it is made, and at last one {@code summary}. A report without
 * its summary has broken off.
 */
final class NdjsonReport implements Report {

    private final JsonGenerator json;
    private final Messages messages;

    NdjsonReport(OutputStream out, Messages messages) {
        this.json = Json.lines(out);
        this.messages = messages;
    }

    @Override
    public void begin() {}

    @Override
    public void finding(Shown shown) {
        Json.step(() -> {
            json.writeStartObject();
            json.writeStringField("type", "finding");
            JsonReport.members(json, shown, messages);
            json.writeEndObject();
            json.writeRaw('\n');
        });
    }

    @Override
    public void end(Summary summary) {
        Json.step(() -> {
            json.writeStartObject();
            json.writeStringField("type", "summary");
            json.writeStringField("tool", Version.TOOL);
            json.writeStringField("version", Version.number());
            json.writeStringField("asOf", summary.asOf());
            JsonReport.members(json, summary);
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        });
    }
}
