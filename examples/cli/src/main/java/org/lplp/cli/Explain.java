package org.lplp.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lplp.core.finding.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lplp explain}: what a code means, and what to do. */
@Command(
        name = "explain",
        description =
                "Explains a code: why it is there, what it says, what helps, and a bad and a good document where it is about documents.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {"0:it ran", "2:no such code, wrong usage, or an output that cannot be written", Main.STATUS_3},
        footerHeading = "%nExamples:%n",
        footer = {
            "  lplp explain document.wrong_type",
            "  lplp explain attribute.out_of_range --lang cy",
        })
final class Explain implements Callable<Integer> {

    private static final String INDENT = "  ";

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "CODE", description = "A code, as findings and 'lplp rules' show it.")
    private String code;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for people, json for programs (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "The language of message and fix: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Lang lang;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.get();
        Catalogue.Entry entry = catalogue.find(code).orElseThrow(() -> unknown(catalogue));
        switch (format) {
            case text -> output.print(main.streams(), text(entry));
            case json -> output.write(main.streams(), target -> Json.write(target, json -> write(json, entry)));
        }
        return main.status();
    }

    private Refusal unknown(Catalogue catalogue) {
        List<String> near = catalogue.near(code);
        return new Refusal("no such code: " + code
                + (near.isEmpty()
                        ? "; 'lplp rules' lists them all"
                        : "; did you mean " + String.join(", ", near) + "?"));
    }

    private List<String> text(Catalogue.Entry entry) {
        Messages messages = lang.messages();
        List<String> lines = new ArrayList<>();
        lines.add(entry.code() + " (" + entry.severity().code() + (entry.idea() == 0 ? "" : ", idea " + entry.idea())
                + (entry.kinds().isEmpty() ? "" : ", on " + entry.onWhat()) + ")");
        section("Why", entry.why(), lines);
        section("Message", messages.pattern(entry.code()), lines);
        section("What helps", messages.fixPattern(entry.code()), lines);
        sample("Bad", RuleSample.bad(entry.code()), lines);
        sample("Good", RuleSample.good(entry.code()), lines);
        sample("The community around them", RuleSample.community(entry.code()), lines);
        section("These documents", about(entry.code()), lines);
        return lines;
    }

    /** What a reader must know of the documents shown, or why there are none. */
    private static Optional<String> about(String code) {
        if (code.startsWith("mapping.") || code.startsWith("table.")) {
            return Optional.of(
                    "None: this code is about 'lplp import', its mapping or its table, and not about a document.");
        }
        if (code.startsWith("pabulib.")) {
            return Optional.of(
                    "None: this code is about a Pabulib file, as 'lplp vote' reads it, and not about a document.");
        }
        if (code.startsWith("evidence.file_")) {
            return Optional.of(
                    "None: this code is about the files of evidence, which 'lplp validate --evidence' looks for.");
        }
        if (code.startsWith("merge.")) {
            return Optional.of(
                    "None: this code is about several documents, which 'lplp merge' unites, and not about one of them.");
        }
        String folder = "examples/data/rules/" + code + "/";
        List<String> said = new ArrayList<>();
        StringBuilder command = new StringBuilder("lplp validate ");
        if (RuleSample.framework(code).isPresent()) {
            said.add("judged by the framework that lies beside them, not by the shipped one");
            command.append("--framework ").append(folder).append("framework.json ");
        }
        if (RuleSample.community(code).isPresent()) {
            said.add("held against the community that lies beside them");
            command.append("--community ").append(folder).append("community.json ");
        }
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of("They are " + String.join(", and ", said) + ": " + command + folder + "fail-*.json");
    }

    private static void section(String title, Optional<String> text, List<String> lines) {
        if (text.isPresent()) {
            lines.add("");
            lines.add(title);
            Columns.wrap(text.get(), Columns.WIDTH - INDENT.length()).forEach(line -> lines.add(INDENT + line));
        }
    }

    private static void sample(String title, Optional<RuleSample> sample, List<String> lines) {
        sample.ifPresent(it -> {
            lines.add("");
            lines.add(title + " (" + it.name() + ")");
            it.text().lines().forEach(line -> lines.add(INDENT + Printable.line(line)));
        });
    }

    private void write(JsonGenerator json, Catalogue.Entry entry) throws IOException {
        Messages messages = lang.messages();
        json.writeStartObject();
        json.writeStringField("tool", Version.TOOL);
        json.writeStringField("version", Version.number());
        json.writeStringField("code", entry.code());
        json.writeStringField("severity", entry.severity().code());
        Catalogue.writeKinds(json, entry);
        if (entry.idea() > 0) {
            json.writeNumberField("idea", entry.idea());
        }
        writeIfThere(json, "why", entry.why());
        writeIfThere(json, "message", messages.pattern(entry.code()));
        writeIfThere(json, "fix", messages.fixPattern(entry.code()));
        writeIfThere(json, "bad", RuleSample.bad(entry.code()).map(RuleSample::text));
        writeIfThere(json, "good", RuleSample.good(entry.code()).map(RuleSample::text));
        writeIfThere(json, "framework", RuleSample.framework(entry.code()).map(RuleSample::text));
        writeIfThere(json, "community", RuleSample.community(entry.code()).map(RuleSample::text));
        json.writeEndObject();
    }

    private static void writeIfThere(JsonGenerator json, String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        }
    }
}
