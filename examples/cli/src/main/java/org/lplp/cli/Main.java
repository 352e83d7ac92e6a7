package org.lplp.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code lplp} command. */
@Command(
        name = Version.TOOL,
        description = {
            "Reads, checks and scores learning portfolios: who stands by a learner, the plan, the mentoring"
                    + " promised and given, the credit for teaching others, the money, and measures wider than exams.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            Validate.class,
            Score.class,
            ReportPage.class,
            Vote.class,
            Import.class,
            Match.class,
            Network.class,
            Convert.class,
            Merge.class,
            Migrate.class,
            UnitScorecard.class,
            Aggregate.class,
            Canonical.class,
            Keygen.class,
            Share.class,
            Pseudonymise.class,
            Sign.class,
            Verify.class,
            Sample.class,
            Rules.class,
            Explain.class,
            Schema.class,
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {Main.STATUS_0, Main.STATUS_1, Main.STATUS_2, Main.STATUS_3},
        footerHeading = "%nExamples:%n",
        footer = {
            "  lplp sample > mali.lplp.json      a whole portfolio of an invented pupil, to begin with",
            "  lplp validate mali.lplp.json      is everything in order?",
            "  lplp score mali.lplp.json         what does it add up to, and why?",
            "  lplp report mali.lplp.json --output mali.html   the same as a page to look at",
            "  lplp explain document.wrong_type  what does a finding mean, and what helps?",
            "  lplp help validate                everything about one command",
        })
public final class Main {

    static final String STATUS_HEADING = "%nExit status:%n";
    static final String STATUS_0 = "0:it ran, and found nothing as grave as --fail-on (default: error)";
    static final String STATUS_1 = "1:it ran, and found something at least as grave";
    static final String STATUS_2 =
            "2:wrong usage, an input that cannot be read, or an output that cannot be written; other inputs are still read";
    static final String STATUS_3 = "3:a bug in LPLP";

    private static final int HELP_WIDTH = 100;

    private final Streams streams;
    private int status = ExitStatus.OK;
    /** What stands in the buffer of an output that failed would only fail again. */
    private boolean outputBroken;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "If LPLP itself fails, print where. Also: set LPLP_DEBUG in the environment.")
    private boolean debug = System.getenv("LPLP_DEBUG") != null;

    private Main(Streams streams) {
        this.streams = streams;
    }

    /**
     * Runs the command and ends the process with its exit status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(args, Streams.standard()));
    }

    /**
     * Runs the command within another program.
     *
     * @param args the command line
     * @param in standard input; not closed
     * @param out takes results, as UTF-8; not closed
     * @param err takes messages, as UTF-8; not closed
     * @return the exit status: 0, 1, 2 or 3
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return run(args, Streams.of(in, out, err));
    }

    static int run(String[] args, Streams streams) {
        Main main = new Main(streams);
        try {
            main.raise(main.commandLine().execute(args));
            if (!main.outputBroken) {
                streams.out().flush();
            }
        } catch (OutputFailed e) {
            main.outputFailed(e);
        } catch (Throwable e) {
            main.bug(e);
        }
        streams.err().flush();
        return main.status;
    }

    private CommandLine commandLine() {
        CommandLine line = new CommandLine(this);
        line.addSubcommand(new CommandLine.HelpCommand());
        line.setOut(new PrintWriter(streams.out(), false, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(streams.outIsTerminal() ? Ansi.ON : Ansi.OFF));
        line.setParameterExceptionHandler(this::refuse);
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
        return line;
    }

    private int refuse(ParameterException e, String[] args) {
        if (args.length == 0) {
            e.getCommandLine().usage(streams.err());
            return ExitStatus.USAGE;
        }
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        say(e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            streams.err().println("Did you mean: " + String.join(", ", unmatched.getSuggestions()) + "?");
        }
        streams.err().println("Try '" + command + " --help'.");
        return ExitStatus.USAGE;
    }

    private int failed(Exception e) {
        if (e instanceof Refusal) {
            say(e.getMessage());
            return ExitStatus.USAGE;
        }
        if (e instanceof OutputFailed failure) {
            outputFailed(failure);
        } else {
            bug(e);
        }
        return status;
    }

    private void outputFailed(OutputFailed e) {
        outputBroken = true;
        if (!e.nobodyReads()) {
            say("the output cannot be written: " + Printable.reason(e.getCause()));
            raise(ExitStatus.USAGE);
        }
    }

    /** The message of an exception could hold a child's data, so it is told by type and place alone. */
    private void bug(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            say("the input needs more memory than there is; give Java more, such as -Xmx2g");
            raise(ExitStatus.USAGE);
            return;
        }
        StackTraceElement[] trace = e.getStackTrace();
        say("a bug in LPLP: " + e.getClass().getName() + (trace.length > 0 ? " at " + trace[0] : "")
                + ". Please report this line and what 'lplp --version' says; --debug tells more.");
        if (debug) {
            for (Throwable each = e; each != null; each = each.getCause()) {
                streams.err().println(each.getClass().getName());
                for (StackTraceElement frame : each.getStackTrace()) {
                    streams.err().println("\tat " + frame);
                }
            }
        }
        raise(ExitStatus.BUG);
    }

    Streams streams() {
        return streams;
    }

    /** Tells the caller something, in one line on standard error. */
    void say(String message) {
        streams.err().println(Version.TOOL + ": " + Printable.line(message));
    }

    /** Raises the exit status; the highest wins. */
    void raise(int other) {
        status = Math.max(status, other);
    }

    int status() {
        return status;
    }
}
