package org.lplp.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lplp.core.document.Portfolio;

/** What the build wrote of the model of lplp-core: its records, their documentation, and where documents hold them. */
final class ModelFile {

    /** A record type, with the member that the walk came by. */
    private record Step(String type, String path) {}

    private final JsonNode model = read(Portfolio.class, "/META-INF/lplp/model.json");
    private final Map<String, JsonNode> types = new TreeMap<>();

    /** By name of a type: the kinds of document that hold it, each with the shortest way to it. */
    private final Map<String, Map<String, String>> held = new TreeMap<>();

    ModelFile() {
        model.get("types").forEach(type -> types.put(type.get("name").asText(), type));
        model.get("documents")
                .forEach(document ->
                        walk(document.get("type").asText(), document.get("kind").asText()));
    }

    /** Reads JSON that stands beside a class. */
    static JsonNode read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void walk(String document, String kind) {
        Set<String> seen = new HashSet<>();
        Deque<Step> next = new ArrayDeque<>();
        next.add(new Step(document, ""));
        while (!next.isEmpty()) {
            Step step = next.remove();
            if (types.containsKey(step.type()) && seen.add(step.type())) {
                held.computeIfAbsent(step.type(), none -> new TreeMap<>()).put(kind, step.path());
                for (JsonNode member : types.get(step.type()).get("members")) {
                    String name = member.get("name").asText();
                    next.add(new Step(
                            member.get("type").asText(), step.path().isEmpty() ? name : step.path() + "." + name));
                }
            }
        }
    }

    /** The record types by name. */
    Map<String, JsonNode> types() {
        return types;
    }

    /** The kinds of document that hold a type, each with the shortest way to it, such as {@code peer.sessions}. */
    Map<String, String> held(String type) {
        return held.getOrDefault(type, Map.of());
    }

    /** The domain word of a type. */
    String word(String type) {
        String name = types.get(type).get("package").asText();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The type of a document's section, by domain word; empty if no kind of that name has it. */
    Optional<String> section(String kind, String word) {
        for (JsonNode document : model.get("documents")) {
            if (document.get("kind").asText().equals(kind)) {
                for (JsonNode member : types.get(document.get("type").asText()).get("members")) {
                    if (member.get("name").asText().equals(word)) {
                        return Optional.of(member.get("type").asText());
                    }
                }
            }
        }
        return Optional.empty();
    }
}
