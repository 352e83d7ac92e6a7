package org.lplp.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.lplp.core.document.Portfolio;

/** Holds the tables of FORMAT.md against the model, and its examples against the reader. */
class FormatDocumentTest {

    private static final Path FILE = Path.of("FORMAT.md");

    /** What section 7 says of many records at once. */
    private static final Set<String> COMMON =
            Set.of("extensions", "recordedBy", "recordedAt", "confirmedBy", "supersedes");

    /** The words of section 3 for the values that are no records, ids or codes. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("text", "text"),
            Map.entry("money", "money"),
            Map.entry("period", "period"),
            Map.entry("identifier", "outside identifier"),
            Map.entry("date", "date"),
            Map.entry("time", "time of day"),
            Map.entry("instant", "instant"),
            Map.entry("integer", "whole number"),
            Map.entry("decimal", "decimal"),
            Map.entry("boolean", "true or false"),
            Map.entry("uri", "URI"),
            Map.entry("language", "language"),
            Map.entry("sha256", "digest"),
            Map.entry("currency", "currency"),
            Map.entry("formatVersion", "kind and version"),
            Map.entry("members", "object"));

    private final JsonNode model = model();
    private final Map<String, JsonNode> types = new LinkedHashMap<>();

    FormatDocumentTest() {
        model.get("types").forEach(type -> types.put(type.get("name").asText(), type));
    }

    /** Rewritten by {@code -Dlplp.update=true}. */
    @Test
    void theTablesAreThoseOfTheModel() throws IOException {
        String text = Files.readString(FILE);
        String expected = filled(
                filled(filled(text, "sections", this::sections), "records", this::records), "codes", this::codes);
        if (Boolean.getBoolean("lplp.update")) {
            Files.writeString(FILE, expected);
        }
        assertThat(Files.readString(FILE)).isEqualTo(expected);
    }

    @Test
    void theExampleOfTheEnvelopeIsReadWithoutAFinding() throws IOException {
        String text = Files.readString(FILE);
        String example =
                text.substring(text.indexOf("```json") + 7, text.indexOf("```\n", text.indexOf("```json") + 7));
        ReadResult<Portfolio> read = Lplp.standard().readPortfolio(example.getBytes(StandardCharsets.UTF_8));
        assertThat(read.findings()).isEmpty();
        assertThat(read.complete()).isTrue();
    }

    private static String filled(String text, String name, Supplier<String> content) {
        String begin = "<!-- generated: " + name + " -->\n";
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf("<!-- end -->", from);
        assertThat(from).as(name).isGreaterThan(begin.length());
        return text.substring(0, from) + content.get() + text.substring(to);
    }

    private String sections() {
        StringBuilder table = new StringBuilder("| document | section | holds |\n| --- | --- | --- |\n");
        for (JsonNode document : model.get("documents")) {
            for (JsonNode section : members(types.get(document.get("type").asText()))) {
                JsonNode type = types.get(section.get("type").asText());
                if (type != null
                        && type.get("package")
                                .asText()
                                .endsWith("." + section.get("name").asText())) {
                    table.append("| `").append(document.get("kind").asText());
                    table.append("` | `").append(section.get("name").asText()).append("` | ");
                    table.append(members(type).stream()
                            .map(member -> "`" + member.get("name").asText() + "`: " + kind(member))
                            .collect(Collectors.joining(", ")));
                    table.append(" |\n");
                }
            }
        }
        return table.toString();
    }

    private String records() {
        StringBuilder text = new StringBuilder();
        for (String word : words()) {
            text.append("\n### ").append(word).append('\n');
            for (JsonNode type : types.values()) {
                if (type.get("package").asText().endsWith("." + word)) {
                    record(type, text);
                }
            }
        }
        return text.append('\n').toString();
    }

    private void record(JsonNode type, StringBuilder text) {
        text.append("\n**").append(type.get("name").asText()).append("**: ");
        text.append(cell(type.get("doc").asText()));
        text.append(type.get("members").findValuesAsText("name").contains("recordedBy") ? " Has provenance." : "");
        text.append("\n\n| member | | value | meaning |\n| --- | --- | --- | --- |\n");
        for (JsonNode member : members(type)) {
            text.append("| `").append(member.get("name").asText()).append("` | ");
            text.append(member.get("kind").asText().equals("required") ? "required" : "")
                    .append(" | ");
            text.append(kind(member))
                    .append(": ")
                    .append(cell(member.get("returns").asText()))
                    .append(" | ");
            text.append(cell(member.get("doc").asText())).append(" |\n");
        }
    }

    private String codes() {
        StringBuilder table = new StringBuilder("| list | | codes |\n| --- | --- | --- |\n");
        for (String lists : List.of("codes", "enums")) {
            for (JsonNode list : model.get(lists)) {
                String values = StreamSupport.stream(list.get("values").spliterator(), false)
                        .map(value -> "`" + value.get("value").asText() + "`")
                        .collect(Collectors.joining(", "));
                table.append("| ").append(list.get("name").asText()).append(" | ");
                table.append(lists.equals("enums") ? "closed" : "open").append(" | ");
                table.append(values.isEmpty() ? "any" : values).append(" |\n");
            }
        }
        return table.toString();
    }

    private Set<String> words() {
        return types.values().stream()
                .map(type -> type.get("package").asText())
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<JsonNode> members(JsonNode type) {
        List<JsonNode> members = new ArrayList<>();
        for (JsonNode member : type.get("members")) {
            if (!COMMON.contains(member.get("name").asText())) {
                members.add(member);
            }
        }
        return members;
    }

    private static String kind(JsonNode member) {
        String type = member.get("type").asText();
        String value = WORDS.getOrDefault(member.get("typeKind").asText(), type);
        return member.get("kind").asText().equals("list") ? "list of " + value : value;
    }

    private static String cell(String text) {
        return text.replace("\n", " ").replace("|", "\\|");
    }

    private static JsonNode model() {
        try (InputStream in = Portfolio.class.getResourceAsStream("/META-INF/lplp/model.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
