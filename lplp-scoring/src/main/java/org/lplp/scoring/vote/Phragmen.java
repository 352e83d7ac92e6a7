package org.lplp.scoring.vote;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.lplp.scoring.base.Rational;

/**
 * Sequential Phragmén. Who won a candidate carries its cost: the next is the one after which each of its supporters carries least,
 * (cost + loads of the supporters) / supporters. It ends as soon as that one does not fit into the pool, or one of those that are
 * level with it.
 *
 * <p>A candidate that costs more than the pool does not stand. Loads are whole numbers over one common denominator.
 */
final class Phragmen {

    private final Contest contest;
    private final Course course;
    /** The round in which a voter last supported a winner; 0 if in none. A voter's load is that of the round. */
    private final int[] last;

    private final List<BigInteger> loads = new ArrayList<>();
    private BigInteger scale = BigInteger.ONE;

    private Phragmen(Contest contest) {
        this.contest = contest;
        this.course = new Course(contest);
        this.last = new int[contest.voters()];
        loads.add(BigInteger.ZERO);
    }

    static Course run(Contest contest) {
        return new Phragmen(contest).run();
    }

    private Course run() {
        course.ruleOut();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < contest.candidates(); i++) {
            if (!contest.stands(i)) {
                continue;
            }
            if (contest.supporters(i).length == 0) {
                course.loses(i, VoteRejection.Reason.NOT_SUPPORTED, "no votes");
            } else if (course.fits(i)) {
                open.add(i);
            } else {
                course.doesNotFit(i);
            }
        }
        while (!open.isEmpty() && next(open)) {}
        for (int candidate : open) {
            if (course.isOpen(candidate)) {
                course.loses(candidate, VoteRejection.Reason.VOTES, "the money ended with one of a lesser load");
            }
        }
        return course;
    }

    private boolean next(List<Integer> open) {
        BigInteger least = null;
        List<Integer> best = new ArrayList<>();
        for (int candidate : open) {
            BigInteger load = load(candidate);
            int order = least == null
                    ? -1
                    : load.multiply(supporters(best.get(0))).compareTo(least.multiply(supporters(candidate)));
            if (order < 0) {
                best.clear();
                least = load;
            }
            if (order <= 0) {
                best.add(candidate);
            }
        }
        boolean ends = false;
        for (int candidate : best) {
            if (!course.fits(candidate)) {
                course.doesNotFit(candidate);
                ends = true;
            }
        }
        if (ends) {
            return false;
        }
        int first = best.get(0);
        for (int candidate : best) {
            first = contest.place(candidate) < contest.place(first) ? candidate : first;
        }
        Integer winner = first;
        best.remove(winner);
        course.decided("load", first, best, "cost, votes, then order in the file");
        carry(first, load(first));
        open.remove(winner);
        return true;
    }

    private BigInteger supporters(int candidate) {
        return BigInteger.valueOf(contest.supporters(candidate).length);
    }

    /** Gives what the supporters would carry together, over the common denominator. */
    private BigInteger load(int candidate) {
        int[] counts = new int[loads.size()];
        for (int voter : contest.supporters(candidate)) {
            counts[last[voter]]++;
        }
        BigInteger sum = contest.cost(candidate).multiply(scale);
        for (int round = 1; round < counts.length; round++) {
            if (counts[round] > 0) {
                sum = sum.add(loads.get(round).multiply(BigInteger.valueOf(counts[round])));
            }
        }
        return sum;
    }

    private void carry(int candidate, BigInteger together) {
        BigInteger supporters = supporters(candidate);
        BigInteger common = together.gcd(supporters);
        BigInteger factor = supporters.divide(common);
        loads.replaceAll(load -> load.multiply(factor));
        scale = scale.multiply(factor);
        loads.add(together.divide(common));
        for (int voter : contest.supporters(candidate)) {
            last[voter] = loads.size() - 1;
        }
        course.winsByLoad(candidate, new Rational(loads.get(loads.size() - 1), scale));
    }
}
