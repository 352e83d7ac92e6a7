package org.lplp.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The findings of an earlier report: known, and put up with for the time being. A finding of now that has the fingerprint of one of
 * them is neither counted nor listed; each of them excuses one.
 */
final class Baseline {

    private static final String NO_REPORT =
            ": no baseline: it is no whole report of 'lplp validate' in the format json, ndjson or sarif";

    /** A fingerprint that is known: in how many findings, and in what file they were made. */
    private static final class Known {
        private final String file;
        private int number;

        Known(String file) {
            this.file = file;
        }
    }

    private final String name;
    private final Map<String, Known> left = new HashMap<>();
    private boolean isReport;
    private long unlisted;
    private long taken;

    private Baseline(String name) {
        this.name = name;
    }

    /**
     * Reads a report.
     *
     * @param file where it is
     * @param main is told if the report counted more than it lists
     * @throws Refusal if it cannot be read, or is no report with fingerprints
     */
    static Baseline read(Path file, Main main) {
        Baseline baseline = new Baseline(Printable.line(Printable.path(file)));
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = new JsonFactory().createParser(in)) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                baseline.report(json);
            }
            if (json.currentToken() != null || !baseline.isReport) {
                throw new Refusal(baseline.name + NO_REPORT);
            }
        } catch (JsonProcessingException e) {
            throw new Refusal(baseline.name + NO_REPORT);
        } catch (IOException e) {
            throw new Refusal(baseline.name + ": " + Printable.reason(e));
        }
        if (baseline.unlisted > 0) {
            main.say(baseline.name + ": " + baseline.unlisted
                    + " findings were counted in it but not listed, so they are new again");
        }
        return baseline;
    }

    /** Reads a whole report, or one line of one. */
    private void report(JsonParser json) throws IOException {
        String print = null;
        String file = null;
        boolean finding = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "findings" -> each(json, () -> known((Map<?, ?>) Json.value(json)));
                case "runs" -> each(json, () -> run(json));
                case "tool" -> isReport |= Version.TOOL.equals(json.getText());
                case "truncated" -> unlisted += json.getValueAsLong();
                case "type" -> finding = "finding".equals(json.getText());
                case "fingerprint" -> print = json.getText();
                case "file" -> file = json.getText();
                default -> json.skipChildren();
            }
        }
        if (finding) {
            known(print, file);
        }
    }

    private void run(JsonParser json) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "results" -> each(json, () -> result(Json.value(json)));
                case "tool" -> isReport |= Version.TOOL.equals(at(Json.value(json), "driver", "name"));
                case "properties" ->
                    unlisted += at(Json.value(json), "truncated") instanceof Number n ? n.longValue() : 0;
                default -> json.skipChildren();
            }
        }
    }

    private void each(JsonParser json, Json.Step step) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new Refusal(name + NO_REPORT);
        }
        while (json.nextToken() == JsonToken.START_OBJECT) {
            step.run();
        }
        if (json.currentToken() != JsonToken.END_ARRAY) {
            throw new Refusal(name + NO_REPORT);
        }
    }

    private void known(Map<?, ?> finding) {
        known(finding.get("fingerprint"), finding.get("file"));
    }

    private void result(Object result) {
        Object location = at(result, "locations") instanceof List<?> list && !list.isEmpty() ? list.get(0) : null;
        Object uri = at(location, "physicalLocation", "artifactLocation", "uri");
        String file = uri instanceof String text ? file(text) : null;
        known(at(result, "partialFingerprints", SarifReport.FINGERPRINT), file);
    }

    private static String file(String uri) {
        try {
            URI parsed = URI.create(uri);
            return parsed.isOpaque() ? parsed.getSchemeSpecificPart() : parsed.getPath();
        } catch (IllegalArgumentException e) {
            return uri;
        }
    }

    private void known(Object print, Object file) {
        if (!(print instanceof String) || !(file instanceof String)) {
            throw new Refusal(name + ": no baseline: it has a finding without a fingerprint");
        }
        left.computeIfAbsent((String) print, any -> new Known(normal((String) file))).number++;
    }

    /** Gives what lies on the way through objects; null if nothing does. */
    private static Object at(Object value, String... names) {
        Object found = value;
        for (String step : names) {
            found = found instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return found;
    }

    /** Tells whether a finding is among those that are known; each of them is so once. */
    boolean takes(String fingerprint) {
        Known known = left.get(fingerprint);
        if (known == null || known.number == 0) {
            return false;
        }
        known.number--;
        taken++;
        return true;
    }

    /** Gives how many findings of now were known. */
    long taken() {
        return taken;
    }

    /** Tells how many findings of the files that were read are no more. */
    void tellStale(List<Summary.Read> read, Main main) {
        Set<String> files = read.stream().map(each -> normal(each.path())).collect(Collectors.toSet());
        long stale = left.values().stream()
                .filter(known -> files.contains(known.file))
                .mapToLong(known -> known.number)
                .sum();
        if (stale > 0) {
            main.say(name + ": " + stale + (stale == 1 ? " finding in it is" : " findings in it are")
                    + " no more; write it anew to keep " + (stale == 1 ? "it" : "them") + " from coming back unseen");
        }
    }

    /** One name for a file that has several, such as {@code ./a.json}. */
    private static String normal(String file) {
        Path here = Path.of("").toAbsolutePath();
        try {
            Path path = here.resolve(file).normalize();
            return Printable.path(path);
        } catch (InvalidPathException e) {
            return file;
        }
    }
}
