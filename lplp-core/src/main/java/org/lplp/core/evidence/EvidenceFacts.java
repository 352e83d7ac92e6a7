package org.lplp.core.evidence;

import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Standing;

/**
 * What the rules on entries read.
 *
 * @param entries the entries that no other one supersedes
 * @param evidence the pieces of evidence
 * @param assessments the assessments, each with its entry
 * @param people who is who
 */
public record EvidenceFacts(
        List<Located<Entry>> entries,
        List<Located<Evidence>> evidence,
        List<Nested<Entry, Assessment>> assessments,
        PeopleFacts people) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param people who is who
     * @return the facts
     */
    public static EvidenceFacts of(EvidenceSection section, PeopleFacts people) {
        List<Located<Entry>> entries = Standing.located(
                Located.each(section.getEntries(), Pointer.root().to("evidence").to("entries")), Entry::getId);
        return new EvidenceFacts(
                entries,
                Nested.parts(Nested.each(entries, "evidence", Entry::getEvidence)),
                Nested.each(entries, "assessments", Entry::getAssessments),
                people);
    }
}
