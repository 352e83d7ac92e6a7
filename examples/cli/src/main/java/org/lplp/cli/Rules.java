package org.lplp.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
            "",
            "The idea is the one of the 21 in Leadbeater, What's Next? (2008), that the rule serves; - for all.",
            "ON names the kinds of document; - for the tables of 'lplp import'."
        })
final class Rules implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for people, json for programs (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only what can be found in such a document: ${COMPLETION-CANDIDATES}.")
    private DocumentKind kind;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        List<Catalogue.Entry> entries = Catalogue.get().entries().stream()
                .filter(entry -> kind == null || entry.kinds().contains(kind))
                .toList();
        switch (format) {
            case text -> output.print(main.streams(), table(entries));
            case json -> output.write(main.streams(), target -> Json.write(target, json -> write(json, entries)));
        }
        return main.status();
    }

    private static List<String> table(List<Catalogue.Entry> entries) {
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
                    + "  " + Columns.left(entry.severity().code(), 8)
                    + "  " + Columns.right(entry.idea() == 0 ? "-" : String.valueOf(entry.idea()), 4)
                    + "  " + Columns.left(entry.kinds().isEmpty() ? "-" : entry.onWhat(), on)
                    + "  " + firstSentence(entry.why().orElseGet(() -> message(entry))));
        }
        return lines;
    }

    /** The reason in one line: its first sentence. */
    private static String firstSentence(String why) {
        int stop = why.indexOf(". ");
        return stop < 0 ? why : why.substring(0, stop + 1);
    }

    /** What the code says, where that is reason enough. */
    private static String message(Catalogue.Entry entry) {
        return FindingOptions.Lang.en.messages().pattern(entry.code()).orElse("");
    }

    private static void write(JsonGenerator json, List<Catalogue.Entry> entries) throws IOException {
        json.writeStartObject();
        json.writeStringField("tool", Version.TOOL);
        json.writeStringField("version", Version.number());
        json.writeArrayFieldStart("rules");
        for (Catalogue.Entry entry : entries) {
            json.writeStartObject();
            json.writeStringField("code", entry.code());
            json.writeStringField("severity", entry.severity().code());
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
