package org.lplp.core.evidence;

import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;

/**
 * What the rules on entries read.
 *
 * @param entries the entries
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
        List<Located<Entry>> entries =
                Located.each(section.getEntries(), Pointer.root().to("evidence").to("entries"));
        return new EvidenceFacts(
                entries,
                Nested.parts(Nested.each(entries, "evidence", Entry::getEvidence)),
                Nested.each(entries, "assessments", Entry::getAssessments),
                people);
    }
}
