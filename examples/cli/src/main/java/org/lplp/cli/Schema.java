package org.lplp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.lplp.io.json.Lplp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lplp schema}: the JSON Schema of a kind of document. */
@Command(
        name = "schema",
        description =
                "Prints the JSON Schema (2020-12) of a kind of document, or of what this command reads and writes beside.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {"0:it ran", Main.STATUS_2, Main.STATUS_3},
        footerHeading = "%nExamples:%n",
        footer = {"  lplp schema portfolio > portfolio.schema.json", "  lplp schema report", "  lplp schema rules"})
final class Schema implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Kind kind;

    /** What there are schemas of. Named as users type it. */
    enum Kind {
        /** A learner's record. */
        portfolio,
        /** A school and what is around it. */
        community,
        /** How records are judged. */
        framework,
        /** What 'lplp validate --format json' writes, and in its $defs a line of --format ndjson. */
        report,
        /** What --rules reads. */
        rules
    }

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        output.print(main.streams(), List.of(text().stripTrailing()));
        return main.status();
    }

    private String text() {
        return switch (kind) {
            case portfolio, community, framework -> Lplp.schema(kind.name());
            case report, rules -> own(kind + ".schema.json");
        };
    }

    private static String own(String resource) {
        try (InputStream in = Schema.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
