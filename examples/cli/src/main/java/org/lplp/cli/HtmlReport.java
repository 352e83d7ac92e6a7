package org.lplp.cli;

import java.io.OutputStream;
import java.util.Map;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Messages;
import org.lplp.core.finding.Severity;

/** One page to look at, which needs nothing beside it and runs nothing. Findings are written as they come, and the sum at the end. */
final class HtmlReport implements Report {

    private static final String STYLE = """

            :root { color-scheme: light dark; --line: #767676; --error: #a4001d; --warning: #7a4a00; --note: #1b4f8f; }
            @media (prefers-color-scheme: dark) { :root { --error: #ff9aa2; --warning: #ffc46b; --note: #9cc7ff; } }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
            ol { padding-left: 2.5rem; } li { margin: 0 0 1.25rem; } li p { margin: 0; }
            .severity { font-weight: bold; } .error { color: var(--error); } .warning { color: var(--warning); } .note { color: var(--note); }
            code { font-family: ui-monospace, monospace; } .excerpt { white-space: pre-wrap; border-left: 0.25rem solid var(--line); padding-left: 0.5rem; }
            mark { outline: 2px solid; } table { border-collapse: collapse; } caption { text-align: left; }
            th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
            @media print { body { max-width: none; } li { break-inside: avoid; } }
            """;

    private final Xml xml;
    private final Messages messages;
    private final Lang lang;
    private Input input;

    HtmlReport(OutputStream out, Messages messages, Lang lang) {
        this.xml = new Xml(out);
        this.messages = messages;
        this.lang = lang;
    }

    @Override
    public void begin() {
        xml.raw("<!DOCTYPE html>\n");
        xml.open("html", "lang", "en").text("\n").open("head").text("\n");
        xml.empty("meta", "charset", "utf-8").text("\n");
        xml.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .text("\n");
        xml.element("title", "Findings of lplp validate").text("\n");
        xml.element("style", STYLE).text("\n");
        xml.close().text("\n").open("body").text("\n").open("main").text("\n");
        xml.element("h1", "Findings of lplp validate").text("\n");
        xml.open("p").element("a", "What they come to", "href", "#sum").close().text("\n");
    }

    @Override
    public void finding(Shown shown) {
        if (!shown.input().equals(input)) {
            closeList();
            input = shown.input();
            xml.element("h2", input.name()).text("\n").open("ol").text("\n");
        }
        Finding finding = shown.finding();
        String severity = finding.severity().code();
        xml.open("li").text("\n").open("p").element("span", severity, "class", "severity " + severity);
        if (shown.line() > 0) {
            xml.text(" line " + shown.line() + ", column " + shown.column());
        }
        xml.text(": ")
                .element("span", messages.message(finding), "lang", lang.name())
                .close()
                .text("\n");
        messages.fix(finding)
                .ifPresent(fix -> xml.element("p", fix, "lang", lang.name()).text("\n"));
        xml.open("p").element("code", finding.code());
        if (!finding.pointer().isEmpty()) {
            xml.text(" at ").element("code", finding.pointer());
        }
        xml.close().text("\n");
        shown.excerpt().ifPresent(this::excerpt);
        xml.close().text("\n");
    }

    /** Marks the place itself: below a line that breaks no caret would stand right. */
    private void excerpt(Excerpt excerpt) {
        String text = excerpt.text();
        int from = Math.min(excerpt.caret(), text.length());
        int to = from == text.length() ? from : text.offsetByCodePoints(from, 1);
        xml.open("p", "class", "excerpt").open("code").text(text.substring(0, from));
        xml.element("mark", from == to ? " " : text.substring(from, to));
        xml.text(text.substring(to)).close().close().text("\n");
    }

    private void closeList() {
        if (input != null) {
            xml.close().text("\n");
        }
    }

    @Override
    public void end(Summary summary) {
        closeList();
        xml.element("h2", "What they come to", "id", "sum").text("\n");
        xml.open("table").element("caption", "Findings by severity").open("tbody");
        for (Severity severity : Severity.values()) {
            row(severity.code(), String.valueOf(summary.count(severity)));
        }
        if (summary.unlisted() > 0) {
            row("counted but not listed here", String.valueOf(summary.unlisted()));
        }
        summary.inBaseline().ifPresent(known -> row("in the baseline, not counted", String.valueOf(known)));
        xml.close().close().text("\n");
        xml.element(
                        "p",
                        TextReport.counted(summary.files().size(), "file") + ", "
                                + TextReport.counted(summary.documents(), "document") + ", "
                                + TextReport.counted(summary.rules().run().size(), "rule") + " run, as of "
                                + (summary.asOf().equals(FindingOptions.ISSUED) ? "the day of issue" : summary.asOf())
                                + ".")
                .text("\n");
        if (!summary.whole()) {
            xml.element("p", "Not everything that was asked for could be read; the command said what.")
                    .text("\n");
        }
        skipped(summary);
        xml.element("p", Version.TOOL + " " + Version.number()).text("\n");
        xml.close().text("\n").close().text("\n").close().text("\n");
        xml.flush();
    }

    private void row(String name, String value) {
        xml.open("tr").element("th", name, "scope", "row").element("td", value).close();
    }

    private void skipped(Summary summary) {
        if (summary.rules().skipped().isEmpty()) {
            return;
        }
        xml.open("table")
                .element("caption", "Rules that could not look")
                .open("thead")
                .open("tr");
        for (String column : new String[] {"rule", "for want of", "documents"}) {
            xml.element("th", column, "scope", "col");
        }
        xml.close().close().open("tbody");
        for (Map.Entry<Skips.Skip, Long> skip : summary.rules().skipped().entrySet()) {
            xml.open("tr")
                    .element("td", skip.getKey().code())
                    .element("td", skip.getKey().reason());
            xml.element("td", String.valueOf(skip.getValue())).close();
        }
        xml.close().close().text("\n");
    }
}
