package org.lplp.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lplp convert}: the same in another format. */
@Command(
        name = "convert",
        description = {
            "Writes a vote on a public budget in the format of Pabulib.",
            "Takes a community document, or a Pabulib file, of which every key, column and cell is kept."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {
            "0:it is written",
            "1:the file has an error",
            "2:wrong usage, an input that cannot be read, or an output that cannot be written",
            Main.STATUS_3
        },
        footerHeading = "%nExamples:%n",
        footer = {"  lplp convert --to pabulib --output youth-budget.pb town.lplp.json"})
final class Convert implements Callable<Integer> {

    @ParentCommand
    private Main main;

    /** The formats. Named as users type them. */
    enum Target {
        /** Pabulib's .pb. */
        pabulib
    }

    @Option(names = "--to", paramLabel = "FORMAT", required = true, description = "${COMPLETION-CANDIDATES}.")
    private Target target;

    @Parameters(paramLabel = "FILE", description = "What is converted, or - for standard input.")
    private String file;

    @Option(
            names = "--budget",
            paramLabel = "ID",
            description = "The public budget; needed where a community has several.")
    private String budget;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        VoteFile.read(file, budget, main)
                .ifPresent(vote -> output.write(main.streams(), to -> {
                    try {
                        vote.pabulib().write(to.stream());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
        return main.status();
    }
}
