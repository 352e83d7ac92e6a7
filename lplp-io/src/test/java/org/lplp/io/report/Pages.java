package org.lplp.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Pages as text, and what must be true of each. */
final class Pages {

    private static final Path DATA = Path.of("..", "examples", "data");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "org", "lplp", "io", "report");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** Whatever somebody might call themselves. */
    static final String HOSTILE =
            "</style></title></svg><script>alert(1)</script><img src=x onerror=alert(1)>\"' &amp; {0} ${x} @if"
                    + " -->]]> \u202Eturned \u2066open \u0007\u0000\u0085\uFFFF\uFDD0 end";

    private Pages() {}

    static byte[] data(String name) {
        try {
            return Files.readAllBytes(DATA.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds a page against the file with what it should be; {@code -Dlplp.update=true} writes that anew. */
    static void assertGolden(String html, String name) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("lplp.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, html);
        }
        assertThat(html).isEqualTo(new String(Files.readAllBytes(file), UTF_8));
    }

    /** The tags of a page, which no text of the record may change. */
    static List<String> tags(String html) {
        return TAG.matcher(html).results().map(MatchResult::group).toList();
    }

    static List<String> all(String regex, String html) {
        return Pattern.compile(regex)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** It stands alone, runs nothing, and can be read without seeing it. */
    static void assertSound(String html) {
        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"");
        assertThat(String.join("", tags(html)).toLowerCase(Locale.ROOT))
                .doesNotContain("<script", "<img", "<link", "<iframe", " src=", " onload", " style=");
        String style = html.substring(html.indexOf("<style>"), html.indexOf("</style>"));
        assertThat(style).doesNotContain("url(", "@import");
        assertThat(String.join("", tags(html))).doesNotContain("://");
        assertThat(html.codePoints())
                .noneMatch(c -> c < ' ' && c != '\n'
                        || c >= 0x7F && c <= 0x9F
                        || c >= 0x202A && c <= 0x202E
                        || c >= 0x2066 && c <= 0x2069
                        || c >= 0xFDD0 && c <= 0xFDEF
                        || (c & 0xFFFE) == 0xFFFE);
        List<String> ids = all(" id=\"([^\"]*)\"", html);
        assertThat(ids).doesNotHaveDuplicates();
        List<String> referred = new ArrayList<>();
        all(" aria-labelledby=\"([^\"]*)\"", html).forEach(value -> referred.addAll(List.of(value.split(" "))));
        referred.addAll(all(" href=\"#([^\"]*)\"", html));
        referred.addAll(all("url\\(#([^)]*)\\)", html));
        assertThat(ids).containsAll(referred);
        assertThat(all("(<svg) role=\"img\" aria-labelledby=", html)).hasSameSizeAs(all("(<svg)", html));
        assertThat(all("(<th)[ >]", html)).hasSameSizeAs(all("(<th) scope=\"(?:row|col)\"", html));
        assertThat(all("(<caption)", html)).hasSameSizeAs(all("(<table)", html));
        int level = 0;
        for (String heading : all("<h([1-6])", html)) {
            int next = Integer.parseInt(heading);
            assertThat(next).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(all("<h(1)", html)).hasSize(1);
    }
}
