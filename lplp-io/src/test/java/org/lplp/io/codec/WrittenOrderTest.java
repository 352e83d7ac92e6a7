package org.lplp.io.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lplp.core.base.Extensible;
import org.lplp.core.check.AnyDocument;
import org.lplp.core.check.Reflected;
import org.lplp.core.document.Community;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;

/** Equal documents are written as equal bytes, with the members of every object in order. */
class WrittenOrderTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Property(tries = 200)
    void membersOfEveryObjectAreSortedByUtf16CodeUnit(@ForAll("portfolios") Portfolio portfolio) throws IOException {
        assertSorted(MAPPER.readTree(Documents.write(portfolio)));
    }

    @Property(tries = 200)
    void membersOfEveryObjectOfACommunityAreSortedToo(@ForAll("communities") Community community) throws IOException {
        assertSorted(MAPPER.readTree(Documents.write(community)));
    }

    @Property(tries = 200)
    void noWhiteSpaceIsWrittenOutsideStrings(@ForAll("frameworks") Framework framework) {
        String json = new String(Documents.write(framework), StandardCharsets.UTF_8);
        assertThat(json.replaceAll("\"(?:[^\"\\\\]|\\\\.)*+\"", "")).doesNotContainPattern("\\s");
    }

    @Property(tries = 100)
    void equalDocumentsAreWrittenAsEqualBytes(@ForAll long seed) {
        Portfolio one = AnyDocument.any(Portfolio.class, seed, 2, 3);
        Portfolio other = AnyDocument.any(Portfolio.class, seed, 2, 3);
        assertThat(other).isEqualTo(one);
        assertThat(Documents.write(other)).isEqualTo(Documents.write(one));
    }

    @Example
    void everyTypeOfRecordIsAmongTheGeneratedOnesWithUnknownMembersAndExtensions() throws IOException {
        Set<String> keeping = new TreeSet<>();
        for (long seed = 0; seed < 400; seed++) {
            collect(AnyDocument.any(Portfolio.class, seed, 3, 3), keeping);
            collect(AnyDocument.any(Community.class, seed, 3, 3), keeping);
            collect(AnyDocument.any(Framework.class, seed, 3, 3), keeping);
        }
        Set<String> types = new TreeSet<>();
        JsonNode model = MAPPER.readTree(Portfolio.class.getResourceAsStream("/META-INF/lplp/model.json"));
        model.get("types").forEach(type -> types.add(type.get("name").asText()));
        assertThat(keeping).isEqualTo(types);
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

    private static void collect(Document document, Set<String> keeping) {
        Reflected.walk(document, (at, value) -> {
            if (value instanceof Extensible record
                    && !record.getExtensions().isEmpty()
                    && !record.getUnknownMembers().isEmpty()) {
                keeping.add(record.getClass().getInterfaces()[0].getSimpleName());
            }
        });
    }

    private static void assertSorted(JsonNode json) {
        if (json.isObject()) {
            List<String> names = new ArrayList<>();
            json.fieldNames().forEachRemaining(names::add);
            assertThat(names).isSorted();
        }
        json.forEach(WrittenOrderTest::assertSorted);
    }
}
