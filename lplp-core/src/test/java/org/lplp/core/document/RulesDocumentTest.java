package org.lplp.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.Language;
import org.lplp.core.finding.Messages;
import org.lplp.core.rule.Rule;

/** Holds RULES.md against the rules and their words. */
class RulesDocumentTest {

    private static final Path FILE = Path.of("RULES.md");
    private static final Pattern ENTRY = Pattern.compile(
            "\\{\\s*\"enum\":\\s*\"([^\"]*)\",\\s*\"constant\":\\s*\"([^\"]*)\",\\s*\"doc\":\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*}");

    /** Run with {@code -Dlplp.update=true} to write the document anew. */
    @Test
    void rulesDocumentIsCurrent() throws IOException {
        String expected = document();
        if (Boolean.getBoolean("lplp.update")) {
            Files.writeString(FILE, expected);
        }
        assertThat(FILE).content(StandardCharsets.UTF_8).isEqualTo(expected);
    }

    private static String document() throws IOException {
        Map<String, String> reasons = reasons();
        List<Rule<?>> rules = RuleBook.standard().rules();
        StringBuilder text = new StringBuilder("# Rules\n\n")
                .append("What `lplp validate` asks of documents beside the attributes' own constraints: ")
                .append(rules.size())
                .append(" rules by domain word. This file is generated from the rules and their messages.\n\n")
                .append(
                        "What must hold is an error, what should hold a warning, all else a note. Each rule has documents that")
                .append(
                        " break it, and documents that come near and do not, in `examples/data/rules/<code>/`. Idea: the number")
                .append(
                        " of the idea of the source text, or – where a rule serves all of them. On: the kinds of document of")
                .append(
                        " which the rule is asked. A rule that holds a portfolio against a community is skipped where none is")
                .append(" given.\n");
        for (String word : DomainWord.known().keySet()) {
            if (rules.stream().noneMatch(rule -> rule.code().startsWith(word + "."))) {
                continue;
            }
            text.append("\n## ").append(word).append("\n\n");
            text.append(
                    "| code | on | severity | idea | why | message | what to do |\n| --- | --- | --- | --- | --- | --- | --- |\n");
            rules.stream()
                    .filter(rule -> rule.code().startsWith(word + "."))
                    .forEach(rule -> text.append(row(rule, reasons.get(key(rule)))));
        }
        return text.toString();
    }

    private static String row(Rule<?> rule, String reason) {
        Messages messages = Messages.in(Language.ENGLISH);
        return "| `"
                + rule.code()
                + "` | "
                + kinds(rule)
                + " | "
                + rule.severity().code()
                + " | "
                + (rule.idea() == 0 ? "–" : rule.idea())
                + " | "
                + String.join(
                        " | ",
                        reason.replace("|", "\\|"),
                        messages.pattern(rule.code()).orElseThrow(),
                        messages.fixPattern(rule.code()).orElseThrow())
                + " |\n";
    }

    /** The kinds of document of which the rule is asked. */
    private static String kinds(Rule<?> rule) {
        return Stream.of(Portfolio.class, Community.class, Framework.class)
                .filter(kind -> RuleBook.standard().rulesOn(kind).contains(rule))
                .map(kind -> kind.getSimpleName().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String key(Rule<?> rule) {
        return ((Enum<?>) rule).getDeclaringClass().getName() + "." + ((Enum<?>) rule).name();
    }

    /** The Javadoc of the constants, as the build wrote it out. */
    private static Map<String, String> reasons() throws IOException {
        try (InputStream in = RuleBook.class.getResourceAsStream("/META-INF/lplp/rules.json")) {
            Map<String, String> reasons = new TreeMap<>();
            Matcher entry = ENTRY.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (entry.find()) {
                reasons.put(
                        entry.group(1) + "." + entry.group(2), entry.group(3).replace("\\\"", "\""));
            }
            return reasons;
        }
    }
}
