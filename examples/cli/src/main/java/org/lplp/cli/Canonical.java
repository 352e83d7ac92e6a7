package org.lplp.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code lplp canonical}: the canonical form of any JSON text. */
@Command(
        name = "canonical",
        description = {
            "Writes a JSON text in canonical form (RFC 8785): members sorted, no white space, one form of every number and"
                    + " character. Texts that say the same have the same canonical bytes, whoever wrote them.",
            "Takes any I-JSON text, LPLP document or not. A number that no double holds exactly changes, as the RFC demands;"
                    + " sign refuses it."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {
            "0:it is written, without a line end",
            "1:the text is no I-JSON, such as for two members of one name; nothing is written",
            "2:wrong usage, an input that cannot be read, or an output that cannot be written",
            Main.STATUS_3
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lplp canonical mali.lplp.json > mali.canonical.json",
            "  lplp canonical --digest mali.lplp.json     the SHA-256 of the canonical form",
            "  curl -s https://example.org/x.json | lplp canonical -"
        })
final class Canonical implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Option(names = "--digest", description = "Print the SHA-256 of the canonical form instead, in hexadecimal digits.")
    private boolean digest;

    @Mixin
    private JsonFile file;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        file.read(main).ifPresent(text -> {
            if (digest) {
                output.print(main.streams(), List.of(text.digest().value()));
            } else {
                output.write(main.streams(), text.canonical());
            }
        });
        return main.status();
    }
}
