package org.lplp.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lplp.cli.Main;
import org.lplp.io.json.Lplp;

/** Every kind of page, as {@code lplp report} writes it, without a fault that a checker finds. */
class PagesTest {

    private static final String PORTFOLIO = "../data/portfolio.lplp.json";
    private static final String COMMUNITY = "../data/community.lplp.json";
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writePages() throws IOException {
        Path cohort = folder.resolve("cohort");
        run("sample", "--cohort", "60", "--seed", "1", "--output", cohort.toString());
        Path community = cohort.resolve("community.lplp.json");
        String unit = Lplp.standard()
                .readCommunity(Files.readAllBytes(community))
                .orThrow()
                .getSchool()
                .getUnits()
                .get(0)
                .getId()
                .value();
        PAGES.put("learner", report("--radar", PORTFOLIO));
        PAGES.put("learner in Welsh", report("--lang", "cy", PORTFOLIO));
        PAGES.put("another learner", report("../data/portfolio-kieran.lplp.json"));
        PAGES.put("vote", report(COMMUNITY));
        PAGES.put("unit", report("--community", community.toString(), "--unit", unit, cohort.toString()));
    }

    private static String report(String... arguments) {
        List<String> all = new ArrayList<>(List.of("report", "--quiet", "--fail-on", "never"));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Main.run(arguments, InputStream.nullInputStream(), out, err))
                .as(err.toString(UTF_8))
                .isZero();
        return out.toString(UTF_8);
    }

    @Test
    void theNuCheckerFindsNothing() throws Exception {
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            EmbeddedValidator checker = new EmbeddedValidator();
            checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
            Path file = Files.writeString(folder.resolve("page.html"), page.getValue());
            assertThat(checker.validate(file)).as(page.getKey()).isEmpty();
        }
        EmbeddedValidator checker = new EmbeddedValidator();
        Path wrong = Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><title>x</title><b>");
        assertThat(checker.validate(wrong)).as("it does look").isNotEmpty();
    }

    @Test
    void axeFindsNothingAndNothingScrollsSideways() throws Exception {
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            assertThat(Browser.faults(page.getValue(), 320, folder)).as(page.getKey()).isEmpty();
            assertThat(Browser.faults(page.getValue(), 1280, folder)).as(page.getKey()).isEmpty();
        }
        String grey = PAGES.get("vote").replace("color: #1a1a1a", "color: #aaa").replace("max-width: 84rem", "width: 600px");
        assertThat(Browser.faults(grey, 320, folder))
                .as("it does look")
                .anyMatch(fault -> fault.startsWith("color-contrast"))
                .anyMatch(fault -> fault.startsWith("scrolls sideways"));
    }
}
