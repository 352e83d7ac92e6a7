package org.lplp.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.DomainWord;
import org.lplp.core.document.RuleBook;

/** Tests that a domain word is whole: it has all that a record type needs to be recorded, checked, explained and exchanged. */
class DomainWordsTest {

    private static final Path CORE = Path.of("../lplp-core");
    private static final String SOURCES = "src/main/java/org/lplp/core/";
    private static final List<String> KINDS = List.of("portfolio", "community", "framework");

    /** Packages of lplp-core that are no domain words. */
    private static final Set<String> HOUSE = Set.of("base", "document", "finding", "rule");

    /** Words without rules of their own, each with the reason. */
    private static final Map<String, String> WITHOUT_RULES = Map.of();

    private final ModelFile model = new ModelFile();
    private final SampleFiles samples = new SampleFiles();

    DomainWordsTest() throws IOException {}

    @Test
    void everyWordHasAPackageThatSaysWhatItServes() {
        assertThat(lacking((word, kinds) -> read(CORE.resolve(SOURCES + word + "/package-info.java"))
                        .matches("(?s).*\\((all ideas|ideas? [0-9]|principle [0-9]).*")))
                .isEmpty();
    }

    @Test
    void everyPackageOfADomainIsAWord() throws IOException {
        try (Stream<Path> folders = Files.list(CORE.resolve(SOURCES))) {
            Set<String> packages = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !HOUSE.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(packages).isEqualTo(new TreeSet<>(DomainWord.known().keySet()));
        }
    }

    @Test
    void everyWordIsASectionOfADocumentAndOfItsSchema() {
        assertThat(lacking((word, kinds) -> !kinds.isEmpty())).isEmpty();
        assertThat(lacking((word, kinds) -> kinds.stream()
                        .allMatch(kind -> Lplp.schema(kind)
                                .contains("\"" + model.section(kind, word).orElseThrow() + "\""))))
                .isEmpty();
    }

    @Test
    void everyWordHasRulesOrAReasonForNone() {
        Set<String> ruled = RuleBook.standard().rules().stream()
                .map(rule -> rule.code().substring(0, rule.code().indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(lacking((word, kinds) -> ruled.contains(word) != WITHOUT_RULES.containsKey(word)))
                .isEmpty();
    }

    @Test
    void everyWordHasMessagesInTwoLanguages() {
        assertThat(lacking((word, kinds) -> Stream.of("messages.properties", "messages_cy.properties")
                        .map(bundle -> CORE.resolve("src/main/resources/org/lplp/core/" + word + "/" + bundle))
                        .allMatch(Files::exists)))
                .isEmpty();
    }

    @Test
    void everyWordStandsInASampleDocument() {
        assertThat(lacking((word, kinds) -> !samples.with(model.types().keySet().stream()
                                .filter(type -> model.word(type).equals(word))
                                .filter(type -> !isSection(type, word))
                                .toList())
                        .isEmpty()))
                .isEmpty();
    }

    @Test
    void everyWordHasItsHeadingInTheDocuments() {
        String format = read(Path.of("FORMAT.md"));
        String rules = read(CORE.resolve("RULES.md"));

        assertThat(lacking((word, kinds) -> format.contains("\n### " + word + "\n")))
                .isEmpty();
        assertThat(lacking((word, kinds) -> WITHOUT_RULES.containsKey(word) || rules.contains("\n## " + word + "\n")))
                .isEmpty();
    }

    /** The words that are not what they should be, judged by the word and the kinds of document that have a section of it. */
    private List<String> lacking(BiPredicate<String, List<String>> whole) {
        List<String> lacking = new ArrayList<>();
        for (String word : DomainWord.known().keySet()) {
            List<String> kinds = KINDS.stream()
                    .filter(kind -> model.section(kind, word).isPresent())
                    .toList();
            if (!whole.test(word, kinds)) {
                lacking.add(word);
            }
        }
        return lacking;
    }

    private boolean isSection(String type, String word) {
        return KINDS.stream().anyMatch(kind -> model.section(kind, word).equals(Optional.of(type)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
