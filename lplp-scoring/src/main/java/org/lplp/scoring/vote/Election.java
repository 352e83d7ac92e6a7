package org.lplp.scoring.vote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.lplp.core.rule.Standing;
import org.lplp.core.vote.Ballot;
import org.lplp.core.vote.BallotKind;
import org.lplp.core.vote.Proposal;
import org.lplp.core.vote.PublicBudget;

/**
 * A vote on a public budget, as far as the rules need it: a community's {@link PublicBudget} gives one, and so does a Pabulib file.
 *
 * @param kind what a ballot says
 * @param pool how much there is to spend, in units of the currency; not negative
 * @param unnamed the points that a proposal has from a scoring ballot that does not name it; nought as a rule
 * @param candidates what can be voted for, in the order in which the file has it
 * @param ballots every ballot, empty ones too
 * @param missing what could not be read: a path, a colon, and the reason
 */
public record Election(
        BallotKind kind,
        BigDecimal pool,
        BigDecimal unnamed,
        List<Candidate> candidates,
        List<CastBallot> ballots,
        List<String> missing) {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if the pool is negative or two candidates have one id
     */
    public Election {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(unnamed, "unnamed");
        if (pool.signum() < 0) {
            throw new IllegalArgumentException("the pool is negative");
        }
        candidates = List.copyOf(candidates);
        ballots = List.copyOf(ballots);
        missing = List.copyOf(missing);
        Set<String> ids = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!ids.add(candidate.id())) {
                throw new IllegalArgumentException("two candidates have one id");
            }
        }
    }

    /**
     * Gives an election of which everything is known.
     *
     * @param kind what a ballot says
     * @param pool how much there is to spend
     * @param candidates what can be voted for
     * @param ballots every ballot
     * @return the election
     */
    public static Election of(BallotKind kind, BigDecimal pool, List<Candidate> candidates, List<CastBallot> ballots) {
        return new Election(kind, pool, BigDecimal.ZERO, candidates, ballots, List.of());
    }

    /**
     * Gives the election that a community holds. A proposal that another one supersedes does not stand; one whose cost is in another
     * currency than the pool, or that is there twice with different contents, is missing.
     *
     * @param budget the public budget
     * @return the election
     */
    public static Election of(PublicBudget budget) {
        Set<String> missing = new TreeSet<>();
        Set<Proposal> standing =
                new HashSet<>(Standing.records(budget.getProposals(), Proposal::getId, "vote.proposals", missing));
        List<Candidate> candidates = new ArrayList<>();
        for (Proposal proposal : budget.getProposals()) {
            if (!standing.remove(proposal)) {
                continue;
            }
            if (!proposal.getCost().getCurrencyUnit().equals(budget.getPool().getCurrencyUnit())) {
                missing.add("vote.proposals: " + proposal.getId() + " is in another currency");
            } else if (proposal.getCost().isNegative()) {
                missing.add("vote.proposals: " + proposal.getId() + " has a negative cost");
            } else {
                candidates.add(Candidate.of(
                        proposal.getId().value(), proposal.getCost().getAmount()));
            }
        }
        BigDecimal pool = budget.getPool().getAmount();
        if (pool.signum() < 0) {
            missing.add("vote.pool: negative");
        }
        return new Election(
                budget.getBallotKind(),
                pool.max(BigDecimal.ZERO),
                BigDecimal.ZERO,
                candidates,
                budget.getBallots().stream().map(Election::cast).toList(),
                List.copyOf(missing));
    }

    private static CastBallot cast(Ballot ballot) {
        return new CastBallot(
                ballot.getVoter().value(),
                ballot.getChoices().stream()
                        .map(choice -> new CastBallot.Mark(choice.getProposal().value(), choice.getPoints()))
                        .toList());
    }

    /** Says how large the election is. */
    @Override
    public String toString() {
        return kind + " election of " + candidates.size() + " proposals by " + ballots.size() + " ballots, pool "
                + pool.toPlainString();
    }
}
