package org.lplp.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.lplp.io.interop.matching.MatchingTables;
import org.lplp.io.interop.matching.MatchingTables.Kind;
import org.lplp.io.interop.table.Table;
import org.lplp.scoring.mentoring.Matched;
import org.lplp.scoring.mentoring.MentorFill;
import org.lplp.scoring.mentoring.MentorMatches;
import org.lplp.scoring.mentoring.Unmatched;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code lplp match}: who mentors whom? */
@Command(
        name = "match",
        description = {
            "Matches learners with mentors by the choices of both: no two of them would rather have each other, and no learner"
                    + " could do better in any other such matching.",
            "A pair counts only if both name each other. Choices are ids, the best first, with a semicolon between two."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {
            "0:the matching was found",
            "1:a table has an error, so nothing was matched",
            "2:wrong usage, an input that cannot be read, or an output that cannot be written",
            Main.STATUS_3
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  learners.csv:  learner,choices            mentors.csv:  mentor,capacity,choices",
            "                 asha,ruth;sam                            ruth,1,bryn;asha",
            "                 bryn,ruth                                sam,2,asha",
            "",
            "  lplp match --learners learners.csv --mentors mentors.csv",
            "  lplp match --learners learners.csv --mentors mentors.csv --vetoes vetoes.csv --format json"
        })
final class Match implements Callable<Integer> {

    /** The forms of the result. Named as users type them. */
    enum MatchFormat {
        /** A table {@code learner,mentor,rank}. */
        csv,
        /** The table, and what shows that it is right. */
        json
    }

    @ParentCommand
    private Main main;

    @Option(names = "--learners", paramLabel = "FILE", required = true, description = "The learners: learner,choices")
    private String learners;

    @Option(
            names = "--mentors",
            paramLabel = "FILE",
            required = true,
            description = "The mentors: mentor,capacity,choices")
    private String mentors;

    @Option(names = "--vetoes", paramLabel = "FILE", description = "Pairs that may not be: learner,mentor")
    private String vetoes;

    @Option(
            names = "--forced",
            paramLabel = "FILE",
            description = "Pairs that must be, whatever was chosen: learner,mentor")
    private String forced;

    @Option(
            names = "--mentors-take-anyone",
            description =
                    "A mentor takes also learners whom the mentor does not name, after the others, in the order of the"
                            + " table of learners.")
    private boolean takesAnyone;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description = "csv for a table learner,mentor,rank; json adds what shows that it is right (default:"
                    + " ${DEFAULT-VALUE}).")
    private MatchFormat format;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "The language of the messages: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private FindingOptions.Lang lang;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        MatchingTables tables = MatchingTables.of(
                read(learners, MatchingTables.LEARNER_COLUMNS),
                read(mentors, MatchingTables.MENTOR_COLUMNS),
                read(vetoes, MatchingTables.PAIR_COLUMNS),
                read(forced, MatchingTables.PAIR_COLUMNS),
                takesAnyone);
        TableFindings findings = new TableFindings(main.streams().err(), lang.messages());
        for (Kind kind : Kind.values()) {
            findings.print(tables.findings(kind), name(kind));
        }
        findings.end();
        if (!tables.fit()) {
            main.raise(ExitStatus.FINDINGS);
            return main.status();
        }
        MentorMatches matches = tables.match();
        output.write(main.streams(), target -> {
            switch (format) {
                case csv -> csv(matches, target);
                case json -> Json.write(target, json -> json(matches, json));
            }
        });
        return main.status();
    }

    private String name(Kind kind) {
        String file = switch (kind) {
            case LEARNERS -> learners;
            case MENTORS -> mentors;
            case VETOES -> vetoes;
            case FORCED -> forced;
        };
        return file == null ? "" : Input.table(file).name();
    }

    private Table read(String file, List<String> columns) {
        return file == null ? Table.empty() : TableInput.read(file, columns, main.streams());
    }

    private static void csv(MentorMatches matches, Output target) {
        try {
            Writer writer = new OutputStreamWriter(target.stream(), StandardCharsets.UTF_8);
            CsvWriter table =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
            table.writeRecord("learner", "mentor", "rank");
            for (Matched one : matches.learners()) {
                table.writeRecord(one.learner(), one.mentor().orElse(""), rank(one));
            }
            table.flush();
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rank(Matched one) {
        return one.rank().isPresent() ? Integer.toString(one.rank().getAsInt()) : "";
    }

    private static void json(MentorMatches matches, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("tool", Version.TOOL);
        json.writeStringField("version", Version.number());
        json.writeArrayFieldStart("pairs");
        for (Matched one : matches.learners()) {
            if (one.mentor().isPresent()) {
                json.writeStartObject();
                json.writeStringField("learner", one.learner());
                json.writeStringField("mentor", one.mentor().get());
                if (one.rank().isPresent()) {
                    json.writeNumberField("rank", one.rank().getAsInt());
                } else {
                    json.writeNullField("rank");
                }
                json.writeBooleanField("forced", one.forced());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unmatched");
        for (Matched one : matches.learners()) {
            if (one.unmatched().isPresent()) {
                json.writeStartObject();
                json.writeStringField("learner", one.learner());
                json.writeStringField(
                        "reason", one.unmatched().map(Unmatched::code).get());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("mentors");
        for (MentorFill fill : matches.mentors()) {
            json.writeStartObject();
            json.writeStringField("mentor", fill.mentor());
            json.writeNumberField("capacity", fill.capacity());
            json.writeNumberField("filled", fill.filled());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("blockingPairs", matches.blockingPairs());
        json.writeArrayFieldStart("ties");
        for (String tie : matches.ties()) {
            json.writeString(tie);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
