package org.lplp.core.compact;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Standing;

/**
 * What the rules on compacts read.
 *
 * @param compacts the compacts that no other one supersedes
 * @param signatures the signatures, each with its compact
 * @param commitments the commitments that no other one supersedes, each with its compact
 * @param contributions the contributions that no other one supersedes, each with its compact
 * @param issued when the document was issued
 * @param asOf the day of reckoning
 */
public record CompactFacts(
        List<Located<Compact>> compacts,
        List<Nested<Compact, Signature>> signatures,
        List<Nested<Compact, Commitment>> commitments,
        List<Nested<Compact, Contribution>> contributions,
        OffsetDateTime issued,
        LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param issued when the document was issued
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static CompactFacts of(CompactRegister register, OffsetDateTime issued, LocalDate asOf) {
        List<Located<Compact>> compacts = Standing.located(
                Located.each(
                        register.getCompacts(), Pointer.root().to("compact").to("compacts")),
                Compact::getId);
        return new CompactFacts(
                compacts,
                Nested.each(compacts, "signatures", Compact::getSignatures),
                Standing.nested(Nested.each(compacts, "commitments", Compact::getCommitments), Commitment::getId),
                Standing.nested(Nested.each(compacts, "contributions", Compact::getContributions), Contribution::getId),
                issued,
                asOf);
    }

    /**
     * Gives the compacts that hold already: until then parties may still sign and commit themselves.
     *
     * @return the compacts that have begun on the day of reckoning, over or not
     */
    public List<Located<Compact>> begun() {
        return compacts.stream()
                .filter(compact -> !compact.value().getPeriod().start().isAfter(asOf))
                .toList();
    }
}
