package org.lplp.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Messages;
import org.lplp.core.finding.Severity;

/**
 * Workflow commands, which make GitHub Actions annotate the lines of a change:
 * {@code ::error file=…,line=…,col=…,title=…::message}. Files are named from the folder in which the command runs, which is to be
 * the root of the repository.
 */
final class GithubReport implements Report {

    private final Writer out;
    private final Messages messages;
    private final boolean summarises;

    GithubReport(OutputStream out, Messages messages, boolean summarises) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.messages = messages;
        this.summarises = summarises;
    }

    @Override
    public void begin() {}

    @Override
    public void finding(Shown shown) {
        Finding finding = shown.finding();
        StringBuilder command =
                new StringBuilder("::").append(level(finding.severity())).append(' ');
        if (shown.input().path().isPresent()) {
            command.append("file=").append(property(file(shown.input()))).append(',');
        }
        if (shown.line() > 0) {
            command.append("line=")
                    .append(shown.line())
                    .append(",col=")
                    .append(shown.column())
                    .append(',');
        }
        command.append("title=").append(property(finding.code())).append("::");
        String text = messages.message(finding)
                + messages.fix(finding).map(fix -> " " + fix).orElse("");
        command.append(data(Printable.line(text + " (" + finding.pointer() + ")")));
        print(command);
    }

    @Override
    public void end(Summary summary) {
        if (summarises) {
            print(TextReport.sentence(summary));
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String level(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.code();
    }

    private static String file(Input input) {
        return URI.create(input.uri()).getPath();
    }

    /** What stands behind the second {@code ::} ends with the line. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** What stands before it ends with a comma or a colon too. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private void print(CharSequence line) {
        try {
            out.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
