package org.lplp.cli;

import java.io.PrintStream;
import java.util.Optional;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Messages;
import org.lplp.core.finding.Place;

/** Findings on tables and mappings, for people. What such a finding quotes is the mapping's or the header's, never a cell's. */
final class TableFindings {

    private final PrintStream out;
    private final TextReport report;
    private long truncated;

    TableFindings(PrintStream out, Messages messages) {
        this.out = out;
        this.report = new TextReport(out, messages.showingValues(), false, false);
    }

    /** Prints what was found in a file. */
    void print(Findings findings, String file) {
        findings.forEach(finding -> report.finding(shown(finding, file)));
        truncated += findings.truncated();
    }

    /** Ends the list; says how much it left out. */
    void end() {
        report.flush();
        if (truncated > 0) {
            out.println(Version.TOOL + ": " + truncated + " more findings are not listed");
        }
    }

    static Shown shown(Finding finding, String file) {
        return new Shown(
                finding,
                new Input(file, Optional.empty(), false, true),
                finding.place().map(Place::line).orElse(0),
                finding.place().map(Place::column).orElse(0),
                Optional.empty(),
                Optional.empty());
    }
}
