package org.lplp.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Text;
import org.lplp.core.people.Learner;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Scored;

/** Short ways to say what a test is given. */
public final class Given {

    /** Stands in every name and narrative of the tests; it must appear in no result. */
    public static final String SECRET = "Canary Featherstone";

    public static final PersonId LEARNER = PersonId.of("urn:p:learner");

    private Given() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static OffsetDateTime at(String iso) {
        return OffsetDateTime.parse(iso);
    }

    public static Period period(String start, String end) {
        return Period.of(day(start), day(end));
    }

    public static BigDecimal number(String decimal) {
        return new BigDecimal(decimal);
    }

    public static Text secret() {
        return Text.of(SECRET);
    }

    public static Text title(String title) {
        return Text.of(title);
    }

    public static Learner.Builder learner() {
        return Learner.builder().id(LEARNER).name(secret());
    }

    /** Sums what the contributions give. */
    public static BigDecimal sum(Scored<?> scored) {
        return scored.contributions().stream().map(Contribution::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Reads a worked example out of SCORING.md: the block of text under the heading that names the test. */
    public static String documented(String test) {
        String text = document();
        int heading = text.indexOf("`" + test + "`");
        int start = text.indexOf("```text\n", heading) + "```text\n".length();
        return heading < 0
                ? ""
                : text.substring(start, text.indexOf("```", start)).stripTrailing();
    }

    /** The words that have scores: the packages of the module. */
    static List<String> words() throws IOException {
        Path sources = Path.of("src", "main", "java", "org", "lplp", "scoring");
        Path folder = Files.exists(sources) ? sources : Path.of("lplp-scoring").resolve(sources);
        try (Stream<Path> packages = Files.list(folder)) {
            return packages.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    /** Reads SCORING.md, from the folder of the module or from the root of the project. */
    static String document() {
        try {
            Path file = Path.of("SCORING.md");
            return Files.readString(Files.exists(file) ? file : Path.of("lplp-scoring", "SCORING.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
