package org.lplp.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chromium without a window, which shows a page in a frame of a stated width and lets axe judge it there. */
final class Browser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final Pattern RESULT = Pattern.compile("<pre id=\"result\">(.*?)</pre>", Pattern.DOTALL);

    private static final String FRAME = """
            <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>frame</title>
            <iframe id="page" title="page" style="border:0;width:%dpx;height:20000px" srcdoc="%s"></iframe><pre id="result"></pre>
            <script>
            onload = async () => {
              const page = document.getElementById('page').contentWindow, lines = [];
              const root = page.document.documentElement;
              if (root.scrollWidth > root.clientWidth) lines.push('scrolls sideways: ' + root.scrollWidth);
              const judged = await page.axe.run(page.document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']});
              judged.violations.forEach(v => v.nodes.forEach(n => lines.push(v.id + ': ' + n.html.slice(0, 200))));
              lines.push(judged.passes.length > 10 ? 'judged' : 'axe found nothing to judge');
              document.getElementById('result').textContent = lines.join('\\n');
            };
            </script>
            """;

    private Browser() {}

    /** Lists what is wrong with a page at a width. */
    static List<String> faults(String html, int width, Path folder) throws IOException, InterruptedException {
        String axe = Files.readString(Path.of("target", "axe", "axe.min.js"));
        String judged = html.replace("</body>", "<script>" + axe + "</script></body>");
        Path frame = Files.writeString(
                folder.resolve("frame.html"),
                FRAME.formatted(width, judged.replace("&", "&amp;").replace("\"", "&quot;")));
        Process process = new ProcessBuilder(
                        chromium().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=120000",
                        "--window-size=1400,1000",
                        "--dump-dom",
                        frame.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String dom = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        Matcher result = RESULT.matcher(dom);
        assertThat(result.find()).isTrue();
        List<String> lines = result.group(1).lines().toList();
        assertThat(lines).as("axe came to an end").isNotEmpty().endsWith("judged");
        return lines.subList(0, lines.size() - 1);
    }

    private static Path chromium() {
        Optional<String> named = Optional.ofNullable(System.getenv("CHROMIUM"));
        return named.map(Path::of)
                .or(() -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                        .filter(Files::isExecutable)
                        .findFirst())
                .orElseThrow(() -> new AssertionError("there is no Chromium: install it, or name it in CHROMIUM"));
    }
}
