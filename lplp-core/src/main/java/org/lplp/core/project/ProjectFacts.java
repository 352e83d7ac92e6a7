package org.lplp.core.project;

import java.time.LocalDate;
import org.lplp.core.people.PeopleFacts;

/**
 * What the rules on the learner's part in projects read.
 *
 * @param section the section
 * @param policy what the framework says of it
 * @param people the facts on people
 * @param asOf the day of reckoning
 */
public record ProjectFacts(ProjectSection section, ProjectPolicy policy, PeopleFacts people, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param policy what the framework says of it
     * @param people the facts on people
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static ProjectFacts of(ProjectSection section, ProjectPolicy policy, PeopleFacts people, LocalDate asOf) {
        return new ProjectFacts(section, policy, people, asOf);
    }
}
