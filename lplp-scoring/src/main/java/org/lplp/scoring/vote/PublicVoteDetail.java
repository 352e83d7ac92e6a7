package org.lplp.scoring.vote;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Rational;

/**
 * The whole outcome of a vote.
 *
 * @param rule the rule as it was applied
 * @param pool how much there was to spend
 * @param spent what the proposals that won cost together
 * @param rounds how each of them won, in order
 * @param rejected the proposals that did not win and why, in the order of the file
 * @param endowment in equal shares: what each voter was given to begin with, after raising
 * @param comparison in equal shares: how its outcome compared with that of the greedy method, if the rule asks for it
 */
public record PublicVoteDetail(
        CountingRule rule,
        BigDecimal pool,
        BigDecimal spent,
        List<VoteRound> rounds,
        List<VoteRejection> rejected,
        Optional<Rational> endowment,
        Optional<VoteComparison> comparison) {

    /** Copies lists. */
    public PublicVoteDetail {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(pool, "pool");
        Objects.requireNonNull(spent, "spent");
        rounds = List.copyOf(rounds);
        rejected = List.copyOf(rejected);
        Objects.requireNonNull(endowment, "endowment");
        Objects.requireNonNull(comparison, "comparison");
    }

    /**
     * Lists the proposals that won.
     *
     * @return their ids, in the order in which they won
     */
    public List<String> funded() {
        return rounds.stream().map(VoteRound::candidate).toList();
    }

    /** Gives the outcome for people: the rule, the rounds, the losers. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(rule.toString())
                .append("; spent ")
                .append(Figure.plain(spent))
                .append(" of ")
                .append(Figure.plain(pool));
        endowment.ifPresent(each -> text.append(", ").append(each).append(" for each voter"));
        comparison.ifPresent(it -> text.append("\n  ").append(it));
        rounds.forEach(round -> text.append("\n  ").append(round));
        rejected.forEach(one -> text.append("\n  lost ").append(one));
        return text.toString();
    }
}
