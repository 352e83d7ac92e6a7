package org.lplp.scoring.vote;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Rational;

/**
 * A round in which a proposal won.
 *
 * @param number which round, from 1
 * @param candidate the id of the proposal
 * @param byVotes whether it won by its votes alone, as in the greedy method and where equal shares is filled up by votes
 * @param cost what it costs
 * @param votes its votes (or points), counted from the ballots
 * @param effectiveVotes in equal shares: its cost divided by what a supporter pays at most for each vote (or point)
 * @param price in equal shares: what a supporter pays at most for each vote (or point)
 * @param load in Phragmén's method: the load of each supporter after this round
 * @param payments in equal shares: who paid what, the largest payment first; they sum to the cost exactly
 * @param left what is left of the pool after this round
 */
public record VoteRound(
        int number,
        String candidate,
        boolean byVotes,
        BigDecimal cost,
        BigDecimal votes,
        Optional<Rational> effectiveVotes,
        Optional<Rational> price,
        Optional<Rational> load,
        List<VotePayment> payments,
        BigDecimal left) {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a part is null
     */
    public VoteRound {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(votes, "votes");
        Objects.requireNonNull(effectiveVotes, "effectiveVotes");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(load, "load");
        Objects.requireNonNull(left, "left");
        payments = List.copyOf(payments);
    }

    /** Gives the round for people: why the proposal won and who paid, in numbers. */
    @Override
    public String toString() {
        return number + ". " + candidate + ": " + why() + (payments.isEmpty() ? "" : "; " + paid());
    }

    /**
     * Says why the proposal won.
     *
     * @return one line without the name of the proposal
     */
    public String why() {
        String counted = Figure.plain(votes) + (votes.compareTo(BigDecimal.ONE) == 0 ? " vote" : " votes");
        return effectiveVotes
                .map(effective -> counted + ", effectively " + effective + ", at most " + price.orElseThrow() + " each")
                .or(() -> load.map(it -> counted + ", load " + it))
                .orElse(counted + (byVotes ? "" : ", free"));
    }

    private String paid() {
        return payments.stream().map(VotePayment::toString).collect(Collectors.joining(", "));
    }
}
