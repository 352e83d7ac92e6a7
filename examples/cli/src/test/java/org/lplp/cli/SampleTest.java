package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.ReadResult;

class SampleTest {

    @Test
    void samplesAreTheFilesOfTheExamples() throws IOException {
        assertThat(Run.of("sample").out()).isEqualTo(text("portfolio.lplp.json"));
        assertThat(Run.of("sample", "--broken").out()).isEqualTo(text("broken.lplp.json"));
        assertThat(Run.of("sample", "--broken", "--framework").status()).isEqualTo(2);
    }

    @Test
    void sampleIsTheCanonicalFormWithWhiteSpace() throws IOException {
        ReadResult<Portfolio> read = Lplp.standard().readPortfolio(Run.DATA.resolve("portfolio.lplp.json"));
        String canonical = new String(Lplp.standard().write(read), StandardCharsets.UTF_8);
        assertThat(text("portfolio.lplp.json").replaceAll("\n *", "").replace("\": ", "\":"))
                .isEqualTo(canonical);
        assertThat(text("portfolio.lplp.json")).startsWith("{\n  \"LPLP\": \"portfolio/1.0\",\n");
    }

    @Test
    void consentsForResearchHoldForTwentyYears() {
        Portfolio sample = Lplp.standard()
                .readPortfolio(Run.DATA.resolve("portfolio.lplp.json"))
                .orThrow();
        assertThat(sample.getDisclosure().getConsents()).anySatisfy(consent -> {
            assertThat(consent.getAudience().value()).isEqualTo("researcher");
            assertThat(consent.getPurpose().value()).isEqualTo("study");
            assertThat(consent.getPeriod().contains(LocalDate.of(2045, 12, 31))).isTrue();
        });
    }

    @Test
    void sampleFrameworkIsTheShippedOne() {
        byte[] bytes = Run.of("sample", "--framework").out().getBytes(StandardCharsets.UTF_8);
        assertThat(Lplp.standard().readFramework(bytes).orThrow()).isEqualTo(Framework.leadbeater2008());
    }

    @Test
    void schemasAreThoseOfTheLibrary() {
        assertThat(Run.of("schema", "portfolio").out().strip())
                .isEqualTo(Lplp.schema("portfolio").strip());
        assertThat(Run.of("schema", "framework").out()).contains("urn:lplp:schema:framework:1.0");
        assertThat(Run.of("schema", "community").out()).contains("urn:lplp:schema:community:1.0");
        assertThat(Run.of("schema", "diary").status()).isEqualTo(2);
    }

    private static String text(String name) throws IOException {
        return Files.readString(Run.DATA.resolve(name));
    }
}
