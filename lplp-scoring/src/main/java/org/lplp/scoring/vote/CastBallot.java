package org.lplp.scoring.vote;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A ballot as it was cast.
 *
 * @param voter the voter's pseudonym
 * @param marks what it names; in a ballot that ranks, the first choice first. A proposal that is named again is not counted again
 */
public record CastBallot(String voter, List<Mark> marks) {

    /**
     * What a ballot says of one proposal.
     *
     * @param candidate the id of the proposal
     * @param points what the ballot gives it; absent where it gives none
     */
    public record Mark(String candidate, Optional<BigDecimal> points) {

        /**
         * Refuses null.
         *
         * @throws NullPointerException if a part is null
         */
        public Mark {
            Objects.requireNonNull(candidate, "candidate");
            Objects.requireNonNull(points, "points");
        }
    }

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a part is null
     */
    public CastBallot {
        Objects.requireNonNull(voter, "voter");
        marks = List.copyOf(marks);
    }

    /**
     * Gives a ballot that names proposals and says no more of them.
     *
     * @param voter the voter's pseudonym
     * @param candidates the ids of the proposals
     * @return the ballot
     */
    public static CastBallot naming(String voter, String... candidates) {
        return new CastBallot(
                voter,
                List.of(candidates).stream()
                        .map(id -> new Mark(id, Optional.empty()))
                        .toList());
    }

    /** Says how much the ballot names, not what: how somebody voted is nobody's business. */
    @Override
    public String toString() {
        return "ballot of " + marks.size();
    }
}
