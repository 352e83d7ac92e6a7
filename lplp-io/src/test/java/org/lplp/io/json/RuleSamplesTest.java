package org.lplp.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lplp.core.base.AttributeCode;
import org.lplp.core.document.Community;
import org.lplp.core.document.CommunityFacts;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.RuleCase;
import org.lplp.core.document.RuleCases;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;

/**
 * Runs the files in {@code examples/data/rules}: for each rule documents that break it, and documents that come near and do not.
 * They are the documents of the rules' own tests; {@code -Dlplp.update=true} writes them anew. Those of {@code document.*} and
 * {@code attribute.*} are written by hand: a builder makes no such documents.
 */
class RuleSamplesTest {

    private static final Path FOLDER = Path.of("../examples/data/rules");
    private static final String FRAMEWORK = "framework.json";
    private static final String COMMUNITY = "community.json";

    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean("lplp.update")) {
            for (Path stale : files()) {
                Files.delete(FOLDER.resolve(stale));
            }
            for (RuleCase one : RuleCases.all()) {
                Path folder = Files.createDirectories(FOLDER.resolve(one.code()));
                write(one.document(), folder.resolve(one.fileName()));
                if (isOwn(one.framework())) {
                    write(one.framework(), folder.resolve(FRAMEWORK));
                }
                if (one.community().isPresent()) {
                    write(one.community().get(), folder.resolve(COMMUNITY));
                }
            }
        }
    }

    @Test
    void everyRuleHasAFileThatFailsAndOneThatPasses() throws IOException {
        Set<String> codes = new TreeSet<>();
        RuleBook.standard().rules().forEach(rule -> codes.add(rule.code()));

        assertThat(folders("fail-")).isEqualTo(codes);
        assertThat(folders("pass-")).isEqualTo(codes);
    }

    @Test
    void filesAreTheCasesOfTheRuleTests() throws IOException {
        Set<Path> expected = new TreeSet<>();
        for (RuleCase one : RuleCases.all()) {
            Path file = Path.of(one.code(), one.fileName());
            expected.add(file);
            assertThat(Lplp.standard().read(FOLDER.resolve(file)).orThrow())
                    .as(file.toString())
                    .isEqualTo(one.document());
            if (isOwn(one.framework())) {
                expected.add(Path.of(one.code(), FRAMEWORK));
            }
            if (one.community().isPresent()) {
                expected.add(Path.of(one.code(), COMMUNITY));
                assertThat(community(one.code())).isEqualTo(one.community());
            }
        }

        assertThat(files()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyCodeOfStructureHasAFileThatFailsAndOneThatPasses() throws IOException {
        List<String> expected = Stream.concat(
                        Stream.of(DocumentCode.values()).map(DocumentCode::code),
                        Stream.of(AttributeCode.values()).map(AttributeCode::code))
                .flatMap(code -> Stream.of(code + " fail", code + " pass"))
                .toList();

        assertThat(filesOfStructure())
                .extracting(file ->
                        file.getName(0) + " " + file.getFileName().toString().substring(0, 4))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @TestFactory
    Stream<DynamicTest> filesFailAndPassAsTheySay() throws IOException {
        return Stream.concat(files().stream(), filesOfStructure().stream())
                .filter(file -> !file.endsWith(FRAMEWORK) && !file.endsWith(COMMUNITY))
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> judge(file)));
    }

    private static void judge(Path file) throws IOException {
        String code = file.getName(0).toString();
        ReadResult<Document> read = Lplp.standard().read(FOLDER.resolve(file));
        LocalDate asOf = read.document()
                .map(document -> document.getIssued().toLocalDate())
                .orElse(LocalDate.EPOCH);
        Framework framework = framework(code);
        Validated validated = community(code)
                .map(around -> Lplp.standard().validate(read, CommunityFacts.of(around, framework, asOf), asOf))
                .orElseGet(() -> Lplp.standard().validate(read, framework, asOf));
        List<Finding> found = validated.findings().stream()
                .filter(finding ->
                        finding.severity() != Severity.NOTE || finding.code().equals(code))
                .toList();

        if (!isOfStructure(file)) {
            assertThat(read.complete()).isTrue();
        }
        judge(file, code, found);
    }

    private static void judge(Path file, String code, List<Finding> found) {
        if (file.getFileName().toString().startsWith("fail-")) {
            assertThat(found).extracting(Finding::code).contains(code);
            assertThat(found).allSatisfy(finding -> assertThat(finding.place()).isPresent());
            assertThat(found)
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .allSatisfy(finding -> assertThat(finding.code()).isEqualTo(code));
        } else {
            assertThat(found).isEmpty();
        }
    }

    private static Framework framework(String code) {
        Path own = FOLDER.resolve(code).resolve(FRAMEWORK);
        return Files.exists(own) ? Lplp.standard().readFramework(own).orThrow() : Framework.leadbeater2008();
    }

    private static Optional<Community> community(String code) {
        Path own = FOLDER.resolve(code).resolve(COMMUNITY);
        return Files.exists(own)
                ? Optional.of(Lplp.standard().readCommunity(own).orThrow())
                : Optional.empty();
    }

    private static boolean isOwn(Framework framework) {
        return !framework.equals(Framework.leadbeater2008());
    }

    /** The folders that have a file of this kind. */
    private static Set<String> folders(String prefix) throws IOException {
        return files().stream()
                .filter(file -> file.getFileName().toString().startsWith(prefix))
                .map(file -> file.getName(0).toString())
                .collect(Collectors.toSet());
    }

    private static boolean isOfStructure(Path file) {
        return file.getName(0).toString().matches("(document|attribute)\\..*");
    }

    private static List<Path> files() throws IOException {
        return all().stream().filter(file -> !isOfStructure(file)).toList();
    }

    private static List<Path> filesOfStructure() throws IOException {
        return all().stream().filter(RuleSamplesTest::isOfStructure).toList();
    }

    private static List<Path> all() throws IOException {
        if (!Files.exists(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(FOLDER::relativize)
                    .sorted()
                    .toList();
        }
    }

    private static void write(Document document, Path file) throws IOException {
        Files.writeString(file, indented(new String(Lplp.standard().write(document), StandardCharsets.UTF_8)));
    }

    /** Breaks JSON into lines, for readers; the order of members stays. */
    private static String indented(String json) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inString) {
                text.append(c);
                if (c == '\\') {
                    text.append(json.charAt(++i));
                } else if (c == '"') {
                    inString = false;
                }
            } else if (c == '{' || c == '[') {
                depth++;
                text.append(c).append('\n').append("  ".repeat(depth));
            } else if (c == '}' || c == ']') {
                depth--;
                text.append('\n').append("  ".repeat(depth)).append(c);
            } else if (c == ',') {
                text.append(",\n").append("  ".repeat(depth));
            } else if (c == ':') {
                text.append(": ");
            } else {
                inString = c == '"';
                text.append(c);
            }
        }
        return text.append('\n').toString();
    }
}
