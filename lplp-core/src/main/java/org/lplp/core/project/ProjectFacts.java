package org.lplp.core.project;

import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Standing;

/**
 * What the rules on the learner's part in projects read.
 *
 * @param participations the participations that no other one supersedes
 * @param people who is who
 */
public record ProjectFacts(List<Located<ProjectParticipation>> participations, PeopleFacts people) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param people who is who
     * @return the facts
     */
    public static ProjectFacts of(ProjectSection section, PeopleFacts people) {
        return new ProjectFacts(
                Standing.located(
                        Located.each(
                                section.getParticipations(),
                                Pointer.root().to("project").to("participations")),
                        ProjectParticipation::getId),
                people);
    }
}
