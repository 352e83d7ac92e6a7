package org.lplp.cli;

import java.util.concurrent.Callable;
import org.lplp.io.json.Lplp;
import org.lplp.io.migrate.Migration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lplp migrate}: an older document in the newest version of the format. */
@Command(
        name = "migrate",
        description = {
            "Writes a document in the newest version of the format that this LPLP knows, and tells what that changed.",
            "The format has one version so far, 1.0: a document of it is written byte for byte as it is. So is one of a newer minor"
                    + " version, which adds and changes nothing. A newer major version is refused.",
            "A document that cannot be read whole is not migrated."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {
            "0:it is written",
            "1:it cannot be read whole, or is of another major version; nothing is written",
            "2:wrong usage, an input that cannot be read, or an output that cannot be written",
            Main.STATUS_3
        },
        footerHeading = "%nExamples:%n",
        footer = {"  lplp migrate --output mali.lplp.json mali-2026.lplp.json"})
final class Migrate implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "FILE", description = "A document of any kind, or - for standard input.")
    private String file;

    @Mixin
    private LangOption language;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        Input input = Input.table(file);
        Lplp lplp = Lplp.standard();
        Migration migration = Migration.of(lplp, input.bytes(lplp.limits().getDocument(), main.streams()));
        if (migration.document().isEmpty()) {
            JsonFile.tell(migration.findings(), input, language.lang, main);
            main.say(input.name() + ": nothing is migrated, and nothing is written");
            main.raise(ExitStatus.FINDINGS);
        } else {
            output.write(main.streams(), migration.document().get());
            main.say(
                    input.name() + ": " + migration.from().orElseThrow() + ": nothing to do, it is the newest version");
        }
        return main.status();
    }
}
