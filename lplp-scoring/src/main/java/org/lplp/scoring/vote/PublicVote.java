package org.lplp.scoring.vote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lplp.core.vote.BallotKind;
import org.lplp.core.vote.PublicBudget;
import org.lplp.core.vote.VoteMethod;
import org.lplp.core.vote.VotingRule;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;

/**
 * The score {@code vote.outcome}: which proposals win a vote on a public budget, and why. Its value is what they cost together; each
 * winner contributes its cost.
 */
public final class PublicVote {

    /** The code of the score. */
    public static final String CODE = "vote.outcome";

    private final Election election;
    private final CountingRule rule;
    private final Set<String> missing = new TreeSet<>();

    private PublicVote(Election election, CountingRule rule) {
        this.election = election;
        this.rule = rule;
        missing.addAll(election.missing());
    }

    /**
     * Finds the winners of a public budget by its own rule, or by the greedy method if it names none.
     *
     * @param budget the public budget
     * @return what the winners cost together, and the whole outcome
     */
    public static Scored<PublicVoteDetail> score(PublicBudget budget) {
        VotingRule rule = budget.getRule()
                .orElseGet(() -> VotingRule.builder().method(VoteMethod.GREEDY).build());
        return score(Election.of(budget), CountingRule.of(rule));
    }

    /**
     * Finds the winners of an election.
     *
     * @param election the election
     * @param rule the rule
     * @return what the winners cost together, and the whole outcome; without a value where the rule does not take such ballots
     */
    public static Scored<PublicVoteDetail> score(Election election, CountingRule rule) {
        return new PublicVote(election, rule).score();
    }

    private Scored<PublicVoteDetail> score() {
        Tally tally = Tally.of(election);
        tally.unknown().forEach(id -> missing.add("vote.proposals: " + id + " is named by a ballot"));
        Set<String> unfit = unfit(tally);
        if (!unfit.isEmpty()) {
            missing.addAll(unfit);
            return scored(
                    Optional.empty(), List.of(), detail(List.of(), List.of(), Optional.empty(), Optional.empty()));
        }
        Contest contest = new Contest(election, rule);
        EqualShares.Result result = rule.method().equals(VoteMethod.EQUAL_SHARES)
                ? EqualShares.run(contest)
                : new EqualShares.Result(
                        rule.method().equals(VoteMethod.PHRAGMEN) ? Phragmen.run(contest) : Greedy.run(contest),
                        Optional.empty(),
                        Optional.empty());
        Course course = result.course();
        PublicVoteDetail detail = detail(course.rounds(), course.rejections(), result.endowment(), result.comparison());
        return scored(Optional.of(detail.spent()), course.ties(), detail);
    }

    /** Says why the rule does not take this election. */
    private Set<String> unfit(Tally tally) {
        Set<String> unfit = new TreeSet<>();
        BallotKind kind = election.kind();
        boolean shares = rule.method().equals(VoteMethod.EQUAL_SHARES);
        boolean phragmen = rule.method().equals(VoteMethod.PHRAGMEN);
        if (!rule.method().isKnown()) {
            unfit.add("vote.rule.method: not known");
        }
        if (shares && !rule.completion().isKnown()) {
            unfit.add("vote.rule.completion: not known");
        }
        if (shares && !rule.utility().isKnown()) {
            unfit.add("vote.rule.utility: not known");
        }
        if (!kind.isKnown()) {
            unfit.add("vote.ballotKind: not known");
        } else if (phragmen && !Tally.approves(kind)) {
            unfit.add("vote.ballotKind: " + kind + ", and phragmen takes approval and choose1 only");
        }
        if (!tally.isReckonable()) {
            unfit.add("vote.ballots: points of more than 9 digits before the point or 6 after it");
        }
        boolean stated =
                election.candidates().stream().anyMatch(it -> it.stated().isPresent());
        if (election.ballots().isEmpty() && (shares || phragmen || !stated)) {
            unfit.add("vote.ballots: none");
        }
        return unfit;
    }

    private PublicVoteDetail detail(
            List<VoteRound> rounds,
            List<VoteRejection> rejected,
            Optional<Rational> endowment,
            Optional<VoteComparison> comparison) {
        BigDecimal spent = rounds.stream().map(VoteRound::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new PublicVoteDetail(rule, election.pool(), spent, rounds, rejected, endowment, comparison);
    }

    private Scored<PublicVoteDetail> scored(Optional<BigDecimal> value, List<String> ties, PublicVoteDetail detail) {
        List<Contribution> contributions = new ArrayList<>();
        detail.rounds().forEach(it -> contributions.add(new Contribution(it.candidate(), it.why(), it.cost())));
        detail.rejected()
                .forEach(it -> contributions.add(
                        new Contribution(it.candidate(), it.reason().code() + ", " + it.why(), BigDecimal.ZERO)));
        return new Scored<>(
                CODE, Optional.empty(), value, Optional.empty(), contributions, List.copyOf(missing), ties, detail);
    }
}
