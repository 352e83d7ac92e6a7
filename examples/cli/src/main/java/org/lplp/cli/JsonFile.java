package org.lplp.cli;

import java.util.Optional;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Severity;
import org.lplp.io.canonical.JsonRead;
import org.lplp.io.canonical.JsonText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The one JSON text that a command is given, LPLP document or not. What is wrong with it is said on standard error. */
final class JsonFile {

    @Parameters(paramLabel = "FILE", description = "Any JSON text, or - for standard input.")
    private String file;

    @Mixin
    private LangOption language;

    /** Gives what reports call it. */
    String name() {
        return Input.table(file).name();
    }

    /**
     * Reads it.
     *
     * @param main whose exit status is at stake
     * @return the text; empty if it is no I-JSON, which has been said
     * @throws Refusal if it cannot be read
     */
    Optional<JsonText> read(Main main) {
        Input input = Input.table(file);
        JsonRead read = JsonText.read(input.bytes(JsonText.LIMITS.getDocument(), main.streams()));
        tell(read.findings(), main);
        return read.text();
    }

    /** Says what was found, masked. */
    void tell(Findings findings, Main main) {
        tell(findings, Input.table(file), language.lang, main);
    }

    /** Says what was found of an input, masked; an error raises the exit status. */
    static void tell(Findings findings, Input input, Lang lang, Main main) {
        TextReport report = new TextReport(main.streams().err(), lang.messages(), false, false);
        for (Finding finding : findings) {
            report.finding(Shown.of(finding, input, 0, false, Optional.empty(), Optional.empty()));
        }
        report.flush();
        if (findings.truncated() > 0) {
            main.say(findings.truncated() + " more findings are not listed");
        }
        if (findings.has(Severity.ERROR)) {
            main.raise(ExitStatus.FINDINGS);
        }
    }
}
