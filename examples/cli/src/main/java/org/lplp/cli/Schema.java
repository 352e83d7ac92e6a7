package org.lplp.cli;

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
        description = "Prints the JSON Schema (2020-12) of a kind of document.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {"0:it ran", Main.STATUS_2, Main.STATUS_3},
        footerHeading = "%nExamples:%n",
        footer = {"  lplp schema portfolio > portfolio.schema.json", "  lplp schema community"})
final class Schema implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
    private DocumentKind kind;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        output.print(main.streams(), List.of(Lplp.schema(kind.name()).stripTrailing()));
        return main.status();
    }
}
