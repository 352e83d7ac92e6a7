package org.lplp.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.lplp.core.vote.BallotKind;
import org.lplp.core.vote.VoteCompletion;
import org.lplp.core.vote.VoteMethod;
import org.lplp.core.vote.VotingRule;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.vote.Candidate;
import org.lplp.scoring.vote.CastBallot;
import org.lplp.scoring.vote.CountingRule;
import org.lplp.scoring.vote.Election;
import org.lplp.scoring.vote.PublicVote;
import org.lplp.scoring.vote.PublicVoteDetail;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A vote on a public budget as large as the largest real ones: approval ballots of 1 to 15 projects, a few of which are popular,
 * costs from 5,000 to 500,000, and a pool of three tenths of what all of them cost. The baseline is {@link #greedy}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class VoteBenchmark {

    private static final int MOST_APPROVED = 15;

    @Param({"1000", "2000", "4000", "8000"})
    public int voters;

    @Param({"32", "65", "130"})
    public int projects;

    private Election election;

    /** Invents the election. */
    @Setup(Level.Trial)
    public void setUp() {
        Random random = new Random(1);
        List<Candidate> candidates = new ArrayList<>();
        double[] popular = new double[projects];
        long costs = 0;
        double all = 0;
        for (int i = 0; i < projects; i++) {
            long cost = Math.round(5_000 * Math.exp(random.nextDouble() * Math.log(100)));
            candidates.add(Candidate.of("p" + i, BigDecimal.valueOf(cost)));
            costs += cost;
            all += 1 / Math.pow(1 + i, 0.7);
            popular[i] = all;
        }
        List<CastBallot> ballots = new ArrayList<>();
        for (int i = 0; i < voters; i++) {
            List<String> approved = new ArrayList<>();
            int most = 1 + random.nextInt(MOST_APPROVED);
            for (int k = 0; k < most; k++) {
                double drawn = random.nextDouble() * all;
                int project = 0;
                while (popular[project] < drawn) {
                    project++;
                }
                approved.add("p" + project);
            }
            ballots.add(CastBallot.naming("v" + i, approved.stream().distinct().toArray(String[]::new)));
        }
        election = Election.of(BallotKind.APPROVAL, BigDecimal.valueOf(costs * 3 / 10), candidates, ballots);
    }

    /** Proposals by their votes as long as they fit. */
    @Benchmark
    public Scored<PublicVoteDetail> greedy() {
        return vote(VoteMethod.GREEDY, Optional.empty());
    }

    @Benchmark
    public Scored<PublicVoteDetail> phragmen() {
        return vote(VoteMethod.PHRAGMEN, Optional.empty());
    }

    /** Equal shares, nothing added. */
    @Benchmark
    public Scored<PublicVoteDetail> shares() {
        return vote(VoteMethod.EQUAL_SHARES, Optional.of(VoteCompletion.NONE));
    }

    /** Equal shares, every share raised by 1 as long as that does not overspend. */
    @Benchmark
    public Scored<PublicVoteDetail> sharesAdd1() {
        return vote(VoteMethod.EQUAL_SHARES, Optional.of(VoteCompletion.ADD1));
    }

    private Scored<PublicVoteDetail> vote(VoteMethod method, Optional<VoteCompletion> completion) {
        VotingRule rule =
                VotingRule.builder().method(method).completion(completion).build();
        return PublicVote.score(election, CountingRule.of(rule));
    }
}
