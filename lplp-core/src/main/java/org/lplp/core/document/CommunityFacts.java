package org.lplp.core.document;

import java.time.LocalDate;

/**
 * What rules on a community read: the community, the framework that judges it, the day of reckoning, and the facts of each domain
 * word, gathered once.
 *
 * @param community the community
 * @param framework the framework that judges it
 * @param asOf the day of reckoning
 */
public record CommunityFacts(Community community, Framework framework, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param community the community
     * @param framework the framework that judges it
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static CommunityFacts of(Community community, Framework framework, LocalDate asOf) {
        return new CommunityFacts(community, framework, asOf);
    }
}
