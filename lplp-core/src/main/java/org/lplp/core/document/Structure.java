package org.lplp.core.document;

import java.util.Collection;
import java.util.function.Consumer;
import org.lplp.core.base.FormatVersion;
import org.lplp.core.base.ListedCodes;
import org.lplp.core.check.LocalIds;
import org.lplp.core.finding.Finding;
import org.lplp.core.rule.Inspection;
import org.lplp.core.rule.References;

/** What is checked of a document before any rule is asked: attributes, codes, unknown members, ids and references. */
final class Structure {

    private Structure() {}

    static void check(Portfolio document, ListedCodes codes, Collection<String> droppedIds, Consumer<Finding> out) {
        Inspection walk = new Inspection(isNewer(document, FormatVersion.PORTFOLIO), codes, out);
        PortfolioCheck.check(document, walk);
        References references = new References();
        PortfolioCheck.references(document, walk, references);
        references.resolve(LocalIds.PORTFOLIO, droppedIds, out);
    }

    static void check(Community document, ListedCodes codes, Collection<String> droppedIds, Consumer<Finding> out) {
        Inspection walk = new Inspection(isNewer(document, FormatVersion.COMMUNITY), codes, out);
        CommunityCheck.check(document, walk);
        References references = new References();
        CommunityCheck.references(document, walk, references);
        references.resolve(LocalIds.COMMUNITY, droppedIds, out);
    }

    static void check(Framework document, ListedCodes codes, Collection<String> droppedIds, Consumer<Finding> out) {
        Inspection walk = new Inspection(isNewer(document, FormatVersion.FRAMEWORK), codes, out);
        FrameworkCheck.check(document, walk);
        References references = new References();
        FrameworkCheck.references(document, walk, references);
        references.resolve(LocalIds.FRAMEWORK, droppedIds, out);
    }

    private static boolean isNewer(Document document, FormatVersion known) {
        return document.getFormat().minor() > known.minor();
    }
}
