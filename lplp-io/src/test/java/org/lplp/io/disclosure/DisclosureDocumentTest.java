package org.lplp.io.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.FieldClass;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.DisclosureTable;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Permission;

/** Writes DISCLOSURE.md, and holds it against the model and the shipped framework. */
class DisclosureDocumentTest {

    private static final Path FILE = Path.of("DISCLOSURE.md");

    private static final String INTRODUCTION = """
            # Who may see what

            What `lplp share` shows of a portfolio, and to whom: the whole table, attribute by attribute. This file is generated from the model and the shipped framework; a framework of your own can withhold more, never less. [FORMAT.md](FORMAT.md#11-views) says how a view comes about.

            No consent, no disclosure: all this holds only for the sections that a consent in force on the day lets the audience see for the purpose. The learner sees everything, and needs no consent.

            - `show`: as it is.
            - `coarsen`: a day becomes the first of its month; the end of a period the first of the month after its last day; an instant the first moment of its month, in UTC; a time of day its hour. What has no coarser form is left out.
            - `pseudonymise`: an id becomes a pseudonym, the same wherever the view refers to it. Anything else is left out.
            - `drop`: left out. A text without which its record could not stand reads `…`; a record that cannot stand without another attribute is left out, and so is what refers to it and cannot stand without that.

            Whatever the table says, to anybody but the learner:

            - Extensions and unknown members are left out.
            - A code that is on no list of LPLP or of the framework, and a language tag for private use, are free text, and shown where `narrative` is.
            - Of persons who are not said to be adults (`adult`) nothing of the classes WITHHELD is shown.
            - Where the consent does not cover `people`, the learner and those to whom the rest refers stand there by their ids alone.

            ## By class

            What an attribute holds is said where it is declared (`@Holds`); one that does not say, and whose type says nothing, fails the build.

            """;

    /** Rewritten by {@code -Dlplp.update=true}. */
    @Test
    void theTableIsThatOfTheModelAndTheShippedFramework() throws IOException {
        String expected = document();
        if (Boolean.getBoolean("lplp.update")) {
            Files.writeString(FILE, expected);
        }
        assertThat(Files.readString(FILE)).isEqualTo(expected);
    }

    private static String document() {
        Map<Audience, DisclosureTable> tables = Trial.OTHERS.stream()
                .collect(Collectors.toMap(
                        audience -> audience, audience -> Permission.table(Framework.leadbeater2008(), audience)));
        StringBuilder text = new StringBuilder(INTRODUCTION.replace(
                "WITHHELD",
                View.WITHHELD_OF_CHILDREN.stream()
                        .map(each -> "`" + code(each) + "`")
                        .collect(Collectors.joining(", "))));
        head(text, "class");
        for (FieldClass each : FieldClass.values()) {
            row(
                    text,
                    "`" + code(each) + "`",
                    audience -> code(tables.get(audience).treatment(each)));
        }
        text.append("\n## By attribute\n");
        Map<String, List<ModelWalk.Field>> byWord = ModelWalk.fieldsOf("Portfolio").stream()
                .collect(Collectors.groupingBy(
                        field -> ModelWalk.word(field.type()), TreeMap::new, Collectors.toList()));
        byWord.forEach((word, fields) -> {
            text.append("\n### ").append(word).append("\n\n");
            head(text, "attribute | class");
            fields.stream()
                    .sorted(java.util.Comparator.comparing(ModelWalk.Field::name))
                    .forEach(field -> {
                        String first =
                                "`" + field.name() + "` | " + field.fieldClass().toLowerCase(Locale.ROOT);
                        row(text, first, audience -> code(tables.get(audience).treatment(field.name())));
                    });
        });
        return text.toString();
    }

    private static void head(StringBuilder text, String first) {
        text.append("| ").append(first);
        Trial.OTHERS.forEach(audience -> text.append(" | ").append(audience));
        text.append(" |\n|")
                .append(" --- |".repeat(Trial.OTHERS.size() + first.split("\\|").length))
                .append('\n');
    }

    private static void row(StringBuilder text, String first, java.util.function.Function<Audience, String> treatment) {
        text.append("| ").append(first);
        Trial.OTHERS.forEach(audience -> text.append(" | ").append(treatment.apply(audience)));
        text.append(" |\n");
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void everyAttributeOfAPortfolioHasAClassAndARow() {
        DisclosureTable table = Permission.table(Framework.leadbeater2008(), Audience.PARENT);

        assertThat(ModelWalk.fieldsOf("Portfolio")).hasSizeGreaterThan(300).allSatisfy(field -> {
            assertThat(field.fieldClass()).as(field.name()).isNotEmpty();
            assertThat(table.model()).containsEntry(field.name(), FieldClass.valueOf(field.fieldClass()));
        });
    }

    @Test
    void referenceToWhatFrameworksAloneDeclareIsPolicy() {
        Map<String, FieldClass> model =
                Permission.table(Framework.leadbeater2008(), Audience.PARENT).model();

        assertThat(model)
                .containsEntry("Observation.measure", FieldClass.POLICY)
                .containsEntry("InstrumentResponse.instrument", FieldClass.POLICY)
                .containsEntry("PeerSession.tutor", FieldClass.REFERENCE)
                .containsEntry("Learner.id", FieldClass.REFERENCE);
    }
}
