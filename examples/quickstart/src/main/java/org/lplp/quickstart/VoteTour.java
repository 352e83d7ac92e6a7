package org.lplp.quickstart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.lplp.core.vote.*;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.vote.*;

/** Idea 18: young people decide on public money. The same ballots, counted by three methods. */
public final class VoteTour {

    private VoteTour() {}

    public static void main(String[] args) {
        List<Candidate> projects = List.of(
                Candidate.of("skatepark", new BigDecimal("600")),
                Candidate.of("floodlights", new BigDecimal("350")),
                Candidate.of("choir", new BigDecimal("250")),
                Candidate.of("garden", new BigDecimal("200")));
        List<CastBallot> ballots = new ArrayList<>();
        vote(ballots, 6, "skatepark", "floodlights");
        vote(ballots, 3, "choir", "garden");
        vote(ballots, 1, "garden");
        Election election = Election.of(BallotKind.APPROVAL, new BigDecimal("1000"), projects, ballots);

        for (VoteMethod method : List.of(VoteMethod.GREEDY, VoteMethod.PHRAGMEN, VoteMethod.EQUAL_SHARES)) {
            VotingRule rule = VotingRule.builder()
                    .method(method)
                    .completion(VoteCompletion.UTILITARIAN)
                    .build();
            Scored<PublicVoteDetail> result = PublicVote.score(election, CountingRule.of(rule));
            List<String> funded = result.detail().funded();
            long heard = ballots.stream()
                    .filter(ballot -> ballot.marks().stream().anyMatch(mark -> funded.contains(mark.candidate())))
                    .count();
            System.out.println(result.detail());
            System.out.printf("=> %s; %d of %d voters get something%n%n", funded, heard, ballots.size());
        }
    }

    private static void vote(List<CastBallot> ballots, int voters, String... projects) {
        for (int i = 0; i < voters; i++) {
            ballots.add(CastBallot.naming("voter " + (ballots.size() + 1), projects));
        }
    }
}
