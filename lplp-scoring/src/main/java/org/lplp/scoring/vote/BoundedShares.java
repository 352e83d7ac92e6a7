package org.lplp.scoring.vote;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.lplp.scoring.base.Rational;

/**
 * Equal shares in 64-bit whole numbers between bounds, for every endowment from a least to a greatest one at once.
 *
 * <p>Money is counted in units of 2<sup>-bits</sup>. Of each purse it knows a lower and an upper bound, of each price per weight too,
 * rounded down and up. For any set P of supporters, C = Σ min(b, ρw) ≤ b(P) + ρ·w(not P), so (C − b(P)) / w(not P) never exceeds the
 * price ρ: whichever set it arrives at from the upper bounds of money gives a lower bound of the price. And a price at which the lower
 * bounds of money reach the cost is an upper bound. If in each round one candidate is the best for certain, then the winners are the
 * same for every endowment in between. Where that cannot be told it says nothing, and somebody else has to reckon.
 */
final class BoundedShares {

    private static final int MOST_BITS = 61;
    private static final int LEAST_FRACTION = 8;
    private static final long UNKNOWN = Long.MAX_VALUE;

    /** What is known of the price of a candidate. */
    private final class Bid {
        private final int candidate;
        private final long cost;
        private final long divisor;
        private long low;
        private long high;
        /** The weight that shares the cost evenly among all who have anything left; 0 if somebody cannot pay so much. */
        private long even;

        private Purses.Groups groups;

        private Bid(int candidate, long cost, long weight, boolean byCost) {
            this.candidate = candidate;
            this.cost = cost;
            this.divisor = byCost ? cost : 1;
            this.low = (cost << bits) / weight;
        }
    }

    private final Contest contest;
    private final Purses purses;
    private final int bits;
    private long[] low = new long[16];
    private long[] high = new long[16];
    private final List<Bid> bids = new ArrayList<>();

    private BoundedShares(Contest contest, int bits, BigInteger total, Rational least, Rational greatest) {
        this.contest = contest;
        this.purses = new Purses(contest);
        this.bits = bits;
        BigInteger[] down = least.numerator().shiftLeft(bits).divideAndRemainder(least.denominator());
        BigInteger[] up = greatest.numerator().shiftLeft(bits).divideAndRemainder(greatest.denominator());
        low[1] = down[0].longValueExact();
        high[1] = up[0].longValueExact() + up[1].signum();
        boolean byCost = EqualShares.byCost(contest);
        for (int i = 0; i < contest.candidates(); i++) {
            if (EqualShares.competes(contest, i) && contest.cost(i).compareTo(total) <= 0) {
                long weight = Arrays.stream(contest.weights(i)).sum();
                bids.add(new Bid(i, contest.cost(i).longValueExact(), weight, byCost));
            }
        }
    }

    /**
     * Finds the winners for all endowments between two.
     *
     * @param contest the contest
     * @param least the least endowment, in units
     * @param greatest the greatest endowment
     * @return the winners in order; empty if they are not the same for certain
     */
    static Optional<List<Integer>> winners(Contest contest, Rational least, Rational greatest) {
        BigInteger voters = BigInteger.valueOf(contest.voters());
        BigInteger total = greatest.numerator()
                .divide(greatest.denominator())
                .add(BigInteger.ONE)
                .multiply(voters);
        int bits = MOST_BITS - total.bitLength();
        if (bits < LEAST_FRACTION || !EqualShares.weightsAreSmall(contest)) {
            return Optional.empty();
        }
        return new BoundedShares(contest, bits, total, least, greatest).run();
    }

    private Optional<List<Integer>> run() {
        List<Integer> winners = new ArrayList<>();
        PriorityQueue<Bid> queue = new PriorityQueue<>(Math.max(1, bids.size()), this::byLow);
        queue.addAll(bids);
        List<Bid> seen = new ArrayList<>();
        while (true) {
            seen.clear();
            Bid best = null;
            while (!queue.isEmpty()
                    && (best == null
                            || best.high == UNKNOWN
                            || compare(queue.peek().low, best, best.high, queue.peek()) <= 0)) {
                Bid bid = queue.poll();
                if (price(bid)) {
                    seen.add(bid);
                    best = best == null || isSurelyLess(bid, best) ? bid : best;
                }
            }
            if (best == null) {
                return Optional.of(winners);
            }
            Bid winner = decide(seen, best);
            if (winner == null) {
                return Optional.empty();
            }
            winners.add(winner.candidate);
            pay(winner);
            seen.remove(winner);
            queue.addAll(seen);
        }
    }

    private int byLow(Bid one, Bid other) {
        return compare(one.low, other, other.low, one);
    }

    private boolean isSurelyLess(Bid one, Bid other) {
        return one.high != UNKNOWN && (other.high == UNKNOWN || compare(one.high, other, other.high, one) < 0);
    }

    /** Compares price / divisor of one with that of another: the products of each price and the other's divisor. */
    private static int compare(long price, Bid times, long otherPrice, Bid otherTimes) {
        return Product.compare(price, times.divisor, otherPrice, otherTimes.divisor);
    }

    /** Picks the best for certain among the bids, or null. */
    private Bid decide(List<Bid> seen, Bid least) {
        if (least.high == UNKNOWN) {
            return null;
        }
        Bid winner = least;
        for (Bid bid : seen) {
            if (bid == least || compare(bid.low, least, least.high, bid) > 0) {
                continue;
            }
            int order;
            if (bid.even > 0 && winner.even > 0) {
                order = evenly(bid, winner);
            } else if (bid.cost == winner.cost && contest.sameSupport(bid.candidate, winner.candidate)) {
                order = 0;
            } else {
                return null;
            }
            boolean first = contest.place(bid.candidate) < contest.place(winner.candidate);
            winner = order < 0 || (order == 0 && first) ? bid : winner;
        }
        return winner;
    }

    /** Compares two prices that are known exactly: cost / (weight × divisor). */
    private static int evenly(Bid one, Bid other) {
        return one.divisor == one.cost && other.divisor == other.cost
                ? Long.compare(other.even, one.even)
                : Product.compare(one.cost, other.even, other.cost, one.even);
    }

    /** Reckons the bounds of a price; says whether the supporters may have the money at all. */
    private boolean price(Bid bid) {
        Purses.Groups groups = purses.groups(bid.candidate);
        long most = 0;
        long least = 0;
        long weight = 0;
        for (int i = 0; i < groups.size(); i++) {
            if (groups.purse(i) != Purses.EMPTY) {
                most += groups.count(i) * high[groups.purse(i)];
                least += groups.count(i) * low[groups.purse(i)];
                weight += groups.count(i) * groups.weight(i);
            }
        }
        long cost = bid.cost << bits;
        if (most < cost) {
            return false;
        }
        bid.groups = groups;
        bid.low = lowest(groups, cost, weight);
        bid.even = 0;
        bid.high = least < cost ? UNKNOWN : highest(bid, cost, weight);
        return true;
    }

    private long lowest(Purses.Groups groups, long cost, long weight) {
        boolean[] poor = new boolean[groups.size()];
        long need = cost;
        long rich = weight;
        long price = need / rich;
        for (boolean more = true; more; ) {
            more = false;
            for (int i = 0; i < poor.length; i++) {
                if (!poor[i] && groups.purse(i) != Purses.EMPTY && high[groups.purse(i)] < price * groups.weight(i)) {
                    poor[i] = true;
                    more = true;
                    need -= groups.count(i) * high[groups.purse(i)];
                    rich -= groups.count(i) * groups.weight(i);
                }
            }
            if (rich == 0) {
                return price;
            }
            price = need / rich;
        }
        return price;
    }

    private long highest(Bid bid, long cost, long weight) {
        Purses.Groups groups = bid.groups;
        boolean[] poor = new boolean[groups.size()];
        long need = cost;
        long rich = weight;
        long price = up(need, rich);
        boolean even = true;
        for (boolean more = true; more; ) {
            more = false;
            for (int i = 0; i < poor.length; i++) {
                if (!poor[i] && groups.purse(i) != Purses.EMPTY && low[groups.purse(i)] < price * groups.weight(i)) {
                    poor[i] = true;
                    more = true;
                    need -= groups.count(i) * low[groups.purse(i)];
                    rich -= groups.count(i) * groups.weight(i);
                }
            }
            even &= !more;
            if (rich == 0 || !more) {
                break;
            }
            price = Math.max(price, up(need, rich));
        }
        bid.even = even ? weight : 0;
        return price;
    }

    private static long up(long dividend, long divisor) {
        return dividend / divisor + (dividend % divisor == 0 ? 0 : 1);
    }

    private void pay(Bid winner) {
        Purses.Groups groups = winner.groups;
        int[] to = new int[groups.size()];
        for (int i = 0; i < to.length; i++) {
            int from = groups.purse(i);
            long most = high[from] - winner.low * groups.weight(i);
            if (from == Purses.EMPTY || most <= 0) {
                to[i] = Purses.EMPTY;
                continue;
            }
            to[i] = purses.open();
            if (to[i] >= low.length) {
                low = Arrays.copyOf(low, 2 * low.length);
                high = Arrays.copyOf(high, 2 * high.length);
            }
            low[to[i]] = Math.max(0, low[from] - winner.high * groups.weight(i));
            high[to[i]] = most;
        }
        purses.move(winner.candidate, groups, to);
    }
}
