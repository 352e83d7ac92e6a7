package org.lplp.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lplp.core.document.RuleBook;
import org.lplp.core.finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code lplp rules}: every code that a finding can have. */
@Command(
        name = "rules",
        description =
                "Lists every code that a finding can have, with severity, idea, the documents in which it can be found, and reason.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {"0:it ran", Main.STATUS_2, Main.STATUS_3},
        footerHeading = "%nExamples:%n",
        footer = {
            "  lplp rules | grep mentoring.      what is asked of mentoring?",
            "  lplp rules --kind community       what is asked of a school's community?",
            "  lplp rules --format json          the same list for a program",
            "  lplp rules --rules ours.json      as these settings leave them",
            "",
            "Settings are a JSON object; 'validate' and 'score' take them by --rules, too:",
            "  {\"drop\": [\"evidence.without_digest\"],",
            "   \"grade\": {\"mentoring.session_too_short\": \"warning\", \"peer.*\": \"note\"}}",
            "or, to ask but a few, {\"start\": \"none\", \"add\": [\"mentoring.*\"]}. What the format itself asks,",
            "document.* and attribute.*, is always asked. 'lplp schema rules' is the schema of such files.",
            "",
            "The idea is the one of the 21 in Leadbeater, What's Next? (2008), that the rule serves; - for all.",
            "ON names the kinds of document; - for the tables of 'lplp import'."
        })
final class Rules implements Callable<Integer> {

    /** What stands for the severity of a rule that is not asked. */
    private static final String OFF = "off";

    @ParentCommand
    private Main main;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for people, json for programs (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "As these settings leave them: what they drop is off, what they grade has that severity.")
    private Path settings;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only what can be found in such a document: ${COMPLETION-CANDIDATES}.")
    private DocumentKind kind;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        RuleBook book = settings == null
                ? RuleBook.standard()
                : RuleSettings.read(settings).book();
        List<Catalogue.Entry> entries = Catalogue.get().entries().stream()
                .filter(entry -> kind == null || entry.kinds().contains(kind))
                .toList();
        switch (format) {
            case text -> output.print(main.streams(), table(entries, book));
            case json -> output.write(main.streams(), target -> Json.write(target, json -> write(json, entries, book)));
        }
        return main.status();
    }

    private static List<String> table(List<Catalogue.Entry> entries, RuleBook book) {
        int width =
                entries.stream().mapToInt(entry -> entry.code().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        int on = entries.stream()
                .mapToInt(entry -> entry.onWhat().length())
                .max()
                .orElse(0);
        lines.add(Columns.left("CODE", width) + "  SEVERITY  IDEA  " + Columns.left("ON", on) + "  WHY");
        for (Catalogue.Entry entry : entries) {
            lines.add(Columns.left(entry.code(), width)
                    + "  "
                    + Columns.left(severity(entry, book).map(Severity::code).orElse(OFF), 8)
                    + "  " + Columns.right(entry.idea() == 0 ? "-" : String.valueOf(entry.idea()), 4)
                    + "  " + Columns.left(entry.kinds().isEmpty() ? "-" : entry.onWhat(), on)
                    + "  " + Printable.firstSentence(entry.why().orElseGet(() -> message(entry))));
        }
        return lines;
    }

    /** Gives the severity of a finding; empty if nobody looks for it. */
    private static Optional<Severity> severity(Catalogue.Entry entry, RuleBook book) {
        return RuleBook.standard().severity(entry.code()).isEmpty()
                ? Optional.of(entry.severity())
                : book.severity(entry.code());
    }

    /** What the code says, where that is reason enough. */
    private static String message(Catalogue.Entry entry) {
        return Lang.en.messages().pattern(entry.code()).orElse("");
    }

    private static void write(JsonGenerator json, List<Catalogue.Entry> entries, RuleBook book) throws IOException {
        json.writeStartObject();
        json.writeStringField("tool", Version.TOOL);
        json.writeStringField("version", Version.number());
        json.writeArrayFieldStart("rules");
        for (Catalogue.Entry entry : entries) {
            json.writeStartObject();
            json.writeStringField("code", entry.code());
            Optional<Severity> severity = severity(entry, book);
            json.writeStringField("severity", severity.map(Severity::code).orElse(OFF));
            if (severity.isEmpty() || severity.get() != entry.severity()) {
                json.writeStringField("default", entry.severity().code());
            }
            Catalogue.writeKinds(json, entry);
            if (entry.idea() > 0) {
                json.writeNumberField("idea", entry.idea());
            }
            json.writeStringField("why", entry.why().orElseGet(() -> message(entry)));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
