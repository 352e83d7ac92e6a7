package org.lplp.embedding;

import java.time.LocalDate;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Severity;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.ReadResult;
import org.lplp.io.json.Validated;
import org.springframework.stereotype.Component;

/** What every portfolio passes before it is stored, whether it comes alone or with thousands. */
@Component
class Intake {

    private final Lplp lplp;
    private final Framework framework;

    Intake(Lplp lplp, Framework framework) {
        this.lplp = lplp;
        this.framework = framework;
    }

    /** Holds a portfolio against the rules, as of the day of its issue. */
    Validated judge(ReadResult<Portfolio> read) {
        LocalDate asOf = read.document()
                .map(portfolio -> portfolio.getIssued().toLocalDate())
                .orElse(LocalDate.EPOCH);
        return lplp.validate(read, framework, asOf);
    }

    /** Tells whether it can be stored. Warnings and notes do not keep it out. */
    static boolean isFit(ReadResult<Portfolio> read, Validated validated) {
        return read.complete() && read.document().isPresent() && !validated.has(Severity.ERROR);
    }

    /** Says what is wrong with one that cannot. */
    static Problem problem(Findings findings) {
        for (Finding finding : findings) {
            switch (finding.code()) {
                case "document.malformed_json", "document.malformed_utf8" -> {
                    return Problem.NOT_READABLE;
                }
                case "document.limit_exceeded" -> {
                    return Problem.TOO_LARGE;
                }
                default -> {
                    // Goes on.
                }
            }
        }
        return Problem.NOT_CONFORMING;
    }
}
