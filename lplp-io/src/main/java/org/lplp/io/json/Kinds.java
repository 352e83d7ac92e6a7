package org.lplp.io.json;

import java.util.List;
import org.lplp.core.base.FormatVersion;
import org.lplp.core.document.Community;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.io.codec.CommunityCodec;
import org.lplp.io.codec.FrameworkCodec;
import org.lplp.io.codec.PortfolioCodec;
import org.lplp.io.stream.GenerateCodecs;
import org.lplp.io.stream.Kind;

/** The kinds of document that this version reads and writes. */
@GenerateCodecs({Portfolio.class, Community.class, Framework.class})
final class Kinds {

    static final Kind<Portfolio> PORTFOLIO =
            new Kind<>(FormatVersion.PORTFOLIO, Portfolio.class, PortfolioCodec::read, PortfolioCodec::write);

    static final Kind<Community> COMMUNITY =
            new Kind<>(FormatVersion.COMMUNITY, Community.class, CommunityCodec::read, CommunityCodec::write);

    static final Kind<Framework> FRAMEWORK =
            new Kind<>(FormatVersion.FRAMEWORK, Framework.class, FrameworkCodec::read, FrameworkCodec::write);

    static final List<Kind<? extends Document>> ALL = List.of(PORTFOLIO, COMMUNITY, FRAMEWORK);

    private Kinds() {}

    /** Writes a document of any kind. */
    static byte[] write(Document document) {
        for (Kind<? extends Document> kind : ALL) {
            if (kind.type().isInstance(document)) {
                return write(kind, document);
            }
        }
        throw new LplpException("no kind of document: " + document.getClass().getName());
    }

    private static <D extends Document> byte[] write(Kind<D> kind, Document document) {
        return kind.write(kind.type().cast(document));
    }
}
