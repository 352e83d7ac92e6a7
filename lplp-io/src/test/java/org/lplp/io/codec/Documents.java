package org.lplp.io.codec;

import java.util.List;
import org.lplp.core.base.FormatVersion;
import org.lplp.core.base.ListedCodes;
import org.lplp.core.document.Community;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.io.stream.Bounds;
import org.lplp.io.stream.DocumentReader;
import org.lplp.io.stream.Kind;
import org.lplp.io.stream.Outcome;

/** Reads and writes whole documents by the generated codecs alone. */
final class Documents {

    private static final int MEBIBYTE = 1 << 20;
    private static final DocumentReader READER =
            new DocumentReader(new Bounds(16 * MEBIBYTE, 32, 128, 65_536, 262_144, 1000, 3, 100_000, 1000));
    private static final Kind<Portfolio> PORTFOLIO =
            new Kind<>(FormatVersion.PORTFOLIO, Portfolio.class, PortfolioCodec::read, PortfolioCodec::write);
    private static final Kind<Community> COMMUNITY =
            new Kind<>(FormatVersion.COMMUNITY, Community.class, CommunityCodec::read, CommunityCodec::write);
    private static final Kind<Framework> FRAMEWORK =
            new Kind<>(FormatVersion.FRAMEWORK, Framework.class, FrameworkCodec::read, FrameworkCodec::write);

    private Documents() {}

    static Outcome<Document> read(byte[] bytes) {
        return READER.read(bytes, 0, bytes.length, 1, List.of(PORTFOLIO, COMMUNITY, FRAMEWORK), ListedCodes.none());
    }

    static byte[] write(Document document) {
        if (document instanceof Portfolio portfolio) {
            return PORTFOLIO.write(portfolio);
        }
        return document instanceof Community community
                ? COMMUNITY.write(community)
                : FRAMEWORK.write((Framework) document);
    }
}
