package org.lplp.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lplp.core.document.RuleBook;
import org.lplp.core.rule.Rule;

/**
 * Holds {@code lplp-core/COVERAGE.md} against the records, rules and samples, and fails where an idea or a named system of the
 * source has none. A record serves the ideas that its Javadoc cites, such as {@code (ideas 1, 9 and 10)}; a rule says its own;
 * {@code coverage.json} says by which members of which records a system is expressed. It stands here because lplp-core reads no
 * sample.
 */
class CoverageDocumentTest {

    private static final Path FILE = Path.of("../lplp-core/COVERAGE.md");
    private static final Pattern CITATION = Pattern.compile("\\(ideas? ([0-9, and]+)\\)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final ModelFile model = new ModelFile();
    private final JsonNode source = ModelFile.read(CoverageDocumentTest.class, "coverage.json");
    private final SampleFiles samples = new SampleFiles();

    CoverageDocumentTest() throws IOException {}

    /** Run with {@code -Dlplp.update=true} to write the document anew. */
    @Test
    void coverageDocumentIsCurrent() throws IOException {
        String expected = document();
        if (Boolean.getBoolean("lplp.update")) {
            Files.writeString(FILE, expected);
        }
        assertThat(FILE).content(StandardCharsets.UTF_8).isEqualTo(expected);
    }

    @Test
    void everyIdeaHasRecordsRulesAndSamples() {
        List<String> lacks = new ArrayList<>();
        for (int idea = 1; idea <= 21; idea++) {
            if (records(idea).isEmpty()) {
                lacks.add("idea " + idea + " has no record that cites it");
            }
            if (rules(idea).isEmpty()) {
                lacks.add("idea " + idea + " has no rule");
            }
            if (samples.with(records(idea)).isEmpty()) {
                lacks.add("idea " + idea + " has no sample with one of its records");
            }
        }
        assertThat(lacks).isEmpty();
        assertThat(source.get("ideas")).hasSize(21);
    }

    @Test
    void everySystemHasRecordsRulesAndSamples() {
        List<String> lacks = new ArrayList<>();
        for (JsonNode system : source.get("systems")) {
            String name = system.get("name").asText();
            for (String member : members(system)) {
                if (!isOfTheModel(member)) {
                    lacks.add(name + ": there is no " + member);
                } else if (samples.with(Set.of(member)).isEmpty()) {
                    lacks.add(name + ": no sample has a " + member);
                }
            }
            if (words(system).stream().noneMatch(word -> rules(word) > 0)) {
                lacks.add(name + " has no rule");
            }
        }
        assertThat(lacks).isEmpty();
    }

    private boolean isOfTheModel(String member) {
        JsonNode type = model.types().get(type(member));
        return type != null
                && type.get("members").findValuesAsText("name").contains(member.substring(member.indexOf('.') + 1));
    }

    private String document() {
        StringBuilder text = new StringBuilder("# Coverage\n\n")
                .append(
                        "What of *What's Next? 21 Ideas for 21st Century Learning* can be recorded, checked and exchanged: for each")
                .append(
                        " idea, and for each system that the source names, the records, the rules and the sample documents. This")
                .append(" file is generated; the build fails where one of them is missing.\n\n")
                .append(
                        "A record stands here because its documentation cites the idea; what it holds in its turn is in")
                .append(
                        " [FORMAT.md](../lplp-io/FORMAT.md). Rules are in [RULES.md](RULES.md), and each has documents that break")
                .append(" it and documents that do not in `examples/data/rules/<code>/`.\n\n## Ideas\n");
        for (int idea = 1; idea <= 21; idea++) {
            Set<String> records = records(idea);
            text.append("\n### ")
                    .append(idea)
                    .append(". ")
                    .append(source.get("ideas").get(idea - 1).asText());
            text.append("\n\n- Records: ").append(list(records, this::record));
            text.append("\n- Rules: ").append(list(rules(idea), code -> "`" + code + "`"));
            text.append("\n- Samples: ")
                    .append(list(samples.with(records), CoverageDocumentTest::file))
                    .append('\n');
        }
        text.append("\n## Systems that the source names\n");
        for (JsonNode system : source.get("systems")) {
            List<String> members = members(system);
            text.append("\n### ").append(system.get("name").asText());
            text.append("\n\n").append(sentence(system.get("does").asText()));
            text.append("\n\n- Records: ").append(list(members, this::record));
            text.append("\n- Rules: ")
                    .append(list(words(system), word -> "[" + word + "](RULES.md#" + word + ") " + rules(word)));
            text.append("\n- Samples: ")
                    .append(list(samples.with(members), CoverageDocumentTest::file))
                    .append('\n');
        }
        return text.toString();
    }

    private static <T> String list(Collection<T> values, Function<T, String> shown) {
        return values.isEmpty() ? "none" : values.stream().map(shown).collect(Collectors.joining(", "));
    }

    /** A record type or a member of one, with the way to it in a document. */
    private String record(String name) {
        String type = type(name);
        String folder = model.types().get(type).get("package").asText().replace('.', '/');
        String where = model.held(type).entrySet().stream()
                .map(held -> held.getKey() + " `" + held.getValue() + member(name) + "`")
                .collect(Collectors.joining(", "));
        return "[" + name + "](src/main/java/" + folder + "/" + type + ".java) (" + where + ")";
    }

    private static String file(String path) {
        return "[" + path.substring(path.lastIndexOf('/') + 1) + "](" + path + ")";
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    /** The record types whose documentation cites an idea. */
    private Set<String> records(int idea) {
        Set<String> records = new TreeSet<>();
        model.types().forEach((name, type) -> {
            Matcher citation = CITATION.matcher(type.get("doc").asText());
            while (citation.find()) {
                if (NUMBER.matcher(citation.group(1))
                        .results()
                        .anyMatch(number -> number.group().equals("" + idea))) {
                    records.add(name);
                }
            }
        });
        return records;
    }

    /** The codes of the rules that serve an idea. */
    private static Set<String> rules(int idea) {
        return RuleBook.standard().rules().stream()
                .filter(rule -> rule.idea() == idea)
                .map(Rule::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many rules a domain word has. */
    private static long rules(String word) {
        return RuleBook.standard().rules().stream()
                .filter(rule -> rule.code().startsWith(word + "."))
                .count();
    }

    private static List<String> members(JsonNode system) {
        List<String> members = new ArrayList<>();
        system.get("records").forEach(member -> members.add(member.asText()));
        return members;
    }

    /** The domain words of the records by which a system is expressed. */
    private Set<String> words(JsonNode system) {
        return members(system).stream()
                .map(CoverageDocumentTest::type)
                .filter(model.types()::containsKey)
                .map(model::word)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String member(String name) {
        return name.substring(type(name).length());
    }

    private static String type(String member) {
        return member.replaceFirst("\\..*", "");
    }
}
