package org.lplp.core.leadership;

import java.time.LocalDate;
import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Standing;

/**
 * What the rules on the learner's part in leading the school read.
 *
 * @param participations the participations that no other one supersedes
 * @param policy what the framework asks of leadership
 * @param people who is who
 * @param asOf the day of reckoning
 */
public record LeadershipFacts(
        List<Located<LeadershipParticipation>> participations,
        LeadershipPolicy policy,
        PeopleFacts people,
        LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param policy what the framework asks of leadership
     * @param people who is who
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static LeadershipFacts of(
            LeadershipSection section, LeadershipPolicy policy, PeopleFacts people, LocalDate asOf) {
        return new LeadershipFacts(
                Standing.located(
                        Located.each(
                                section.getParticipations(),
                                Pointer.root().to("leadership").to("participations")),
                        LeadershipParticipation::getId),
                policy,
                people,
                asOf);
    }
}
