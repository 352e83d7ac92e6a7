package org.lplp.embedding;

import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.util.Locale;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.Violations;
import org.lplp.core.finding.Findings;
import org.lplp.io.json.Lplp;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The host's own data beside a portfolio: one bean holds both, and one call of the host's validator checks both. */
@RestController
@RequestMapping("/portfolios/{id}/enrolment")
class EnrolmentController {

    /** {@code @Valid} runs the rules on the portfolio too: it carries {@code @ConformingPortfolio}. */
    record Pupil(@Valid Enrolment enrolment, @Valid Portfolio portfolio) {}

    private final Store store;
    private final Lplp lplp;
    private final Validator validator;

    EnrolmentController(Store store, Lplp lplp, Validator validator) {
        this.store = store;
        this.lplp = lplp;
        this.validator = validator;
    }

    @GetMapping
    Enrolment get(@PathVariable String id) {
        return store.enrolment(id).orElseThrow(Problem.NOT_THERE::refusal);
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void put(@PathVariable String id, @RequestBody Enrolment enrolment, Locale locale) {
        Stored stored = store.find(id).orElseThrow(Problem.NOT_THERE::refusal);
        Pupil pupil = new Pupil(enrolment, lplp.readPortfolio(stored.json()).orThrow());
        Findings findings = Violations.findings(validator.validate(pupil));
        if (!findings.isEmpty()) {
            throw Problem.NOT_CONFORMING.refusal(FoundJson.of(findings, locale));
        }
        store.enrol(id, enrolment);
    }
}
