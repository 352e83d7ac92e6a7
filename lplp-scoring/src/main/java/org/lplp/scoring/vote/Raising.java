package org.lplp.scoring.vote;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.lplp.scoring.base.Rational;

/**
 * The completion that raises every share step by step (add1): it stops before the first step whose outcome would overspend the pool
 * and, if it is to be exhaustive, at the first outcome that leaves room for no further proposal. It also stops where every proposal
 * that has a supporter has won, since then nothing changes any more.
 *
 * <p>No step is skipped unproven. Many steps are taken at once only where {@link BoundedShares} proves that all of them have the same
 * outcome; where it cannot, fewer are taken, in the end one, which is reckoned exactly.
 */
final class Raising {

    private static final long MOST_AT_ONCE = 1L << 40;

    /** As many steps are taken as they come, at most, before more at once are tried again. */
    private static final long MOST_PATIENCE = 16;

    private final Contest contest;
    private final Rational start;
    private final Rational step;
    private final BigInteger costOfSupported;
    private final int supported;

    Raising(Contest contest) {
        this.contest = contest;
        BigInteger voters = BigInteger.valueOf(contest.voters());
        BigInteger one = contest.one();
        this.start = contest.rule().integral()
                ? new Rational(contest.pool().divide(voters.multiply(one)).multiply(one), BigInteger.ONE)
                : new Rational(contest.pool(), voters);
        this.step = new Rational(contest.units(contest.rule().step()), BigInteger.ONE);
        BigInteger cost = BigInteger.ZERO;
        int count = 0;
        for (int i = 0; i < contest.candidates(); i++) {
            if (EqualShares.competes(contest, i)) {
                cost = cost.add(contest.cost(i));
                count++;
            }
        }
        this.costOfSupported = cost;
        this.supported = count;
    }

    /** Gives the endowment at which the completion stops, in units. */
    Rational endowment() {
        BigInteger steps = BigInteger.ZERO;
        List<Integer> winners = at(steps);
        BigInteger jump = allFit();
        if (jump.signum() > 0) {
            steps = jump;
            winners = at(steps);
        }
        long width = 1;
        long wait = 0;
        long patience = 1;
        while (!isDone(winners)) {
            BigInteger first = steps.add(BigInteger.ONE);
            Optional<List<Integer>> next = between(first, steps.add(BigInteger.valueOf(width)));
            if (next.isEmpty() && width > 1) {
                width /= 2;
                patience = Math.min(2 * patience, MOST_PATIENCE);
                wait = patience;
                continue;
            }
            List<Integer> outcome = next.isPresent() ? next.get() : exactly(first);
            if (contest.cost(outcome).compareTo(contest.pool()) > 0) {
                break;
            }
            winners = outcome;
            if (isDone(winners)) {
                steps = first;
                break;
            }
            steps = next.isPresent() ? steps.add(BigInteger.valueOf(width)) : first;
            if (wait > 0) {
                wait--;
            } else {
                patience = width > 1 ? 1 : patience;
                width = Math.min(2 * width, MOST_AT_ONCE);
            }
        }
        return endowment(steps);
    }

    /**
     * If all supported proposals together fit into the pool, no outcome overspends and none is exhaustive but the last, in which all
     * have won. It cannot come before each proposal's supporters have its cost if all of them give all they have.
     */
    private BigInteger allFit() {
        if (costOfSupported.compareTo(contest.pool()) > 0) {
            return BigInteger.ZERO;
        }
        BigInteger most = BigInteger.ZERO;
        for (int i = 0; i < contest.candidates(); i++) {
            if (EqualShares.competes(contest, i)) {
                Rational least = new Rational(contest.cost(i), BigInteger.valueOf(contest.supporters(i).length));
                Rational steps = least.minus(start).dividedBy(step);
                BigInteger[] whole = steps.numerator().divideAndRemainder(steps.denominator());
                most = most.max(whole[0].add(BigInteger.valueOf(Math.max(0, whole[1].signum()))));
            }
        }
        return most;
    }

    private boolean isDone(List<Integer> winners) {
        return winners.size() == supported
                || (contest.rule().exhaustive() && EqualShares.isExhaustive(contest, winners));
    }

    private Rational endowment(BigInteger steps) {
        return start.plus(step.times(new Rational(steps, BigInteger.ONE)));
    }

    private List<Integer> at(BigInteger steps) {
        return between(steps, steps).orElseGet(() -> exactly(steps));
    }

    private Optional<List<Integer>> between(BigInteger first, BigInteger last) {
        return BoundedShares.winners(contest, endowment(first), endowment(last));
    }

    private List<Integer> exactly(BigInteger steps) {
        return ExactShares.outcome(contest, endowment(steps)).winners();
    }
}
