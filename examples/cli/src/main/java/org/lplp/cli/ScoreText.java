package org.lplp.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Scored;

/** Scores for people: each with its value, what gave it, and what was missing. */
final class ScoreText implements ScoreReport {

    private static final String INDENT = "  ";

    private final Writer out;
    private final Framework framework;
    private boolean first = true;

    ScoreText(OutputStream out, Framework framework) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.framework = framework;
    }

    @Override
    public void begin() {}

    @Override
    public void document(String file, Document document, LocalDate asOf, List<Scored<?>> scores) {
        if (!first) {
            print("");
        }
        first = false;
        wrapped(
                "",
                "",
                file + ": " + document.getId() + " as of " + asOf + ", judged by " + framework.getId() + " "
                        + framework.getVersion());
        scores.forEach(this::score);
    }

    @Override
    public void end() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void score(Scored<?> score) {
        print("");
        String value = Figures.value(score).map(Figures::plain).orElse("no value");
        String bounds = score.interval()
                .map(it ->
                        it.isOpen() ? ", between " + Figures.plain(it.low()) + " and " + Figures.plain(it.high()) : "")
                .orElse("");
        String subject = score.subject().map(id -> " of " + id).orElse("");
        wrapped("", INDENT, Figures.name(score.code()) + " (" + score.code() + ")" + subject + ": " + value + bounds);
        detail(score);
        int width = score.contributions().stream()
                .mapToInt(it -> Figures.plain(it.amount()).length())
                .max()
                .orElse(0);
        for (Contribution it : score.contributions()) {
            String amount = INDENT + Columns.right(Figures.plain(it.amount()), width) + INDENT;
            wrapped(amount, " ".repeat(amount.length()), it.ref() + ": " + it.label());
        }
        score.missing().forEach(what -> wrapped(INDENT + "missing: ", INDENT + INDENT, what));
        score.ties().forEach(what -> wrapped(INDENT + "decided: ", INDENT + INDENT, what));
    }

    /** The result in words, but for what the contributions say of the same record anyway. */
    private void detail(Scored<?> score) {
        List<String> told = score.contributions().stream()
                .map(Contribution::ref)
                .filter(ref -> ref.indexOf(':') > 0)
                .toList();
        score.detail()
                .toString()
                .lines()
                .map(String::strip)
                .filter(line -> told.stream().noneMatch(line::contains))
                .forEach(line -> wrapped(INDENT, INDENT + INDENT, line));
    }

    private void wrapped(String firstIndent, String indent, String text) {
        String start = firstIndent;
        for (String line :
                Columns.wrap(Printable.line(text), Columns.WIDTH - Math.max(start.length(), indent.length()))) {
            print(start + line);
            start = indent;
        }
    }

    private void print(String line) {
        try {
            out.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
