package org.lplp.scoring.vote;

import java.util.List;
import java.util.Objects;
import org.lplp.scoring.base.Rational;

/**
 * What some supporters of a proposal paid for it, each as much as the others.
 *
 * @param amount what each of them paid, in units of the currency, exactly
 * @param voters their pseudonyms, in the order of the ballots
 */
public record VotePayment(Rational amount, List<String> voters) {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a part is null
     */
    public VotePayment {
        Objects.requireNonNull(amount, "amount");
        voters = List.copyOf(voters);
    }

    /** Says how many paid how much, not who. */
    @Override
    public String toString() {
        return voters.size() + " paid " + amount;
    }
}
