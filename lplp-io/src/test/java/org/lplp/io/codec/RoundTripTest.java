package org.lplp.io.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lplp.core.check.AnyDocument;
import org.lplp.core.document.Community;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.io.stream.Outcome;

/** What is written is read as it was: every record, and in each of them what the model does not know. */
class RoundTripTest {

    @Property(tries = 500)
    void everyPortfolioIsReadAsItWasWritten(@ForAll("portfolios") Portfolio portfolio) {
        assertReadAsWritten(portfolio);
    }

    @Property(tries = 500)
    void everyCommunityIsReadAsItWasWritten(@ForAll("communities") Community community) {
        assertReadAsWritten(community);
    }

    @Property(tries = 500)
    void everyFrameworkIsReadAsItWasWritten(@ForAll("frameworks") Framework framework) {
        assertReadAsWritten(framework);
    }

    @Property(tries = 200)
    void whatIsReadIsWrittenAsTheSameBytes(
            @ForAll("portfolios") Portfolio portfolio, @ForAll("communities") Community community) {
        for (Document document : List.of(portfolio, community)) {
            byte[] written = Documents.write(document);
            Document read = Documents.read(written).document().orElseThrow();
            assertThat(Documents.write(read)).isEqualTo(written);
        }
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

    private static void assertReadAsWritten(Document document) {
        byte[] written = Documents.write(document);
        Outcome<Document> outcome = Documents.read(written);
        assertThat(outcome.complete())
                .as(() -> outcome.findings() + new String(written, UTF_8))
                .isTrue();
        assertThat(outcome.document()).contains(document);
    }
}
