package org.lplp.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Messages;

/**
 * The report in SARIF 2.1.0 (OASIS, 2020), as code scanning services take it. Results are written as they come, and the rules that
 * they refer to behind them.
 */
final class SarifReport implements Report {

    /** What the fingerprint of a finding is called. The number rises when it is made of something else. */
    static final String FINGERPRINT = "lplpFinding/v1";

    /** The one that GitHub goes by, instead of a hash of the line; it has a number behind a colon. */
    private static final String GITHUB_FINGERPRINT = "primaryLocationLineHash";

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    private final JsonGenerator json;
    private final Messages messages;
    private final Lang lang;
    /** The codes that there are results of, each with its index. */
    private final Map<String, Integer> rules = new LinkedHashMap<>();

    SarifReport(OutputStream out, Messages messages, Lang lang) {
        this.json = Json.generator(out);
        this.messages = messages;
        this.lang = lang;
    }

    @Override
    public void begin() {
        Json.step(() -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeStringField("defaultEncoding", "utf-8");
            json.writeStringField("language", lang.name());
            json.writeObjectFieldStart("originalUriBaseIds");
            json.writeObjectFieldStart(ROOT);
            text("description", "The folder in which lplp ran.");
            json.writeEndObject();
            json.writeEndObject();
            json.writeArrayFieldStart("results");
        });
    }

    @Override
    public void finding(Shown shown) {
        Json.step(() -> {
            Finding finding = shown.finding();
            Integer index = rules.get(finding.code());
            if (index == null) {
                index = rules.size();
                rules.put(finding.code(), index);
            }
            json.writeStartObject();
            json.writeStringField("ruleId", finding.code());
            json.writeNumberField("ruleIndex", index);
            json.writeStringField("level", finding.severity().code());
            text(
                    "message",
                    messages.message(finding)
                            + messages.fix(finding).map(fix -> " " + fix).orElse(""));
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            physical(shown);
            logical(finding);
            json.writeEndObject();
            json.writeEndArray();
            if (shown.fingerprint().isPresent()) {
                json.writeObjectFieldStart("partialFingerprints");
                json.writeStringField(FINGERPRINT, shown.fingerprint().get());
                json.writeStringField(GITHUB_FINGERPRINT, shown.fingerprint().get() + ":1");
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    private void physical(Shown shown) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        String uri = shown.input().uri();
        json.writeStringField("uri", uri);
        if (uri.indexOf(':') < 0) {
            json.writeStringField("uriBaseId", ROOT);
        }
        json.writeEndObject();
        if (shown.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", shown.line());
            json.writeNumberField("startColumn", shown.column());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void logical(Finding finding) throws IOException {
        if (!finding.pointer().isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", finding.pointer());
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    @Override
    public void end(Summary summary) {
        Json.step(() -> {
            json.writeEndArray();
            json.writeObjectFieldStart("tool");
            json.writeObjectFieldStart("driver");
            json.writeStringField("name", Version.TOOL);
            json.writeStringField("version", Version.number());
            json.writeArrayFieldStart("rules");
            Catalogue catalogue = Catalogue.get();
            for (String code : rules.keySet()) {
                rule(code, catalogue.find(code));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.writeArrayFieldStart("invocations");
            json.writeStartObject();
            json.writeBooleanField("executionSuccessful", summary.whole());
            json.writeEndObject();
            json.writeEndArray();
            json.writeObjectFieldStart("properties");
            json.writeStringField("asOf", summary.asOf());
            JsonReport.members(json, summary);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        });
    }

    private void rule(String code, Optional<Catalogue.Entry> entry) throws IOException {
        String message = messages.pattern(code).orElse(code);
        String why = entry.flatMap(Catalogue.Entry::why).orElse(message);
        json.writeStartObject();
        json.writeStringField("id", code);
        text("shortDescription", Printable.firstSentence(why));
        text("fullDescription", why);
        String helps =
                messages.fixPattern(code).map(fix -> "\n\nWhat helps: " + fix).orElse("");
        text("help", why + helps + "\n\nA bad and a good document: lplp explain " + code);
        if (entry.isPresent()) {
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", entry.get().severity().code());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Writes a message, in which a brace would begin a placeholder unless it is doubled. */
    private void text(String member, String text) throws IOException {
        json.writeObjectFieldStart(member);
        json.writeStringField("text", text.replace("{", "{{").replace("}", "}}"));
        json.writeEndObject();
    }
}
