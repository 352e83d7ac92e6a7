package org.lplp.io.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lplp.core.document.Community;
import org.lplp.core.document.CommunityFacts;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.Report;
import org.lplp.core.document.RuleBook;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Severity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds documents of any kind against constraints, references and rules.
 *
 * @param rules the rules
 * @param mostStored how many findings are stored; the others are counted
 */
record Validation(RuleBook rules, int mostStored) {

    private static final Logger LOG = LoggerFactory.getLogger(Validation.class);

    /** Validates what was read, and says of each finding where in the file it is. */
    Validated of(
            ReadResult<? extends Document> read, Framework framework, Optional<CommunityFacts> around, LocalDate asOf) {
        if (read.document().isEmpty()) {
            return new Validated(read.findings(), List.of(), List.of(), read.source());
        }
        RuleBook book = read.complete() ? rules : rules.forIncomplete();
        Report report = check(book, read.document().get(), framework, around, asOf, read.ids());
        List<Finding> found = new ArrayList<>();
        for (Finding finding : report.findings()) {
            // Whatever code or member the document has and the model has not, reading found it already, in lost records
            // too.
            if (!finding.code().equals(DocumentCode.UNKNOWN_CODE.code())
                    && !finding.code().equals(DocumentCode.UNKNOWN_MEMBER.code())) {
                found.add(inFile(finding, read.losses()));
            }
        }
        Findings findings = read.findingsUnder(framework, report).and(Findings.of(found), mostStored);
        LOG.debug(
                "validated: {} errors, {} warnings", findings.count(Severity.ERROR), findings.count(Severity.WARNING));
        return new Validated(findings, report.rulesRun(), report.rulesSkipped(), read.source());
    }

    /** Validates a document that has no file. */
    Validated of(Document document, Framework framework, Optional<CommunityFacts> around, LocalDate asOf) {
        Report report = check(rules, document, framework, around, asOf, Set.of());
        Findings findings = Findings.none().and(report.findings(), mostStored);
        return new Validated(findings, report.rulesRun(), report.rulesSkipped(), null);
    }

    private static Report check(
            RuleBook book,
            Document document,
            Framework framework,
            Optional<CommunityFacts> around,
            LocalDate asOf,
            Collection<String> ids) {
        if (document instanceof Portfolio portfolio) {
            return around.isPresent()
                    ? book.check(portfolio, around.get(), asOf, ids)
                    : book.check(portfolio, framework, asOf, ids);
        }
        if (document instanceof Community community) {
            return book.check(community, framework, asOf, ids);
        }
        if (document instanceof Framework policy) {
            return book.check(policy, asOf, ids);
        }
        throw new LplpException("no kind of document: " + document.getClass().getName());
    }

    private static Finding inFile(Finding finding, Losses losses) {
        SortedMap<String, String> arguments = new TreeMap<>(finding.arguments());
        arguments.computeIfPresent(Finding.OTHER, (name, pointer) -> losses.inFile(pointer));
        return new Finding(
                finding.code(), finding.severity(), losses.inFile(finding.pointer()), arguments, finding.place());
    }
}
