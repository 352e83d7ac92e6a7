package org.lplp.scoring.vote;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lplp.core.vote.VoteUtility;
import org.lplp.scoring.base.Rational;

/** The Method of Equal Shares with its completions. */
final class EqualShares {

    /** Sums of weights up to here leave enough of 64 bits for money. */
    private static final int SMALL_WEIGHTS = 50;

    /** What came out: the course, what each voter was given, and how it compared with greedy. */
    record Result(Course course, Optional<Rational> endowment, Optional<VoteComparison> comparison) {}

    private EqualShares() {}

    static Result run(Contest contest) {
        CountingRule rule = contest.rule();
        Rational endowment = rule.raises()
                ? new Raising(contest).endowment()
                : new Rational(contest.pool(), BigInteger.valueOf(contest.voters()));
        Course course = shares(contest, endowment);
        if (rule.fillsUp()) {
            Greedy.fill(contest, course, true);
        }
        Optional<VoteComparison> comparison = Optional.empty();
        if (rule.compares()) {
            Course greedy = new Course(contest);
            greedy.ruleOut();
            Greedy.fill(contest, greedy, true);
            comparison = Optional.of(compared(contest, course.winners(), greedy.winners()));
            course = comparison.get().keepsEqualShares() ? course : greedy;
        }
        return new Result(course, Optional.of(contest.amount(endowment)), comparison);
    }

    private static Course shares(Contest contest, Rational endowment) {
        Course course = new Course(contest);
        course.ruleOut();
        for (int i = 0; i < contest.candidates(); i++) {
            if (contest.stands(i)
                    && contest.supporters(i).length > 0
                    && contest.cost(i).signum() == 0) {
                course.winsFree(i);
            }
        }
        ExactShares.Outcome outcome = ExactShares.outcome(contest, endowment);
        for (ExactShares.Win win : outcome.wins()) {
            course.decided("effective votes", win.candidate(), win.tied(), "cost, votes, then order in the file");
            course.winsByShares(win);
        }
        for (int i = 0; i < contest.candidates(); i++) {
            if (course.isOpen(i)) {
                lost(contest, course, i, outcome);
            }
        }
        return course;
    }

    private static void lost(Contest contest, Course course, int candidate, ExactShares.Outcome outcome) {
        if (contest.supporters(candidate).length == 0) {
            course.loses(candidate, VoteRejection.Reason.NOT_SUPPORTED, "no votes");
        } else if (contest.cost(candidate).compareTo(contest.pool()) > 0) {
            course.doesNotFit(candidate);
        } else {
            Rational had = contest.amount(outcome.had().get(candidate));
            course.loses(
                    candidate,
                    VoteRejection.Reason.VOTES,
                    "its supporters had " + had + " of "
                            + contest.amount(new Rational(contest.cost(candidate), BigInteger.ONE)));
        }
    }

    private static VoteComparison compared(Contest contest, List<Integer> shares, List<Integer> greedy) {
        BigInteger[] more = new BigInteger[contest.voters()];
        Arrays.fill(more, BigInteger.ZERO);
        for (int candidate = 0; candidate < contest.candidates(); candidate++) {
            int sign = (shares.contains(candidate) ? 1 : 0) - (greedy.contains(candidate) ? 1 : 0);
            int[] supporters = contest.supporters(candidate);
            for (int i = 0; sign != 0 && i < supporters.length; i++) {
                BigInteger weight = BigInteger.valueOf(sign * contest.weights(candidate)[i]);
                more[supporters[i]] = more[supporters[i]].add(weight);
            }
        }
        int forShares = 0;
        int forGreedy = 0;
        for (BigInteger each : more) {
            forShares += each.signum() > 0 ? 1 : 0;
            forGreedy += each.signum() < 0 ? 1 : 0;
        }
        return new VoteComparison(forShares, forGreedy);
    }

    /** Says whether a candidate takes part in sharing: it stands, somebody supports it, and it costs something. */
    static boolean competes(Contest contest, int candidate) {
        return contest.stands(candidate)
                && contest.supporters(candidate).length > 0
                && contest.cost(candidate).signum() > 0;
    }

    /** Says whether no other candidate that stands fits beside the winners. */
    static boolean isExhaustive(Contest contest, List<Integer> winners) {
        BigInteger left = contest.pool().subtract(contest.cost(winners));
        Set<Integer> won = new HashSet<>(winners);
        for (int i = 0; i < contest.candidates(); i++) {
            boolean could =
                    contest.stands(i) && !won.contains(i) && contest.cost(i).signum() > 0;
            if (could && contest.cost(i).compareTo(left) <= 0) {
                return false;
            }
        }
        return true;
    }

    /** Says whether a supporter's utility is the cost of what wins, rather than its number or the points for it. */
    static boolean byCost(Contest contest) {
        return Tally.approves(contest.election().kind())
                && contest.rule().utility().equals(VoteUtility.COST);
    }

    /** Says whether the weights leave room for money in 64 bits. */
    static boolean weightsAreSmall(Contest contest) {
        for (int i = 0; i < contest.candidates(); i++) {
            if (contest.weight(i).bitLength() > SMALL_WEIGHTS) {
                return false;
            }
        }
        return true;
    }
}
