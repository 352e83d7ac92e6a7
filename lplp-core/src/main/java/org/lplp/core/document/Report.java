package org.lplp.core.document;

import java.util.List;
import org.lplp.core.finding.Findings;

/**
 * What a rule book says of a document. Every rule of the book stands in one of the two lists.
 *
 * @param findings what was found
 * @param rulesRun the codes of the rules that looked everywhere, in the order of the book
 * @param rulesSkipped the rules that could not look everywhere, each with the first thing that was missing; what they found
 *     elsewhere is among the findings
 */
public record Report(Findings findings, List<String> rulesRun, List<Skipped> rulesSkipped) {

    /** Copies the lists. */
    public Report {
        rulesRun = List.copyOf(rulesRun);
        rulesSkipped = List.copyOf(rulesSkipped);
    }
}
