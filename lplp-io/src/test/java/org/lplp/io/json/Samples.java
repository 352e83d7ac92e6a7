package org.lplp.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lplp.core.document.Portfolio;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;

/** Portfolios as text, and findings as lines. */
final class Samples {

    static final String ID = "urn:uuid:7c1e0f0e-52a5-4a3b-9a9e-0b8b3f2f6a10";

    private Samples() {}

    /** The smallest portfolio, with more top-level members, each with a comma before it. */
    static String portfolio(String... more) {
        return "{\"LPLP\":\"portfolio/1.0\",\"id\":\"" + ID + "\",\"issued\":\"2026-03-31T16:00:00Z\","
                + "\"people\":{\"learner\":{\"id\":\"urn:x:ann\",\"name\":\"Ann\"}}" + String.join("", more) + "}";
    }

    /** The smallest community, with more top-level members, each with a comma before it. */
    static String community(String... more) {
        return "{\"LPLP\":\"community/1.0\",\"id\":\"urn:x:valley\",\"issued\":\"2026-03-31T16:00:00Z\""
                + String.join("", more) + ",\"title\":\"The valley\"}";
    }

    /** A school, with more members, and the learners on its roster. */
    static String school(String more, String... roster) {
        String entries = Stream.of(roster)
                .map(id -> "{\"id\":\"" + id + "\",\"period\":{\"start\":\"2024-09-02\"},\"school\":\"urn:x:school\"}")
                .collect(Collectors.joining(","));
        return ",\"people\":{\"organisations\":[{\"id\":\"urn:x:org\",\"kind\":\"school\",\"name\":\"The school\"}]}"
                + ",\"school\":{\"rosterEntries\":[" + entries
                + "],\"schools\":[{\"id\":\"urn:x:school\",\"organisation\":\"urn:x:org\"" + more + "}]}";
    }

    /** A portfolio with these peer sessions. */
    static String sessions(String... sessions) {
        return portfolio(",\"peer\":{\"sessions\":[" + String.join(",", sessions) + "]}");
    }

    /** A session that can be read, with its id and more members, each with a comma before it. */
    static String session(String id, String... more) {
        return "{\"id\":\"" + id + "\",\"minutes\":30,\"start\":\"2026-03-02T12:00:00Z\",\"tutee\":\"urn:x:ben\","
                + "\"tutor\":\"urn:x:ann\"" + String.join("", more) + "}";
    }

    static ReadResult<Portfolio> read(String text) {
        return Lplp.standard().readPortfolio(text.getBytes(UTF_8));
    }

    /** One line a finding: {@code 1:2 error document.wrong_type /pointer {expected=date, found=null}}. */
    static List<String> lines(Findings findings) {
        return findings.stream().map(Samples::line).toList();
    }

    private static String line(Finding finding) {
        String place = finding.place().map(at -> at.line() + ":" + at.column()).orElse("-");
        String arguments = finding.arguments().entrySet().stream()
                .map(Map.Entry::toString)
                .collect(Collectors.joining(", ", "{", "}"));
        return place + " " + finding.severity().code() + " " + finding.code() + " " + finding.pointer() + " "
                + arguments;
    }
}
