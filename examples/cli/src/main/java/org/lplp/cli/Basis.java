package org.lplp.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.lplp.core.document.Community;
import org.lplp.core.document.CommunityFacts;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Messages;
import org.lplp.core.finding.Severity;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.ReadResult;
import org.lplp.io.json.Validated;

/**
 * What documents are judged by: a framework, and the community around portfolios if the user names one.
 *
 * <p>A framework with an error judges nobody. A community is data like the portfolios: that an accreditation in it has run out is a
 * finding like theirs and no reason to leave 900 of them unchecked. But what is not understood of it would make them look wrong.
 *
 * @param framework the framework
 * @param around the community; absent if none is named
 */
record Basis(Framework framework, Optional<Around> around) {

    private static final Lplp LPLP = Lplp.standard();

    /**
     * The community around portfolios.
     *
     * @param file where it is
     * @param facts what portfolios are held against
     * @param judged what was found of the community itself
     */
    record Around(Path file, CommunityFacts facts, Judged judged) {

        /** Gives it as one of the things that were read. */
        Input input() {
            return Input.file(file, false, false);
        }
    }

    /**
     * Reads what the options name. The rules that the user chose are asked of the community; a framework must be in order by all.
     *
     * @throws Refusal if there is no judging by it
     */
    static Basis of(Main main, FindingOptions options, Lplp lplp) {
        Framework framework = options.framework == null ? Framework.leadbeater2008() : framework(main, options);
        return new Basis(
                framework,
                Optional.ofNullable(options.community).map(file -> around(file, framework, main, options, lplp)));
    }

    private static Framework framework(Main main, FindingOptions options) {
        return framework(options.framework, options::asOf, main, options.messages(), options.showValues);
    }

    /**
     * Reads a framework.
     *
     * @param file where it is
     * @param asOf gives the day as of which it must be in order
     * @throws Refusal if it is not in order
     */
    static Framework framework(
            Path file, Function<Document, LocalDate> asOf, Main main, Messages messages, boolean showValues) {
        ReadResult<Framework> read = LPLP.readFramework(bytes(file, main));
        LocalDate day = read.document().map(asOf).orElse(LocalDate.EPOCH);
        Validated validated = LPLP.validate(read, Framework.leadbeater2008(), day);
        tell(file, validated.findings(), main, messages, showValues);
        if (!read.complete() || validated.has(Severity.ERROR)) {
            throw new Refusal(name(file) + ": no judging by a framework that is not in order itself");
        }
        return read.document().orElseThrow();
    }

    private static Around around(Path file, Framework framework, Main main, FindingOptions options, Lplp lplp) {
        byte[] bytes = bytes(file, main);
        ReadResult<Community> read = LPLP.readCommunity(bytes);
        if (!read.complete() || demandsMore(read.findings())) {
            tell(file, read.findings(), main, options.messages(), options.showValues);
            throw new Refusal(name(file) + ": no judging within a community of which not everything was understood");
        }
        Community community = read.document().orElseThrow();
        LocalDate asOf = options.asOf(community);
        Validated validated = lplp.validate(read, framework, asOf);
        return new Around(file, CommunityFacts.of(community, framework, asOf), Judged.of(read, validated, 0, bytes));
    }

    private static boolean demandsMore(Findings findings) {
        return findings.stream().anyMatch(finding -> finding.code().equals(DocumentCode.MUST_UNDERSTAND.code()));
    }

    private static byte[] bytes(Path file, Main main) {
        return Input.file(file, false, true).bytes(LPLP.limits().getDocument(), main.streams());
    }

    /** Tells on standard error what is wrong, whatever the format of the report. */
    private static void tell(Path file, Findings findings, Main main, Messages messages, boolean showValues) {
        TextReport report = new TextReport(main.streams().err(), messages, false, false);
        for (Finding finding : findings) {
            if (finding.severity() != Severity.NOTE) {
                report.finding(Shown.of(
                        finding, Input.file(file, false, true), 0, showValues, Optional.empty(), Optional.empty()));
            }
        }
        report.flush();
    }

    private static String name(Path file) {
        return Printable.line(Printable.path(file));
    }
}
