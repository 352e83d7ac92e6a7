package org.lplp.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.Language;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.Purpose;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.io.disclosure.Pseudonyms;
import org.lplp.io.disclosure.View;
import org.lplp.io.json.Lplp;

class LearnerPageTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 24);
    private static final Framework FRAMEWORK = Framework.leadbeater2008();
    private static final String SAMPLE = new String(Pages.data("portfolio.lplp.json"), UTF_8);

    private static String page(String json, LearnerPage settings) {
        Portfolio portfolio =
                Lplp.standard().readPortfolio(json.getBytes(UTF_8)).orThrow();
        return settings.html(portfolio, FRAMEWORK, AS_OF);
    }

    private static final LearnerPage ENGLISH = LearnerPage.in(Language.ENGLISH);
    private static final LearnerPage WELSH = LearnerPage.in(Language.WELSH);

    @Test
    void theSampleLooksAsItDid() throws IOException {
        Pages.assertGolden(page(SAMPLE, new LearnerPage(Language.ENGLISH, true)), "learner-en.html");
        Pages.assertGolden(page(SAMPLE, WELSH), "learner-cy.html");
    }

    @Test
    void everyPageIsSound() {
        Pages.assertSound(page(SAMPLE, ENGLISH));
        Pages.assertSound(page(SAMPLE, new LearnerPage(Language.WELSH, true)));
        Pages.assertSound(page(new String(Pages.data("portfolio-kieran.lplp.json"), UTF_8), ENGLISH));
    }

    @Test
    void textOfTheRecordCannotBecomePartOfThePage() {
        String hostile = new String(JsonStringEncoder.getInstance().quoteAsString(Pages.HOSTILE));
        String json = SAMPLE.replaceAll(
                "(\"(?:name|preferredName|title|said|narrative|en|cy)\"\\s*:\\s*)\"[^\"]*\"",
                "$1\"" + Matcher.quoteReplacement(hostile) + "\"");
        String page = page(json, ENGLISH);
        Pages.assertSound(page);
        assertThat(Pages.tags(page)).isEqualTo(Pages.tags(page(SAMPLE, ENGLISH)));
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;").contains("{0} ${x} @if");
    }

    @Test
    void pictureAndTableSayTheSame() {
        String page = page(SAMPLE, ENGLISH);
        // By SCORING.md: 16 sessions given of 18 promised; 5 of 8 targets met; the scorecard 78.353997.
        assertThat(page)
                .contains("16 of 18 promised sessions")
                .contains("5 of 8 targets are met.")
                .contains("The whole: 78.4 of 100.")
                .contains("short: 1 of 2</text>")
                .contains("<td class=\"number\">GBP 69.50");
    }

    @Test
    void outsideIdentifiersAreNotShown() {
        assertThat(SAMPLE).contains("\"value\"");
        for (String value : Pages.all("\"scheme\": \"\\w+\",\\s*\"value\": \"([^\"]*)\"", SAMPLE)) {
            assertThat(page(SAMPLE, ENGLISH)).doesNotContain(value);
        }
    }

    @Test
    void aWelshPageIsWelshAndSaysWhereItIsNot() {
        String page = page(SAMPLE, WELSH);
        assertThat(page)
                .contains("<html lang=\"cy\">")
                .contains("Perthnasoedd")
                .contains("24 Ebrill 2026")
                .contains("<span lang=\"en\">covered by 1 tie");
        assertThat(page(SAMPLE, ENGLISH)).contains("<html lang=\"en\">").doesNotContain("<span lang=");
    }

    @Test
    void aRadarIsDrawnOnRequest() {
        assertThat(page(SAMPLE, ENGLISH)).doesNotContain("scorecard-1-radar");
        assertThat(page(SAMPLE, new LearnerPage(Language.ENGLISH, true))).contains("scorecard-1-radar");
    }

    @Test
    void whatIsNotRecordedIsSaidAndNoughtIsNotShownForIt() {
        String smallest = "{\"LPLP\":\"portfolio/1.0\",\"id\":\"urn:x:doc\",\"issued\":\"2026-03-31T16:00:00Z\","
                + "\"people\":{\"learner\":{\"id\":\"urn:x:ann\",\"name\":\"Ann\"}}}";
        String page = page(smallest, new LearnerPage(Language.ENGLISH, true));
        Pages.assertSound(page);
        assertThat(page)
                .contains("Nothing is recorded here.")
                .contains("No value.")
                .contains("no data");
        assertThat(page).doesNotContain("timeline");
    }

    @Test
    void theMachineChangesNoByte() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String page = page(SAMPLE, WELSH);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(page(SAMPLE, WELSH)).isEqualTo(page);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherAudienceGetsAPageOfItsViewAlone() {
        Portfolio portfolio =
                Lplp.standard().readPortfolio(SAMPLE.getBytes(UTF_8)).orThrow();
        LocalDate day = LocalDate.of(2026, 4, 24);
        View study =
                View.of(portfolio, FRAMEWORK, Audience.RESEARCHER, Purpose.of("study"), day, Pseudonyms.numbered());
        String page = ENGLISH.html(study, FRAMEWORK, AS_OF).orElseThrow();
        Pages.assertSound(page);
        assertThat(page)
                .contains("Learning portfolio of a learner", "Made for: a researcher.")
                .doesNotContain("Mali", "Gareth", "Rowlands", "rowing boat");
        View none = View.of(portfolio, FRAMEWORK, Audience.PUBLIC, Purpose.of("sale"), day, Pseudonyms.numbered());
        assertThat(ENGLISH.html(none, FRAMEWORK, AS_OF)).isEmpty();
    }
}
