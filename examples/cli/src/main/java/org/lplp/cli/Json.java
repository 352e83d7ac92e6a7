package org.lplp.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the command reads what the build wrote, and writes JSON: UTF-8, two spaces of indentation, line feeds on every system. */
final class Json {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private Json() {}

    static JsonGenerator generator(OutputStream out) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(INDENT);
        printer.indentArraysWith(INDENT);
        try {
            JsonGenerator json = new JsonFactory().createGenerator(out);
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            // What is not finished stays so: an output that broke off must not look like a whole one.
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
            return json.setPrettyPrinter(printer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives a generator of JSON texts, one a line. */
    static JsonGenerator lines(OutputStream out) {
        try {
            JsonGenerator json = new JsonFactory().createGenerator(out);
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
            return json.setRootValueSeparator(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a step of writing. The stream's own failures are another exception, so this is nobody's fault but ours. */
    static void step(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one JSON text, ended by a line feed. */
    static void write(Output target, Writing writing) {
        try {
            JsonGenerator json = generator(target.stream());
            writing.to(json);
            json.writeRaw('\n');
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a JSON text again, laid out for people. */
    static void layOut(byte[] text, Output target) {
        write(target, json -> {
            try (JsonParser parser = new JsonFactory().createParser(text)) {
                parser.nextToken();
                json.copyCurrentStructure(parser);
            }
        });
    }

    /**
     * Reads one of the files that the build writes.
     *
     * @param resource its name among the classes
     * @return maps, lists, strings and numbers
     */
    static Map<?, ?> resource(String resource) {
        try (InputStream in = Json.class.getClassLoader().getResourceAsStream(resource);
                JsonParser json = new JsonFactory().createParser(in)) {
            json.nextToken();
            return (Map<?, ?>) value(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the value whose first token is the current one: maps, lists, strings, numbers, truth values, null. */
    static Object value(JsonParser json) throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = json.currentName();
                    json.nextToken();
                    members.put(name, value(json));
                }
                return members;
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(json));
                }
                return elements;
            }
            case VALUE_STRING -> {
                return json.getText();
            }
            case VALUE_NUMBER_INT -> {
                return json.getLongValue();
            }
            case VALUE_NUMBER_FLOAT -> {
                return json.getDecimalValue();
            }
            case VALUE_NULL -> {
                return null;
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return json.getBooleanValue();
            }
            default -> throw new IOException("no value begins with " + json.currentToken());
        }
    }

    /** Something that writes JSON. */
    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    /** Something that writes JSON to where it knows. */
    interface Step {
        void run() throws IOException;
    }
}
