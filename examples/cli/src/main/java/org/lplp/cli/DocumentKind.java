package org.lplp.cli;

import org.lplp.core.document.Community;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;

/** The kinds of document. Named as users type them. */
enum DocumentKind {
    /** One learner's record. */
    portfolio(Portfolio.class),
    /** Where and with what learners learn. */
    community(Community.class),
    /** How records are judged. */
    framework(Framework.class);

    private final Class<? extends Document> type;

    DocumentKind(Class<? extends Document> type) {
        this.type = type;
    }

    /** Gives the kind of a document. */
    static DocumentKind of(Document document) {
        for (DocumentKind kind : values()) {
            if (kind.type.isInstance(document)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of document: " + document.getClass());
    }

    /** Gives the type of documents of this kind. */
    Class<? extends Document> type() {
        return type;
    }
}
