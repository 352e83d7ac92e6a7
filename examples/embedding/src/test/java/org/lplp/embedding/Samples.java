package org.lplp.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lplp.core.document.Portfolio;
import org.lplp.io.json.Lplp;

/** The invented learner of the examples, under as many ids as a test wants. */
final class Samples {

    /** What must stand in no answer but the record itself, and in no log. */
    static final List<String> SECRETS = List.of("Mali", "Rowlands", "Gareth", "G660999916014", "Caffi");

    static final String UPN = "G660999916014";

    static final Path SESSION_TOO_EARLY = Path.of(
            "../data/rules/mentoring.session_before_start", "fail-session-on-the-day-before-the-mentoring.json");

    private static final Path FILE = Path.of("../data/portfolio.lplp.json");
    private static final Portfolio PORTFOLIO =
            Lplp.standard().readPortfolio(FILE).orThrow();

    private Samples() {}

    static String id() {
        return "urn:uuid:" + UUID.randomUUID();
    }

    static String learner() {
        return PORTFOLIO.getPeople().getLearner().getId().value();
    }

    static byte[] portfolio(String id) {
        return bytes(text(id));
    }

    static String text(String id) {
        try {
            return Files.readString(FILE).replace(PORTFOLIO.getId().value(), id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A challenge of less than no time. */
    static String wrong(String id) {
        return text(id).replace("\"minutes\": 720,", "\"minutes\": -720,");
    }

    /** The same on one line. */
    static String line(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining()) + "\n";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
