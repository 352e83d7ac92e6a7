package org.lplp.scoring.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lplp.core.vote.BallotKind;
import org.lplp.core.vote.VoteCompletion;
import org.lplp.core.vote.VoteUtility;

/** How much equal shares reckons, counted and not timed: how often it goes through the supporters of a proposal. */
class EqualSharesWorkTest {

    private static final class Counted extends Contest {

        private long walks;

        Counted(Election election, VoteCompletion completion) {
            super(election, Votes.shares(VoteUtility.COST, completion));
        }

        @Override
        int[] supporters(int candidate) {
            walks++;
            return super.supporters(candidate);
        }
    }

    private static Election election(int voters, int projects) {
        Random random = new Random(1);
        List<Candidate> candidates = new ArrayList<>();
        int costs = 0;
        for (int i = 0; i < projects; i++) {
            int cost = 1_000 + random.nextInt(20_000);
            costs += cost;
            candidates.add(Candidate.of("p" + i, BigDecimal.valueOf(cost)));
        }
        List<CastBallot> ballots = new ArrayList<>();
        for (int i = 0; i < voters; i++) {
            ballots.add(CastBallot.naming(
                    "v" + i,
                    random.ints(8, 0, projects)
                            .distinct()
                            .mapToObj(p -> "p" + p)
                            .toArray(String[]::new)));
        }
        return Election.of(BallotKind.APPROVAL, BigDecimal.valueOf(costs / 2), candidates, ballots);
    }

    private static Counted counted(Election election, VoteCompletion completion) {
        Counted contest = new Counted(election, completion);
        assertThat(EqualShares.run(contest).course().winners()).isNotEmpty();
        return contest;
    }

    @Test
    void mostPricesOfARoundAreKnownToBeTooHighFromTheRoundBefore() {
        Counted contest = new Counted(election(400, 60), VoteCompletion.NONE);
        int rounds = EqualShares.run(contest).course().winners().size();

        // The definition asks every proposal in every round, and once more for all that lose.
        assertThat(rounds).isGreaterThan(10);
        assertThat(contest.walks).isLessThan(rounds * 60L / 2);
    }

    @Test
    void walksDoNotBecomeMoreWithTheNumberOfVoters() {
        long few = counted(election(500, 40), VoteCompletion.NONE).walks;
        long many = counted(election(4_000, 40), VoteCompletion.NONE).walks;

        assertThat(many).isLessThan(2 * few);
    }
}
