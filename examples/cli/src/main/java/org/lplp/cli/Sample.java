package org.lplp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.lplp.core.document.Framework;
import org.lplp.io.json.Lplp;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code lplp sample}: something to begin with. */
@Command(
        name = "sample",
        description = "Prints a whole portfolio of an invented pupil, a broken one, or the shipped framework.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {"0:it ran", Main.STATUS_2, Main.STATUS_3},
        footerHeading = "%nExamples:%n",
        footer = {
            "  lplp sample > mali.lplp.json",
            "  lplp sample --broken | lplp validate -",
            "  lplp sample --framework --output ours.lplp.json   a framework to change into your own",
        })
final class Sample implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @ArgGroup
    private Which which = new Which();

    @Mixin
    private OutputOptions output;

    /** One of them, or neither. */
    static final class Which {
        @Option(names = "--broken", description = "A portfolio with many faults, to see what findings look like.")
        private boolean broken;

        @Option(names = "--framework", description = "The shipped framework, leadbeater-2008.")
        private boolean framework;
    }

    @Override
    public Integer call() {
        output.write(main.streams(), target -> {
            if (which.framework) {
                Json.layOut(Lplp.standard().write(Framework.leadbeater2008()), target);
            } else {
                copy(which.broken ? "broken.lplp.json" : "portfolio.lplp.json", target);
            }
        });
        return main.status();
    }

    private static void copy(String resource, Output target) {
        try (InputStream in = Sample.class.getResourceAsStream(resource)) {
            in.transferTo(target.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
