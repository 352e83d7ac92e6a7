package org.lplp.core.challenge;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.YearGroup;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on who does a challenge, with whom, when and where. */
public enum ChallengeRule implements Rule<ChallengeFacts> {

    /** A challenge that ends before it begins has no day on which it could be done (idea 6). */
    PERIOD_BACKWARDS(
            "challenge.period_backwards",
            Severity.ERROR,
            6,
            Needs.RECORDS,
            (facts, out) -> Timing.backwards(
                    facts.challenges(), "period", challenge -> Optional.of(challenge.getPeriod()), out)),

    /** A personal challenge is chosen by the learner (idea 6); what somebody else chose is a task. */
    CHOSEN_BY_ANOTHER(
            "challenge.chosen_by_another",
            Severity.ERROR,
            6,
            Needs.RECORDS,
            (facts, out) -> facts.challenges().stream()
                    .filter(challenge ->
                            !facts.people().isLearner(challenge.value().getChosenBy()))
                    .forEach(challenge -> out.found(challenge.at("chosenBy")))),

    /** A challenge is done in a team, of two or more by the shipped framework (idea 6); judged from when it is under way. */
    TEAM_TOO_SMALL("challenge.team_too_small", Severity.ERROR, 6, Needs.RECORDS, ChallengeRule::teamTooSmall),

    /** The learner is one of the team, or the challenge is somebody else's (idea 6). */
    LEARNER_NOT_IN_TEAM(
            "challenge.learner_not_in_team",
            Severity.ERROR,
            6,
            Needs.RECORDS,
            (facts, out) -> facts.challenges().stream()
                    .filter(challenge -> !challenge.value().getTeam().isEmpty())
                    .filter(challenge -> challenge.value().getTeam().stream().noneMatch(facts.people()::isLearner))
                    .forEach(challenge -> out.found(challenge.at("team")))),

    /** A coach stands beside the team (idea 6): whoever does the challenge cannot also coach it. */
    COACH_IN_TEAM("challenge.coach_in_team", Severity.ERROR, 6, Needs.RECORDS, ChallengeRule::coachInTeam),

    /** The framework says in which years challenges are done: Years 7 to 9 (idea 6). */
    YEAR_GROUP_NOT_ALLOWED(
            "challenge.year_group_not_allowed", Severity.ERROR, 6, Needs.RECORDS, ChallengeRule::yearGroupNotAllowed),

    /** Two challenges at a time leave less of the learner for each (idea 6); worth a word, no more. */
    TWO_AT_ONCE(
            "challenge.two_at_once",
            Severity.NOTE,
            6,
            Needs.RECORDS,
            (facts, out) -> Among.overlapping(
                    facts.challenges(ChallengeStatus.CHOSEN, ChallengeStatus.UNDERWAY, ChallengeStatus.COMPLETED),
                    Challenge::getPeriod,
                    (challenge, earlier) -> out.found(challenge.at("period"), Finding.OTHER, earlier.at()))),

    /** A challenge says where it is done, or learning outside school cannot be told from learning inside (idea 15). */
    WITHOUT_SETTING(
            "challenge.without_setting",
            Severity.WARNING,
            15,
            Needs.RECORDS,
            (facts, out) -> facts.challenges(ChallengeStatus.UNDERWAY, ChallengeStatus.COMPLETED).stream()
                    .filter(challenge -> challenge.value().getSetting().isEmpty())
                    .forEach(challenge -> out.found(challenge.at()))),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE(
            "challenge.supersedes_in_circle",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> Standing.circles(facts.challenges(), Challenge::getId, out));

    private final RuleSpec<ChallengeFacts> spec;

    ChallengeRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<ChallengeFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<ChallengeFacts> spec() {
        return spec;
    }

    private static void teamTooSmall(ChallengeFacts facts, RuleOutcome out) {
        Optional<Integer> least = facts.policy().getMinimumTeam();
        for (Located<Challenge> challenge : facts.challenges(ChallengeStatus.UNDERWAY, ChallengeStatus.COMPLETED)) {
            int size = facts.teamOf(challenge.value());
            if (least.isEmpty()) {
                out.skipped("framework.challenge.minimumTeam");
            } else if (size < least.get()) {
                out.found(challenge.at("team"), "size", size, "least", least.get());
            }
        }
    }

    private static void coachInTeam(ChallengeFacts facts, RuleOutcome out) {
        for (Located<Challenge> challenge : facts.challenges()) {
            Optional<PersonId> coach = challenge.value().getCoach();
            if (coach.isPresent()
                    && (facts.people().isLearner(coach.get())
                            || challenge.value().getTeam().contains(coach.get()))) {
                out.found(challenge.at("coach"));
            }
        }
    }

    private static void yearGroupNotAllowed(ChallengeFacts facts, RuleOutcome out) {
        List<YearGroup> allowed = facts.policy().getYearGroups();
        for (Located<Challenge> challenge : facts.challenges()) {
            Optional<YearGroup> yearGroup = challenge.value().getYearGroup().filter(YearGroup::isKnown);
            if (yearGroup.isPresent() && !allowed.isEmpty() && !allowed.contains(yearGroup.get())) {
                out.found(challenge.at("yearGroup"), "yearGroup", yearGroup.get());
            }
        }
    }
}
