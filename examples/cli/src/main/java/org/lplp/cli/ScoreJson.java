package org.lplp.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Interval;
import org.lplp.scoring.base.Scored;

/** Scores for programs, {@code {tool, version, asOf, framework, documents}}; every decimal is a plain string, so that it stays exact. Of each score
 * {@code detail} is the full result, see {@link DetailJson}. */
final class ScoreJson implements ScoreReport {

    private final JsonGenerator json;
    private final Framework framework;
    private final String asOf;

    ScoreJson(OutputStream out, Framework framework, String asOf) {
        this.json = Json.generator(out);
        this.framework = framework;
        this.asOf = asOf;
    }

    @Override
    public void begin() {
        write(() -> {
            json.writeStartObject();
            json.writeStringField("tool", Version.TOOL);
            json.writeStringField("version", Version.number());
            json.writeStringField("asOf", asOf);
            json.writeObjectFieldStart("framework");
            json.writeStringField("id", framework.getId().value());
            json.writeStringField("version", framework.getVersion().value());
            json.writeEndObject();
            json.writeArrayFieldStart("documents");
        });
    }

    @Override
    public void document(String file, Document document, LocalDate asOf, List<Scored<?>> scores) {
        write(() -> {
            json.writeStartObject();
            json.writeStringField("id", document.getId().value());
            json.writeStringField("asOf", asOf.toString());
            json.writeArrayFieldStart("scores");
            for (Scored<?> score : scores) {
                score(score);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    @Override
    public void end() {
        write(() -> {
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        });
    }

    private void score(Scored<?> score) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", score.code());
        Optional<BigDecimal> value = Figures.value(score);
        if (value.isPresent()) {
            json.writeStringField("value", value.get().toPlainString());
        } else {
            json.writeNullField("value");
        }
        if (score.interval().isPresent()) {
            Interval interval = score.interval().get();
            json.writeArrayFieldStart("interval");
            json.writeString(interval.low().toPlainString());
            json.writeString(interval.high().toPlainString());
            json.writeEndArray();
        }
        json.writeArrayFieldStart("contributions");
        for (Contribution contribution : score.contributions()) {
            json.writeStartObject();
            json.writeStringField("ref", contribution.ref());
            json.writeStringField("label", contribution.label());
            json.writeStringField("amount", contribution.amount().toPlainString());
            json.writeEndObject();
        }
        json.writeEndArray();
        strings("missing", score.missing());
        strings("ties", score.ties());
        json.writeFieldName("detail");
        DetailJson.write(json, score.detail());
        json.writeEndObject();
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void write(Json.Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
