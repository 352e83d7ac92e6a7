package org.lplp.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lplp.core.document.PortfolioFacts;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Messages;
import org.lplp.core.finding.Severity;

/** One line for each finding, in the shape that editors know from compilers, and a summary line. */
final class TextReport implements Report {

    private final Writer out;
    private final Messages messages;
    private final boolean excerpts;
    private final boolean summarises;

    /**
     * @param out where to
     * @param messages the words
     * @param excerpts whether somebody reads along, and so wants the place and a hint below each line
     * @param summarises whether to end with the summary line
     */
    TextReport(OutputStream out, Messages messages, boolean excerpts, boolean summarises) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.messages = messages;
        this.excerpts = excerpts;
        this.summarises = summarises;
    }

    @Override
    public void begin() {}

    @Override
    public void finding(Shown shown) {
        print(line(shown, messages));
        if (excerpts) {
            shown.excerpt().ifPresent(excerpt -> {
                print("  " + excerpt.text());
                print("  " + " ".repeat(excerpt.caret()) + "^");
            });
            Optional<String> fix = messages.fix(shown.finding());
            fix.ifPresent(hint -> print("  " + Printable.line(hint)));
        }
    }

    /** Says it all in one line. */
    static String line(Shown shown, Messages messages) {
        Finding finding = shown.finding();
        StringBuilder line = new StringBuilder(shown.file());
        if (shown.line() > 0) {
            line.append(':').append(shown.line()).append(':').append(shown.column());
        }
        line.append(": ").append(finding.severity().code()).append(": ");
        line.append(Printable.line(messages.message(finding)));
        line.append(" [").append(finding.code()).append("] (");
        return line.append(Printable.line(finding.pointer())).append(')').toString();
    }

    @Override
    public void end(Summary summary) {
        if (summarises) {
            print(sentence(summary));
        }
        flush();
    }

    /** Passes on what was written so far. */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sentence(Summary summary) {
        StringBuilder text = new StringBuilder();
        text.append(counted(summary.files().size(), "file")).append(", ");
        text.append(counted(summary.documents(), "document")).append(": ");
        text.append(counted(summary.count(Severity.ERROR), "error")).append(", ");
        text.append(counted(summary.count(Severity.WARNING), "warning")).append(", ");
        text.append(counted(summary.count(Severity.NOTE), "note"));
        if (summary.unlisted() > 0) {
            text.append(" (").append(summary.unlisted()).append(" not listed)");
        }
        summary.inBaseline().ifPresent(known -> text.append("; ").append(known).append(" more in the baseline"));
        text.append("; as of ")
                .append(summary.asOf().equals(FindingOptions.ISSUED) ? "the day of issue" : summary.asOf());
        text.append("; ").append(counted(summary.rules().run().size(), "rule")).append(" run");
        skipped(summary.rules().skipped()).forEach(text::append);
        return text.toString();
    }

    /** Gathers the rules that lacked the same thing. */
    private static List<String> skipped(Map<Skips.Skip, Long> skipped) {
        Map<String, TreeSet<String>> codes = new TreeMap<>();
        Map<String, Long> documents = new TreeMap<>();
        skipped.forEach((skip, count) -> {
            codes.computeIfAbsent(skip.reason(), reason -> new TreeSet<>()).add(skip.code());
            documents.merge(skip.reason(), count, Math::max);
        });
        List<String> parts = new ArrayList<>();
        codes.forEach((reason, rules) -> parts.add("; " + rules.size() + " skipped for want of " + inWords(reason)
                + " (" + counted(documents.get(reason), "document") + "): " + String.join(", ", rules)));
        return parts;
    }

    /** Names what was missing; of a member of the framework, where it would stand. */
    private static String inWords(String reason) {
        return reason.equals(PortfolioFacts.COMMUNITY) ? "a community, which --community gives" : reason;
    }

    static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void print(CharSequence line) {
        try {
            out.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
