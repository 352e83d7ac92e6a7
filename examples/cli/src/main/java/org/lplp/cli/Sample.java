package org.lplp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lplp.cli.cohort.Cohort;
import org.lplp.core.document.Framework;
import org.lplp.io.json.Lplp;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code lplp sample}: something to begin with. */
@Command(
        name = "sample",
        description = {
            "Prints a whole portfolio of an invented pupil, another document to begin with, or as many invented portfolios"
                    + " as you like.",
            "",
            "A cohort is made from a seed: the same seed gives the same bytes everywhere, and a larger cohort begins with"
                    + " the smaller one. Its learners differ as people do: some are isolated, and some data are missing."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {"0:it ran", Main.STATUS_2, Main.STATUS_3},
        footerHeading = "%nExamples:%n",
        footer = {
            "  lplp sample > mali.lplp.json",
            "  lplp sample --broken | lplp validate -",
            "  lplp sample --community > bay.lplp.json           the schools and people around her",
            "  lplp sample --framework --output ours.lplp.json   a framework to change into your own",
            "  lplp sample --cohort 500 --seed 42 > cohort.lplp.ndjson",
            "  lplp sample --cohort 500 --output cohort          a file for each, and community.lplp.json",
        })
final class Sample implements Callable<Integer> {

    private static final int LARGEST = 1_000_000;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @ArgGroup
    private Which which = new Which();

    @Option(
            names = "--output",
            paramLabel = "PATH",
            description =
                    "Write to this file, in UTF-8 and all or nothing, instead of to standard output; a cohort is written"
                            + " into this folder, one file for each learner beside their community.lplp.json.")
    private Path output;

    @Option(names = "--quiet", description = "Show no progress.")
    private boolean quiet;

    /** One of them, or none. */
    static final class Which {
        @Option(names = "--broken", description = "A portfolio with many faults, to see what findings look like.")
        private boolean broken;

        @Option(names = "--community", description = "The community in which the invented pupil learns.")
        private boolean community;

        @Option(names = "--framework", description = "The shipped framework, leadbeater-2008.")
        private boolean framework;

        @ArgGroup(exclusive = false)
        private Invented cohort;

        String resource() {
            return broken ? "broken.lplp.json" : community ? "community.lplp.json" : "portfolio.lplp.json";
        }
    }

    /** From what a cohort is made. */
    static final class Invented {
        @Option(
                names = "--cohort",
                required = true,
                paramLabel = "N",
                description = "Portfolios of this many invented learners, one on each line.")
        private int size;

        @Option(
                names = "--seed",
                paramLabel = "SEED",
                defaultValue = "42",
                description = "A whole number from which the cohort is made (default: ${DEFAULT-VALUE}).")
        private long seed;
    }

    @Override
    public Integer call() {
        if (which.cohort != null) {
            new CohortWriter(main, quiet).write(cohort(which.cohort), output);
            return main.status();
        }
        try (Output target = Output.to(output, main.streams())) {
            if (which.framework) {
                Json.layOut(Lplp.standard().write(Framework.leadbeater2008()), target);
            } else {
                copy(which.resource(), target);
            }
            target.keep();
        }
        return main.status();
    }

    private Cohort cohort(Invented invented) {
        int largest = output == null ? LARGEST : CohortWriter.LARGEST_ROSTER;
        if (invented.size < 1 || invented.size > largest) {
            String where = output == null ? "" : " written to a folder, whose community must be read as one document,";
            throw new ParameterException(
                    spec.commandLine(),
                    "A cohort" + where + " has from 1 to " + largest + " learners, not " + invented.size);
        }
        return new Cohort(invented.size, invented.seed);
    }

    private static void copy(String resource, Output target) {
        try (InputStream in = Sample.class.getResourceAsStream(resource)) {
            in.transferTo(target.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
