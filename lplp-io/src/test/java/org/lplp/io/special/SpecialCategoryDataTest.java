package org.lplp.io.special;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lplp.core.base.Members;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Text;
import org.lplp.core.disclosure.SpecialCategory;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.finding.Severity;
import org.lplp.core.people.Learner;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.ReadResult;

/** Tests the typed view of the extension for special categories, its schema and its sample. */
class SpecialCategoryDataTest {

    private static final Path SAMPLE = Path.of("../examples/data/special-category.lplp.json");
    private static final SpecialCategoryData DATA = new SpecialCategoryData(
            Optional.of(LegalBasis.EXPLICIT_CONSENT),
            List.of(),
            List.of(new SpecialEntry(
                    URI.create("urn:example:codes:needs"),
                    "dyslexia",
                    Optional.of(LocalDate.of(2023, 11, 20)),
                    Optional.empty())),
            List.of(new SpecialEntry(
                    URI.create("urn:example:codes:health"),
                    "asthma",
                    Optional.of(LocalDate.of(2019, 5, 1)),
                    Optional.of("Carries an inhaler; the office has a second one."))));

    @Test
    void sampleIsValidAndItsDataAreRead() {
        ReadResult<Portfolio> read = Lplp.standard().readPortfolio(SAMPLE);
        Portfolio portfolio = read.orThrow();

        assertThat(SpecialCategoryData.of(portfolio.getPeople().getLearner())).contains(DATA);
        assertThat(Lplp.standard()
                        .validate(
                                read,
                                Framework.leadbeater2008(),
                                portfolio.getIssued().toLocalDate())
                        .has(Severity.WARNING))
                .isFalse();
    }

    @Test
    void schemaAcceptsWhatIsWrittenAndTheSample() throws IOException {
        assertThat(errors(sampleData())).isEmpty();
        assertThat(errors("{\"health\":[{\"code\":\"asthma\"}]}")).hasSize(1);
        assertThat(errors("{\"religion\":[]}")).hasSize(1);
    }

    @Test
    void dataGoIntoExtensionsAndOutOfThem() {
        Members others = Members.of(Map.of("urn:example:other", "kept"));
        Learner learner = learner(DATA.addTo(others));

        assertThat(SpecialCategoryData.of(learner)).contains(DATA);
        assertThat(learner.getExtensions().asMap()).containsEntry("urn:example:other", "kept");
        assertThat(SpecialCategoryData.removeFrom(learner.getExtensions())).isEqualTo(others);
        assertThat(SpecialCategoryData.of(learner(others))).isEmpty();
    }

    @Test
    void nothingIsPrinted() {
        assertThat(DATA.toString() + DATA.health() + learner(DATA.addTo(Members.none())))
                .doesNotContain("asthma")
                .doesNotContain("inhaler");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    basis     | secret
                    health    | secret
                    religion  | secret
                    """)
    void whatTheSchemaDoesNotAllowIsRefusedWithoutItsValue(String member, String value) {
        assertThatThrownBy(() -> SpecialCategoryData.of(
                        learner(Members.of(Map.of(SpecialCategory.EXTENSION, Map.of(member, value))))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .message()
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({"scheme,secret", "since,secret", "other,secret", "code,"})
    void entryThatTheSchemaDoesNotAllowIsRefusedWithoutItsValue(String member, String value) {
        Map<String, Object> entry = new HashMap<>(Map.of("scheme", "urn:x:list", "code", "1"));
        entry.put(member, value);

        assertThatThrownBy(() -> SpecialCategoryData.of(
                        learner(Members.of(Map.of(SpecialCategory.EXTENSION, Map.of("needs", List.of(entry)))))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .message()
                .doesNotContain("secret")
                .contains("/needs/0");
    }

    @Test
    void schemeMustBeAbsolute() {
        assertThatThrownBy(() -> new SpecialEntry(URI.create("needs"), "1", Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Learner learner(Members extensions) {
        return Learner.builder()
                .id(PersonId.of("urn:x:ann"))
                .name(Text.of("Ann"))
                .extensions(extensions)
                .build();
    }

    /** The value of the extension in the sample. */
    private static String sampleData() throws IOException {
        String text = Files.readString(SAMPLE);
        int from = text.indexOf('{', text.indexOf(SpecialCategory.EXTENSION));
        return text.substring(from, text.indexOf("\n        }", from) + 10);
    }

    private static List<Error> errors(String json) throws IOException {
        try (InputStream in = SpecialCategoryData.class.getResourceAsStream(
                "/META-INF/lplp/schema/special-category-1.0.schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return schema.validate(json, InputFormat.JSON);
        }
    }
}
