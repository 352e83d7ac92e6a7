package org.lplp.scoring.vote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lplp.core.vote.BallotKind;
import org.lplp.core.vote.VoteCompletion;
import org.lplp.core.vote.VoteMethod;
import org.lplp.core.vote.VoteUtility;

/** Short ways to say how somebody votes. */
final class Votes {

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<CastBallot> ballots = new ArrayList<>();

    static Votes on() {
        return new Votes();
    }

    Votes project(String id, String cost) {
        candidates.add(Candidate.of(id, new BigDecimal(cost)));
        return this;
    }

    /** So many voters name these projects; {@code ids} are characters, each a project. */
    Votes voters(int count, String ids) {
        for (int i = 0; i < count; i++) {
            ballots.add(CastBallot.naming("v" + ballots.size(), ids.isEmpty() ? new String[0] : ids.split("")));
        }
        return this;
    }

    /** One voter gives points, written as {@code a=3,b=2}. */
    Votes points(String given) {
        List<CastBallot.Mark> marks = Arrays.stream(given.split(","))
                .map(each -> each.split("="))
                .map(each -> new CastBallot.Mark(each[0], Optional.of(new BigDecimal(each[1]))))
                .toList();
        ballots.add(new CastBallot("v" + ballots.size(), marks));
        return this;
    }

    Election pool(String pool) {
        return pool(pool, BallotKind.APPROVAL);
    }

    Election pool(String pool, BallotKind kind) {
        return Election.of(kind, new BigDecimal(pool), candidates, ballots);
    }

    static CountingRule greedy(boolean skip, int minimumVotes) {
        return rule(VoteMethod.GREEDY, minimumVotes, skip, VoteUtility.COST, VoteCompletion.NONE, true, false, "1");
    }

    static CountingRule phragmen() {
        return rule(VoteMethod.PHRAGMEN, 0, true, VoteUtility.COST, VoteCompletion.NONE, true, false, "1");
    }

    static CountingRule shares(VoteUtility utility, VoteCompletion completion) {
        return rule(VoteMethod.EQUAL_SHARES, 0, true, utility, completion, true, false, "1");
    }

    static CountingRule raising(VoteUtility utility, boolean exhaustive, boolean integral, String step) {
        return rule(VoteMethod.EQUAL_SHARES, 0, true, utility, VoteCompletion.ADD1, exhaustive, integral, step);
    }

    private static CountingRule rule(
            VoteMethod method,
            int minimumVotes,
            boolean skip,
            VoteUtility utility,
            VoteCompletion completion,
            boolean exhaustive,
            boolean integral,
            String step) {
        return new CountingRule(
                method, minimumVotes, skip, utility, completion, exhaustive, integral, new BigDecimal(step));
    }

    static List<String> funded(Election election, CountingRule rule) {
        return PublicVote.score(election, rule).detail().funded();
    }

    /** Elections of few voters, many ties and tight pools. */
    static Arbitrary<Election> elections(BallotKind kind) {
        Arbitrary<Integer> costs = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 12).map(tens -> 10 * tens),
                Arbitraries.integers().between(1, 120));
        Arbitrary<List<Integer>> projects = costs.list().ofMinSize(1).ofMaxSize(7);
        Arbitrary<List<List<Integer>>> voters = Arbitraries.integers()
                .between(0, 3)
                .list()
                .ofSize(7)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
        return Combinators.combine(projects, voters, Arbitraries.integers().between(1, 500))
                .as((cost, given, pool) -> election(kind, cost, given, pool));
    }

    private static Election election(BallotKind kind, List<Integer> costs, List<List<Integer>> given, int pool) {
        List<Candidate> candidates = IntStream.range(0, costs.size())
                .mapToObj(i -> Candidate.of("p" + i, BigDecimal.valueOf(costs.get(i))))
                .toList();
        List<CastBallot> ballots = new ArrayList<>();
        for (List<Integer> points : given) {
            List<CastBallot.Mark> marks = new ArrayList<>();
            for (int i = 0; i < costs.size(); i++) {
                // Half of all names are left out of a ballot that approves.
                if (points.get(i) > (kind.equals(BallotKind.APPROVAL) ? 1 : 0)) {
                    marks.add(new CastBallot.Mark("p" + i, Optional.of(BigDecimal.valueOf(points.get(i)))));
                }
            }
            ballots.add(new CastBallot("v" + ballots.size(), marks));
        }
        return Election.of(kind, BigDecimal.valueOf(pool), candidates, ballots);
    }
}
