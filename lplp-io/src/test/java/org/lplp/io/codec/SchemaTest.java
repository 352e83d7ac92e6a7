package org.lplp.io.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lplp.core.check.AnyDocument;
import org.lplp.core.document.Community;
import org.lplp.core.document.CommunityCheck;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.FrameworkCheck;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.PortfolioCheck;
import org.lplp.core.finding.Finding;
import org.lplp.core.rule.Inspection;
import org.lplp.io.stream.Outcome;

/**
 * The schema accepts each document that the reader reads completely and in which no attribute breaks its constraint.
 */
class SchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema PORTFOLIO = schema("portfolio");
    private static final Schema COMMUNITY = schema("community");
    private static final Schema FRAMEWORK = schema("framework");
    private static final List<Class<? extends Document>> KINDS =
            List.of(Portfolio.class, Community.class, Framework.class);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Property(tries = 300)
    void whatIsWrittenOfAPortfolioIsAccepted(@ForAll("portfolios") Portfolio portfolio) {
        assertAcceptedIfLawful(portfolio, Documents.write(portfolio));
    }

    @Property(tries = 300)
    void whatIsWrittenOfACommunityIsAccepted(@ForAll("communities") Community community) {
        assertAcceptedIfLawful(community, Documents.write(community));
    }

    @Property(tries = 300)
    void whatIsWrittenOfAFrameworkIsAccepted(@ForAll("frameworks") Framework framework) {
        assertAcceptedIfLawful(framework, Documents.write(framework));
    }

    @Property(tries = 1000)
    @StatisticsReport(label = "read completely", value = StatisticsReport.StatisticsReportMode.OFF)
    void whatTheReaderAcceptsOfAChangedDocumentIsAccepted(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int changes) throws IOException {
        Document document = AnyDocument.any(KINDS.get(Math.floorMod(seed, KINDS.size())), seed, 2, 0);
        JsonNode json = MAPPER.readTree(Documents.write(document));
        for (int i = 0; i < changes; i++) {
            change(json, new Random(seed + i));
        }
        byte[] changed = MAPPER.writeValueAsBytes(json);
        Outcome<Document> outcome = Documents.read(changed);
        // Were all refused, the property would prove nothing.
        Statistics.label("read completely")
                .collect(outcome.complete())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
        if (outcome.complete()) {
            assertAcceptedIfLawful(outcome.document().orElseThrow(), changed);
        }
    }

    @Example
    void allSchemasAreSchemas() throws IOException {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        for (String kind : List.of("portfolio", "community", "framework")) {
            assertThat(meta.validate(text(kind), InputFormat.JSON)).as(kind).isEmpty();
        }
    }

    @Example
    void aMissingMemberAndAWrongTypeAreRefused() {
        String portfolio = """
                {"LPLP":"portfolio/1.0","id":"urn:x:1","issued":"2026-03-31T16:00:00Z",
                 "people":{"learner":{"id":"urn:x:2","name":%s}}}""";
        assertThat(PORTFOLIO.validate(String.format(portfolio, "\"Rhiannon Vale\""), InputFormat.JSON))
                .isEmpty();
        for (String wrong : List.of("5", "null", "[]", "{}", "{\"e n\":\"Rhiannon\"}", "{\"en\":7}", "\"\"")) {
            assertThat(PORTFOLIO.validate(String.format(portfolio, wrong), InputFormat.JSON))
                    .as(wrong)
                    .isNotEmpty();
        }
        assertThat(PORTFOLIO.validate("{\"LPLP\":\"portfolio/1.0\"}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(PORTFOLIO.validate("{\"LPLP\":\"framework/1.0\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return AnyDocument.portfolios();
    }

    @Provide
    Arbitrary<Community> communities() {
        return AnyDocument.communities();
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return AnyDocument.frameworks();
    }

    private static void assertAcceptedIfLawful(Document document, byte[] json) {
        if (breaksNoConstraint(document)) {
            Schema schema =
                    document instanceof Portfolio ? PORTFOLIO : document instanceof Community ? COMMUNITY : FRAMEWORK;
            List<Error> errors = schema.validate(new String(json, UTF_8), InputFormat.JSON);
            assertThat(errors).as(() -> new String(json, UTF_8)).isEmpty();
        }
    }

    private static boolean breaksNoConstraint(Document document) {
        List<Finding> broken = new ArrayList<>();
        Inspection in = new Inspection(false, finding -> {
            if (finding.code().startsWith("attribute.")) {
                broken.add(finding);
            }
        });
        if (document instanceof Portfolio portfolio) {
            PortfolioCheck.check(portfolio, in);
        } else if (document instanceof Community community) {
            CommunityCheck.check(community, in);
        } else {
            FrameworkCheck.check((Framework) document, in);
        }
        return broken.isEmpty();
    }

    /** Goes down to some place and puts something else there. */
    private static void change(JsonNode root, Random random) throws IOException {
        JsonNode at = root;
        while (true) {
            List<JsonNode> containers = new ArrayList<>();
            at.forEach(child -> {
                if (child.isContainerNode() && !child.isEmpty()) {
                    containers.add(child);
                }
            });
            if (containers.isEmpty() || random.nextInt(6) == 0) {
                break;
            }
            at = containers.get(random.nextInt(containers.size()));
        }
        JsonNode replacement = MAPPER.readTree(REPLACEMENTS.get(random.nextInt(REPLACEMENTS.size())));
        if (at instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.set("somethingNew", replacement);
                default -> object.set(name, replacement);
            }
        } else if (at instanceof ArrayNode array) {
            array.set(random.nextInt(array.size()), replacement);
        }
    }

    private static final List<String> REPLACEMENTS = List.of(
            "null",
            "true",
            "0",
            "1",
            "-1",
            "1.5",
            "2.0",
            "9e1",
            "1e30",
            "3000000000",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"1\"",
            "\"urn:x:y\"",
            "\"en\"",
            "\"GBP\"",
            "\"school\"",
            "\"2026-02-28\"",
            "\"2026-02-30\"",
            "\"07:30\"",
            "\"24:00\"",
            "\"2026-03-31T16:00:00Z\"",
            "\"2026-03-31T16:00:00.5+23:59\"",
            "\"-0.00\"",
            "\"portfolio/1.12\"",
            "[]",
            "[\"x\"]",
            "{}",
            "{\"en\":\"x\"}",
            "{\"amount\":\"-0.00\",\"currency\":\"GBP\"}",
            "{\"amount\":\"1\",\"currency\":\"EUR\"}",
            "{\"start\":\"2026-01-01\"}",
            "{\"scheme\":\"local\",\"value\":\"1\"}");

    private static Schema schema(String kind) {
        return REGISTRY.getSchema(text(kind));
    }

    private static String text(String kind) {
        String file = "/META-INF/lplp/schema/" + kind + "-1.0.schema.json";
        try (InputStream in = PortfolioCodec.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
