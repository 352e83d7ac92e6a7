package org.lplp.scoring.vote;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A proposal that stands in an election.
 *
 * @param id its id, unique in the election; in a Pabulib file any text
 * @param cost what it costs, in the unit of the pool; not negative
 * @param stated how many votes (or points) it is said to have; read only where an election has no ballots at all
 * @param withdrawn whether it was withdrawn after the vote: it wins nothing and stops nothing
 */
public record Candidate(String id, BigDecimal cost, Optional<BigDecimal> stated, boolean withdrawn) {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if the cost is negative
     */
    public Candidate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(stated, "stated");
        if (cost.signum() < 0) {
            throw new IllegalArgumentException("a cost is negative");
        }
    }

    /**
     * Gives a proposal whose votes are counted from the ballots.
     *
     * @param id its id
     * @param cost what it costs
     * @return the candidate
     */
    public static Candidate of(String id, BigDecimal cost) {
        return new Candidate(id, cost, Optional.empty(), false);
    }
}
