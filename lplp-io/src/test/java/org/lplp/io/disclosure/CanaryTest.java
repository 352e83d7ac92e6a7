package org.lplp.io.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.lplp.core.base.FieldClass;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.DisclosureTable;
import org.lplp.core.disclosure.Treatment;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Permission;
import org.lplp.core.document.Portfolio;

/** Every string that an audience must not see holds a word that is then looked for in its view. */
class CanaryTest {

    static final Iterable<Audience> OTHERS = Trial.OTHERS;

    private static final String CANARY = "canary";

    /** What may hold a string of anybody's choice. */
    private static final Set<String> STRINGS = Set.of("text", "identifier", "uri", "id", "code", "language");

    @ParameterizedTest
    @FieldSource("OTHERS")
    void nothingThatIsWithheldIsInAnyView(Audience audience) {
        Map<String, Integer> planted = new TreeMap<>();
        for (long seed = 0; seed < Trial.TRIES; seed++) {
            Trial trial = Trial.of(seed, audience);
            ObjectNode tree = Trial.tree(trial.portfolio());
            ModelWalk.portfolio(tree, new Planting(audience, planted));
            Portfolio portfolio = Trial.read(tree);

            String view = Trial.view(portfolio, audience);

            assertThat(view.toLowerCase(Locale.ROOT)).as("seed %d", seed).doesNotContain(CANARY);
        }
        assertThat(planted).containsKeys("unknown", "extensions", "Person.name", "Person.identifiers");
        if (audience.equals(Audience.RESEARCHER) || audience.equals(Audience.PUBLIC)) {
            assertThat(planted).hasSizeGreaterThan(200);
        }
    }

    /** Puts the word wherever the table withholds. */
    private static final class Planting implements ModelWalk.Visitor {

        private final DisclosureTable table;
        private final Map<String, Integer> planted;

        Planting(Audience audience, Map<String, Integer> planted) {
            this.table = Permission.table(Framework.leadbeater2008(), audience);
            this.planted = planted;
        }

        @Override
        public void record(String type, ObjectNode record) {
            if (!type.equals("Consent")) {
                count("unknown");
                count("extensions");
                record.put("zzz" + CANARY, CANARY);
                record.set("extensions", ModelWalk.MAPPER.createObjectNode().put("urn:x:" + CANARY, CANARY));
            }
        }

        @Override
        public JsonNode value(ModelWalk.Field field, ObjectNode record, JsonNode value) {
            if (field.name().equals("Consent.givenBy") && table.treatment("Learner.id") == Treatment.PSEUDONYMISE) {
                return TextNode.valueOf(idOf(value));
            }
            Treatment treatment = table.treatment(field.name());
            boolean freeText = table.treatment(FieldClass.NARRATIVE) != Treatment.SHOW;
            boolean open = (field.typeKind().equals("code") || field.typeKind().equals("language")) && freeText;
            boolean child = field.type().equals("Person")
                    && !record.path("adult").asBoolean(false)
                    && View.WITHHELD_OF_CHILDREN.stream()
                            .anyMatch(each -> each.name().equals(field.fieldClass()));
            if (field.type().equals("Consent")
                    || !STRINGS.contains(field.typeKind())
                    || (treatment == Treatment.SHOW && !child && !open)) {
                return value;
            }
            count(field.name());
            return switch (field.typeKind()) {
                case "text" -> text(value);
                case "identifier" -> ((ObjectNode) value).put("value", CANARY);
                case "uri" -> TextNode.valueOf("urn:x:" + CANARY);
                case "id" -> TextNode.valueOf(idOf(value));
                case "code" -> TextNode.valueOf(CANARY);
                default -> TextNode.valueOf("en-x-" + CANARY);
            };
        }

        private static String idOf(JsonNode value) {
            return "urn:x:" + CANARY + ":" + value.asText().hashCode();
        }

        private static JsonNode text(JsonNode value) {
            return value.isTextual()
                    ? TextNode.valueOf(CANARY)
                    : ModelWalk.MAPPER.createObjectNode().put("en-x-" + CANARY, CANARY);
        }

        private void count(String what) {
            planted.merge(what, 1, Integer::sum);
        }
    }
}
