package org.lplp.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lplp.core.document.Portfolio;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.ReadResult;
import org.lplp.io.json.Validated;
import org.springframework.http.CacheControl;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Portfolios one by one. The ETag is the digest of the bytes; who writes must know what is there, or that nothing is. */
@RestController
class PortfolioController {

    static final String LPLP = "application/vnd.lplp+json";

    private final Store store;
    private final Intake intake;
    private final Lplp lplp;

    PortfolioController(Store store, Intake intake, Lplp lplp) {
        this.store = store;
        this.intake = intake;
        this.lplp = lplp;
    }

    @GetMapping("/portfolios/{id}")
    ResponseEntity<byte[]> get(@PathVariable String id) {
        Stored stored = store.find(id).orElseThrow(Problem.NOT_THERE::refusal);
        return ResponseEntity.ok()
                .eTag(stored.digest())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.parseMediaType(LPLP))
                .body(stored.json());
    }

    @GetMapping("/portfolios")
    List<Store.Summary> ofLearner(@RequestParam String learner) {
        return store.ofLearner(learner);
    }

    @PutMapping(
            path = "/portfolios/{id}",
            consumes = {LPLP, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<Map<String, List<FoundJson>>> put(
            @PathVariable String id, @RequestHeader HttpHeaders headers, InputStream body, Locale locale)
            throws IOException {
        boolean fresh = "*".equals(headers.getFirst(HttpHeaders.IF_NONE_MATCH));
        Set<String> seen = seen(headers);
        if (!fresh && seen.isEmpty()) {
            throw Problem.NO_VERSION.refusal();
        }
        // One byte more than is taken is enough to see that it is too much.
        byte[] bytes = body.readNBytes(lplp.limits().getDocument() + 1);
        ReadResult<Portfolio> read = lplp.readPortfolio(bytes);
        Validated validated = intake.judge(read);
        List<FoundJson> findings = FoundJson.of(validated.findings(), locale);
        if (!Intake.isFit(read, validated)) {
            throw Intake.problem(validated.findings()).refusal(findings);
        }
        Stored portfolio = Stored.of(read.orThrow(), bytes);
        if (!portfolio.id().equals(id)) {
            throw Problem.OTHER_ID.refusal();
        }
        if (fresh ? !store.add(portfolio) : !store.replace(portfolio, seen)) {
            throw Problem.CHANGED_SINCE.refusal();
        }
        return ResponseEntity.status(fresh ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag(portfolio.digest())
                .body(Map.of("findings", findings));
    }

    /** The digests that whoever writes has seen. A wildcard would overwrite what nobody looked at, so it counts for nothing. */
    private static Set<String> seen(HttpHeaders headers) {
        String seen = headers.getFirst(HttpHeaders.IF_MATCH);
        return seen == null
                ? Set.of()
                : ETag.parse(seen).stream()
                        .filter(tag -> !tag.weak() && !tag.isWildcard())
                        .map(ETag::tag)
                        .collect(Collectors.toSet());
    }
}
