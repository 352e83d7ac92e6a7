package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One fault at every kind of place of the sample in turn, all of them as records of one input. */
class EverywhereTest {

    /** Where a value stands in the text. */
    private record Span(int start, int end, boolean object) {}

    private static String sample;

    /** One span for each path, indices aside. */
    private static final Map<String, Span> SPANS = new LinkedHashMap<>();

    @BeforeAll
    static void findTheValues() throws IOException {
        sample = Files.readString(Run.DATA.resolve("portfolio.lplp.json")).replaceAll("\n *", "");
        // Offsets of characters, not of bytes, since the parser reads a string.
        try (JsonParser parser = new JsonFactory().createParser(sample)) {
            while (parser.nextToken() != null) {
                JsonToken token = parser.currentToken();
                if (token == JsonToken.FIELD_NAME || token.isStructEnd()) {
                    continue;
                }
                String path =
                        parser.getParsingContext().pathAsPointer().toString().replaceAll("/[0-9]+(?=/|$)", "/0");
                if (token.isStructStart()) {
                    path = path + " " + token;
                }
                int start = (int) parser.currentTokenLocation().getCharOffset();
                SPANS.putIfAbsent(path, new Span(start, end(start, parser), token == JsonToken.START_OBJECT));
            }
        }
        assertThat(SPANS).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[[7]]", "{\"zz\":{}}", "1e400", "\"\\u0000\""})
    void wrongValueIsToldInEveryRecordAndNoneIsLost(String wrong) {
        List<String> records = SPANS.values().stream()
                .map(span -> sample.substring(0, span.start()) + wrong + sample.substring(span.end()))
                .toList();
        Run run = run(records);
        assertThat(run.status()).isEqualTo(1);
        if (!wrong.startsWith("\"")) {
            // A text can be almost anything.
            // A section needs no member, so an object without any that it knows earns a warning.
            assertThat(linesWith(wrong.startsWith("{") ? "(?:error|warning)" : "error", run))
                    .isEqualTo(records.size());
        }
    }

    @Test
    void unknownMemberIsToldInEveryRecordAndNoneIsLost() {
        List<String> records = SPANS.values().stream()
                .filter(Span::object)
                .map(span -> sample.substring(0, span.start() + 1) + "\"zz\":1," + sample.substring(span.start() + 1))
                .toList();
        Run run = run(records);
        assertThat(linesWith("(?:error|warning)", run)).isEqualTo(records.size());
        assertThat(run.out()).doesNotContain("zz");
    }

    private static Run run(List<String> records) {
        byte[] bytes = records.stream().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
        Run run = Run.with(bytes, "validate", "--ndjson", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("1 file, " + records.size() + " documents: ");
        return run;
    }

    /** Counts the records about which something as grave was told. */
    private static long linesWith(String severity, Run run) {
        return run.out()
                .lines()
                .filter(line -> line.matches("-:[0-9]+:[0-9]+: " + severity + ": .*"))
                .map(line -> line.split(":")[1])
                .distinct()
                .count();
    }

    private static int end(int start, JsonParser parser) {
        if (!parser.currentToken().isStructStart()) {
            try {
                parser.finishToken();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return (int) parser.currentLocation().getCharOffset();
        }
        int depth = 0;
        boolean string = false;
        for (int i = start; ; i++) {
            char c = sample.charAt(i);
            if (c == '"' && sample.charAt(i - 1) != '\\') {
                string = !string;
            } else if (!string && (c == '{' || c == '[')) {
                depth++;
            } else if (!string && (c == '}' || c == ']') && --depth == 0) {
                return i + 1;
            }
        }
    }
}
