package org.lplp.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.lplp.core.document.Document;
import org.lplp.core.finding.Messages;
import org.lplp.io.json.Limits;
import org.lplp.io.json.Lplp;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of every command that judges documents. */
final class FindingOptions {

    /** How many findings on one document are recognised; more are counted alone. */
    private static final int MOST_RECOGNISED = 100_000;

    /** What the report says of the day of reckoning when each document gives its own. */
    static final String ISSUED = "issued";

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the results there, in UTF-8 and all or nothing, instead of to standard output.")
    Path output;

    @Option(
            names = "--framework",
            paramLabel = "FILE",
            description =
                    "Judge portfolios and communities by this framework instead of the shipped one, leadbeater-2008.")
    Path framework;

    @Option(
            names = "--community",
            paramLabel = "FILE",
            description =
                    "Hold portfolios against this community, which is validated too. Without it, rules that need one are"
                            + " skipped.")
    Path community;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "Ask these rules, graded so; 'lplp help rules' tells how such a file looks.")
    Path rules;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day of reckoning, such as 2026-03-31 (default: the day each document was issued).")
    LocalDate asOf;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description =
                    "From which severity on the exit status is 1: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    FailOn failOn;

    @Option(
            names = "--max-per-rule",
            paramLabel = "N",
            converter = Count.class,
            description = "List at most so many findings of one code; all are counted (default: no limit).")
    Long maxPerRule;

    @Mixin
    LangOption language = new LangOption();

    @Option(
            names = "--ndjson",
            description = "Standard input, and files whose names do not say, hold one document a line.")
    boolean ndjson;

    @Option(
            names = "--show-values",
            description = "Show what stands in the file where it is masked as … otherwise. It can be a child's data.")
    boolean showValues;

    @Option(names = "--quiet", description = "No summary line and no progress.")
    boolean quiet;

    /** Whether findings are to be recognised in another run, and so none is merely counted. */
    boolean recognises;

    /** Gives the options of a command that holds portfolios against a community, and does more than judge. */
    static FindingOptions within(Path community, LangOption language) {
        FindingOptions options = new FindingOptions();
        options.community = community;
        options.language = language;
        options.failOn = FailOn.error;
        return options;
    }

    /** Gives the words for findings. */
    Messages messages() {
        Messages messages = language.messages();
        return showValues ? messages.showingValues() : messages;
    }

    /** Gives the library, set to ask the rules that the user wants asked. */
    Lplp lplp() {
        Lplp lplp = Lplp.standard();
        if (recognises) {
            lplp = lplp.with(Limits.builder()
                    .from(lplp.limits())
                    .findings(MOST_RECOGNISED)
                    .build());
        }
        return rules == null ? lplp : lplp.with(RuleSettings.read(rules).book());
    }

    /** Gives the day of reckoning of a document. */
    LocalDate asOf(Document document) {
        return asOf != null ? asOf : document.getIssued().toLocalDate();
    }

    /** Gives what the report says of the day of reckoning. */
    String asOfInWords() {
        return asOf == null ? ISSUED : asOf.toString();
    }

    /** Reads a day. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("not a day such as 2026-03-31");
            }
        }
    }

    /** Reads a number that is not negative. */
    static final class Count implements ITypeConverter<Long> {
        @Override
        public Long convert(String value) {
            if (value.matches("[0-9]{1,18}")) {
                return Long.valueOf(value);
            }
            throw new TypeConversionException("not a whole number from 0 on");
        }
    }
}
