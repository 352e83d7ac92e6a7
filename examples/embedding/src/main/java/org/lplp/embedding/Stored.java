package org.lplp.embedding;

import java.time.OffsetDateTime;
import org.lplp.core.document.Portfolio;
import org.lplp.io.canonical.Canonical;

/**
 * A portfolio as the database has it: the bytes as they came, so that nothing is lost and a signature still holds, and what it is looked
 * up by.
 *
 * @param digest SHA-256 of the bytes, which is also its ETag
 */
record Stored(String id, String learner, OffsetDateTime issued, String digest, byte[] json) {

    static final int ID_LENGTH = 512;

    static Stored of(Portfolio portfolio, byte[] json) {
        String id = portfolio.getId().value();
        String learner = portfolio.getPeople().getLearner().getId().value();
        if (Math.max(id.length(), learner.length()) > ID_LENGTH) {
            throw Problem.LONG_ID.refusal();
        }
        return new Stored(
                id, learner, portfolio.getIssued(), Canonical.sha256(json).value(), json);
    }

    /** Nothing of the learner. */
    @Override
    public String toString() {
        return "Stored: " + digest;
    }
}
