package org.lplp.core.enterprise;

import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Standing;

/**
 * What the rules on the learner's part in enterprises read.
 *
 * @param participations the participations that no other one supersedes
 * @param people who is who
 */
public record EnterpriseFacts(List<Located<EnterpriseParticipation>> participations, PeopleFacts people) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param people who is who
     * @return the facts
     */
    public static EnterpriseFacts of(EnterpriseSection section, PeopleFacts people) {
        return new EnterpriseFacts(
                Standing.located(
                        Located.each(
                                section.getParticipations(),
                                Pointer.root().to("enterprise").to("participations")),
                        EnterpriseParticipation::getId),
                people);
    }
}
