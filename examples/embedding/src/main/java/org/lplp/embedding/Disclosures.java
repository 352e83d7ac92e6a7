package org.lplp.embedding;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.Purpose;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.io.disclosure.Pseudonyms;
import org.lplp.io.disclosure.View;
import org.springframework.stereotype.Component;

/** What somebody else may see of a record: what its consents permit today, and nothing without one. */
@Component
class Disclosures {

    private final Store store;
    private final Framework framework;
    private final Clock clock;

    Disclosures(Store store, Framework framework, Clock clock) {
        this.store = store;
        this.framework = framework;
        this.clock = clock;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** Gives the view, which is not empty; there is a problem instead if nothing may be seen. */
    View view(Portfolio portfolio, String audience, String purpose) {
        View view = View.of(
                portfolio,
                framework,
                Audience.of(audience),
                Purpose.of(purpose),
                now().toLocalDate(),
                Pseudonyms.numbered());
        if (view.document().isEmpty()) {
            throw Problem.NO_CONSENT.refusal();
        }
        return view;
    }

    /** Keeps to whom what is shown, before it is. What the learner sees is nobody's business. */
    void keep(String id, View view) {
        if (!view.receipt().permission().table().audience().equals(Audience.LEARNER)) {
            store.disclosed(id, now(), view.receipt().bytes());
        }
    }
}
