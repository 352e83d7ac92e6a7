package org.lplp.io.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lplp.core.document.Portfolio;

/** Goes through the JSON of a document by what the build wrote of the model, and changes it. It knows nothing of views. */
final class ModelWalk {

    static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Map<String, JsonNode> TYPES = types();

    /** An attribute of a record. */
    record Field(String type, JsonNode member) {

        String name() {
            return type + "." + member.get("name").asText();
        }

        String typeKind() {
            return member.get("typeKind").asText();
        }

        String fieldClass() {
            return member.get("fieldClass").asText();
        }

        boolean required() {
            return member.get("kind").asText().equals("required");
        }
    }

    /** Is shown each object before its members are, and then each value that is no record. */
    interface Visitor {

        /** Takes a record, which it may change. */
        default void record(String type, ObjectNode record) {}

        /** Gives what is to stand in place of a value; null for nothing. */
        JsonNode value(Field field, ObjectNode record, JsonNode value);
    }

    private final Visitor visitor;

    private ModelWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    static void portfolio(ObjectNode portfolio, Visitor visitor) {
        new ModelWalk(visitor).walk("Portfolio", portfolio);
    }

    static List<Field> fieldsOf(String document) {
        List<Field> fields = new ArrayList<>();
        List<String> types = new ArrayList<>(List.of(document));
        for (int i = 0; i < types.size(); i++) {
            for (JsonNode member : TYPES.get(types.get(i)).get("members")) {
                String type = member.get("type").asText();
                if (member.get("typeKind").asText().equals("record")) {
                    if (!types.contains(type)) {
                        types.add(type);
                    }
                } else if (!member.get("kind").asText().equals("extensions")) {
                    fields.add(new Field(types.get(i), member));
                }
            }
        }
        return fields;
    }

    static String word(String type) {
        String name = TYPES.get(type).get("package").asText();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void walk(String type, ObjectNode record) {
        visitor.record(type, record);
        for (JsonNode member : TYPES.get(type).get("members")) {
            String name = member.get("name").asText();
            JsonNode value = record.get(name);
            if (value == null || member.get("kind").asText().equals("extensions")) {
                continue;
            }
            Field field = new Field(type, member);
            if (member.get("kind").asText().equals("list")) {
                ArrayNode list = MAPPER.createArrayNode();
                for (JsonNode element : value) {
                    add(list, replaced(field, record, element));
                }
                set(record, name, list.isEmpty() ? null : list);
            } else {
                set(record, name, replaced(field, record, value));
            }
        }
    }

    private JsonNode replaced(Field field, ObjectNode record, JsonNode value) {
        if (field.typeKind().equals("record")) {
            walk(field.member().get("type").asText(), (ObjectNode) value);
            return value;
        }
        return visitor.value(field, record, value);
    }

    private static void add(ArrayNode list, JsonNode value) {
        if (value != null) {
            list.add(value);
        }
    }

    private static void set(ObjectNode record, String name, JsonNode value) {
        if (value == null) {
            record.remove(name);
        } else {
            record.set(name, value);
        }
    }

    private static Map<String, JsonNode> types() {
        try (InputStream in = Portfolio.class.getResourceAsStream("/META-INF/lplp/model.json")) {
            Map<String, JsonNode> types = new TreeMap<>();
            MAPPER.readTree(in)
                    .get("types")
                    .forEach(type -> types.put(type.get("name").asText(), type));
            return types;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
