package org.lplp.io.databind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lplp.core.check.AnyDocument;
import org.lplp.core.document.Community;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.finding.Finding;
import org.lplp.io.json.Limits;
import org.lplp.io.json.Lplp;

class LplpModuleTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new LplpModule());

    private static final String TEXT =
            "{\"LPLP\":\"portfolio/1.0\",\"extensions\":{\"urn:x:e\":[1.50,-0,1E+2,\"😀\",null]},"
                    + "\"id\":\"urn:x:doc\",\"issued\":\"2026-03-31T16:00:00Z\","
                    + "\"people\":{\"learner\":{\"id\":\"urn:x:ann\",\"name\":\"Zoë 😀\"}}}";

    /** A host's own bean. */
    public static final class Envelope {
        public String from;
        public List<Portfolio> portfolios;
    }

    @Test
    void anOrdinaryMapperReadsAndWritesPortfolios() throws JsonProcessingException {
        Portfolio portfolio = MAPPER.readValue(TEXT, Portfolio.class);
        assertThat(portfolio)
                .isEqualTo(Lplp.standard().readPortfolio(TEXT.getBytes(UTF_8)).orThrow());
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(portfolio))).isEqualTo(MAPPER.readTree(TEXT));
        assertThat(MAPPER.writeValueAsString(portfolio)).contains("[1.50,-0,1E+2,");
    }

    @Test
    void anOrdinaryMapperReadsAndWritesFrameworks() throws JsonProcessingException {
        Framework framework = Framework.leadbeater2008();
        String written = MAPPER.writeValueAsString(framework);
        assertThat(MAPPER.readValue(written, Framework.class)).isEqualTo(framework);
        assertThat(MAPPER.readValue(written, Document.class)).isEqualTo(framework);
    }

    @Test
    void anOrdinaryMapperReadsAndWritesCommunities() throws JsonProcessingException {
        // What a document demands to be understood, an ordinary mapper does not.
        Community community = Community.builder()
                .from(AnyDocument.any(Community.class, 1, 2, 0))
                .mustUnderstand(List.of())
                .build();
        String written = MAPPER.writeValueAsString(community);
        assertThat(MAPPER.readValue(written, Community.class)).isEqualTo(community);
        assertThat(MAPPER.readValue(written, Document.class)).isEqualTo(community);
        assertThatThrownBy(() -> MAPPER.readValue(TEXT, Community.class))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("document.unsupported_version");
    }

    @Test
    void documentsLiveWithinBeansOfTheHost() throws JsonProcessingException {
        Envelope envelope =
                MAPPER.readValue("{\"portfolios\":[" + TEXT + "," + TEXT + "],\"from\":\"school\"}", Envelope.class);
        assertThat(envelope.from).isEqualTo("school");
        assertThat(envelope.portfolios).hasSize(2);
        JsonNode tree = MAPPER.valueToTree(envelope);
        assertThat(tree.at("/portfolios/1/people/learner/id").asText()).isEqualTo("urn:x:ann");
        // A tree holds numbers as doubles: in extensions 1.50 comes back as 1.5. Everything of the model is kept.
        assertThat(MAPPER.convertValue(tree, Envelope.class).portfolios)
                .extracting(Portfolio::getPeople)
                .containsExactlyElementsOf(
                        envelope.portfolios.stream().map(Portfolio::getPeople).toList());
        String indented = MAPPER.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(envelope);
        assertThat(MAPPER.readValue(indented, Envelope.class).portfolios).isEqualTo(envelope.portfolios);
    }

    @Test
    void documentWithAnErrorIsAnExceptionWithFindings() {
        String broken = TEXT.replace("\"Zoë 😀\"", "7");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"portfolios\":[" + broken + "]}", Envelope.class))
                .satisfies(e -> {
                    assertThat(e.findings().list())
                            .extracting(Finding::pointer)
                            .containsExactly("/people/learner/name");
                    assertThat(e.findings().list())
                            .allMatch(finding -> finding.place().isEmpty());
                    assertThat(e)
                            .hasMessageContaining("1 errors: document.wrong_type")
                            .hasMessageNotContaining("Zo");
                    assertThat(e.getPathReference()).contains("portfolios");
                })
                .isInstanceOf(JsonMappingException.class);
    }

    @Test
    void noMessageQuotesTheDocumentEvenIfTheParserWould() {
        ObjectMapper quoting = new ObjectMapper(JsonFactory.builder()
                        .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .build())
                .registerModule(new LplpModule());
        String broken = TEXT.replace("\"id\":\"urn:x:ann\"", "\"id\":7");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> quoting.readValue("{\"portfolios\":[" + broken + "]}", Envelope.class))
                .satisfies(e -> {
                    assertThat(e.toString()).contains("document.wrong_type").doesNotContain("Zo", "urn:x", "LPLP\"");
                    assertThat(e.findings().list()).extracting(Finding::pointer).containsExactly("/people/learner/id");
                });
    }

    @Test
    void duplicatesThatTheMapperPassesOnAreErrors() {
        String twice = TEXT.replace("\"name\":", "\"name\":\"x\",\"name\":");
        assertThatThrownBy(() -> MAPPER.readValue(twice, Portfolio.class)).isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void whatTheFormatCannotHoldIsAMappingException() throws JsonProcessingException {
        Portfolio portfolio = MAPPER.readValue(TEXT, Portfolio.class);
        Portfolio late = Portfolio.builder()
                .from(portfolio)
                .issued(portfolio.getIssued().withYear(10_000))
                .build();
        assertThatThrownBy(() -> MAPPER.writeValueAsString(late)).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void aMapperSurvivesJavasOwnSerialisation() throws IOException, ClassNotFoundException {
        ObjectMapper fresh = new ObjectMapper().registerModule(new LplpModule());
        ObjectMapper used = new ObjectMapper().registerModule(new LplpModule());
        Portfolio portfolio = used.readValue(TEXT, Portfolio.class);
        String written = used.writeValueAsString(portfolio);
        for (ObjectMapper each : List.of(fresh, used)) {
            ObjectMapper copy = copied(each);
            assertThat(copy.readValue(TEXT, Portfolio.class)).isEqualTo(portfolio);
            assertThat(copy.readValue(TEXT, Document.class)).isEqualTo(portfolio);
            assertThat(copy.writeValueAsString(portfolio)).isEqualTo(written);
        }
    }

    @Test
    void aMapperThatDoesAsTheHostSaysRefusesJavasOwnSerialisation() {
        Lplp own = Lplp.standard().with(Limits.builder().depth(5).build());
        ObjectMapper mapper = new ObjectMapper().registerModule(new LplpModule(own));
        assertThatThrownBy(() -> copied(mapper))
                .isInstanceOf(NotSerializableException.class)
                .hasMessageContaining("LplpModule");
    }

    private static ObjectMapper copied(ObjectMapper mapper) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(mapper);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (ObjectMapper) in.readObject();
        }
    }
}
