package org.lplp.core.challenge;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lplp.core.base.PersonId;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Standing;

/**
 * What the rules on personal challenges read.
 *
 * @param challenges the challenges that no other one supersedes
 * @param policy what the framework asks of challenges
 * @param people who is who
 * @param asOf the day of reckoning
 */
public record ChallengeFacts(
        List<Located<Challenge>> challenges, ChallengePolicy policy, PeopleFacts people, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param policy what the framework asks of challenges
     * @param people who is who
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static ChallengeFacts of(
            ChallengeSection section, ChallengePolicy policy, PeopleFacts people, LocalDate asOf) {
        return new ChallengeFacts(
                Standing.located(
                        Located.each(
                                section.getChallenges(),
                                Pointer.root().to("challenge").to("challenges")),
                        Challenge::getId),
                policy,
                people,
                asOf);
    }

    /**
     * Gives the challenges that came so far.
     *
     * @param statuses how far
     * @return the challenges, in order
     */
    public List<Located<Challenge>> challenges(ChallengeStatus... statuses) {
        Set<ChallengeStatus> wanted = Set.of(statuses);
        return challenges.stream()
                .filter(challenge -> wanted.contains(challenge.value().getStatus()))
                .toList();
    }

    /**
     * Counts a team, the learner included, each member once.
     *
     * @param challenge the challenge
     * @return one or more learners
     */
    public int teamOf(Challenge challenge) {
        Set<PersonId> team = new HashSet<>(challenge.getTeam());
        team.add(people.learner().value().getId());
        return team.size();
    }
}
