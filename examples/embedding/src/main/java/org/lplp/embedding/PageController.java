package org.lplp.embedding;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.io.disclosure.View;
import org.lplp.io.json.Lplp;
import org.lplp.io.report.LearnerPage;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A learner's page, for the learner or for whom a consent lets see it. */
@RestController
class PageController {

    private final Store store;
    private final Lplp lplp;
    private final Framework framework;
    private final Disclosures disclosures;

    PageController(Store store, Lplp lplp, Framework framework, Disclosures disclosures) {
        this.store = store;
        this.lplp = lplp;
        this.framework = framework;
        this.disclosures = disclosures;
    }

    @GetMapping("/portfolios/{id}/page")
    ResponseEntity<byte[]> page(
            @PathVariable String id,
            @RequestParam(defaultValue = "learner") String audience,
            @RequestParam(defaultValue = "support") String purpose,
            Locale locale) {
        Stored stored = store.find(id).orElseThrow(Problem.NOT_THERE::refusal);
        Portfolio portfolio = lplp.readPortfolio(stored.json()).orThrow();
        View view = disclosures.view(portfolio, audience, purpose);
        String html = LearnerPage.in(FoundJson.language(locale))
                .html(view, framework, portfolio.getIssued().toLocalDate())
                .orElseThrow(Problem.NO_CONSENT::refusal);
        disclosures.keep(id, view);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                // It needs nothing from anywhere; so whatever a record says, nothing is fetched or run.
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(html.getBytes(StandardCharsets.UTF_8));
    }
}
