package org.lplp.io.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.FieldClass;
import org.lplp.core.check.AnyDocument;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.DisclosureTable;
import org.lplp.core.disclosure.Treatment;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Permission;
import org.lplp.core.document.Portfolio;

/** Two records that differ only in what an audience must not see have the same view, byte for byte. */
class NonInterferenceTest {

    static final Iterable<Audience> OTHERS = Trial.OTHERS;

    @ParameterizedTest
    @FieldSource("OTHERS")
    void whatIsWithheldChangesNoByteOfAView(Audience audience) {
        int different = 0;
        for (long seed = 0; seed < Trial.TRIES; seed++) {
            Trial trial = Trial.of(seed, audience);
            Portfolio other = disguised(trial, seed);

            String view = Trial.view(trial.portfolio(), audience);

            assertThat(Trial.view(other, audience)).as("seed %d", seed).isEqualTo(view);
            different += other.equals(trial.portfolio()) ? 0 : 1;
        }
        assertThat(different).isEqualTo(Trial.TRIES);
    }

    /** The same record in all that the audience may see, and another one in all else. */
    private static Portfolio disguised(Trial trial, long seed) {
        ObjectNode tree = Trial.tree(trial.portfolio());
        ObjectNode stranger = Trial.tree(AnyDocument.any(Portfolio.class, seed + 1_000_000, 2, 0));
        for (String section : DomainWord.known().keySet()) {
            if (!trial.covers().contains(DomainWord.of(section))
                    && !section.equals("people")
                    && !section.equals("disclosure")) {
                tree.remove(section);
                if (stranger.has(section)) {
                    tree.set(section, stranger.get(section));
                }
            }
        }
        ModelWalk.portfolio(tree, new Disguise(trial, new Random(seed)));
        return Trial.read(tree);
    }

    /** Changes whatever the table withholds, and of coarsened days the day. */
    private static final class Disguise implements ModelWalk.Visitor {

        private final DisclosureTable table;
        private final boolean people;
        private final Random random;

        Disguise(Trial trial, Random random) {
            this.table = Permission.table(Framework.leadbeater2008(), trial.audience());
            this.people = trial.covers().contains(DomainWord.PEOPLE);
            this.random = random;
        }

        @Override
        public void record(String type, ObjectNode record) {
            if (!type.equals("Consent")) {
                record.put("Zzz", random.nextInt());
                record.remove("extensions");
                if (random.nextBoolean()) {
                    record.set("extensions", ModelWalk.MAPPER.createObjectNode().put("urn:x:y", random.nextInt()));
                }
            }
        }

        @Override
        public JsonNode value(ModelWalk.Field field, ObjectNode record, JsonNode value) {
            if (field.name().equals("Consent.givenBy") && table.treatment("Learner.id") == Treatment.PSEUDONYMISE) {
                return TextNode.valueOf("urn:x:other:" + value.asText());
            }
            if (field.type().equals("Consent") || field.typeKind().equals("formatVersion")) {
                return value;
            }
            return switch (treatment(field, record)) {
                case SHOW -> shown(field, value);
                case COARSEN -> coarse(field, value);
                case PSEUDONYMISE -> TextNode.valueOf("urn:x:other:" + value.asText());
                case DROP -> field.required() || random.nextBoolean() ? other(field, value) : null;
            };
        }

        private Treatment treatment(ModelWalk.Field field, ObjectNode record) {
            Treatment treatment = table.treatment(field.name());
            boolean child = field.type().equals("Person")
                    && !record.path("adult").asBoolean(false)
                    && View.WITHHELD_OF_CHILDREN.stream()
                            .anyMatch(each -> each.name().equals(field.fieldClass()));
            boolean bare = !people
                    && ModelWalk.word(field.type()).equals("people")
                    && !field.typeKind().equals("id");
            return child || bare ? Treatment.DROP : treatment;
        }

        /** Unlisted codes are free text. */
        private JsonNode shown(ModelWalk.Field field, JsonNode value) {
            boolean unlisted = field.typeKind().equals("code") && value.asText().matches("somethingNew|with space|");
            boolean freeText = table.treatment(FieldClass.NARRATIVE) != Treatment.SHOW;
            return unlisted && freeText ? TextNode.valueOf("anotherNew") : value;
        }

        private JsonNode coarse(ModelWalk.Field field, JsonNode value) {
            return switch (field.typeKind()) {
                case "date" -> TextNode.valueOf(otherDay(value.asText()));
                case "instant" -> TextNode.valueOf(otherDay(value.asText().substring(0, 10)) + "T11:12:13Z");
                case "time" -> TextNode.valueOf(value.asText().substring(0, 3) + "59");
                case "period" -> {
                    ObjectNode period = value.deepCopy();
                    period.put("start", otherDay(value.get("start").asText()));
                    yield period;
                }
                default -> throw new AssertionError(field.typeKind() + " has no coarser form");
            };
        }

        private String otherDay(String day) {
            return LocalDate.parse(day).withDayOfMonth(1 + random.nextInt(28)).toString();
        }

        private JsonNode other(ModelWalk.Field field, JsonNode value) {
            return switch (field.typeKind()) {
                case "text" -> TextNode.valueOf("other " + random.nextInt());
                case "identifier" -> ((ObjectNode) value.deepCopy()).put("value", "other" + random.nextInt());
                case "uri" -> TextNode.valueOf("urn:x:" + random.nextInt());
                case "date" -> TextNode.valueOf("1999-12-31");
                case "code" -> TextNode.valueOf("other" + random.nextInt());
                case "integer" -> ModelWalk.MAPPER.getNodeFactory().numberNode(random.nextInt(100));
                case "id" -> TextNode.valueOf("urn:x:" + random.nextInt());
                default -> value;
            };
        }
    }
}
