package org.lplp.scoring.vote;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.lplp.scoring.base.Rational;

/**
 * Equal shares with one endowment, in fractions. What voters have left are whole numbers over one common denominator, which every
 * round multiplies by the weight of those who share the price evenly.
 *
 * <p>Prices only rise, since money only shrinks. So a price of an earlier round is a lower bound, and whoever has the least price
 * before every lower bound has the least of all: most prices need not be reckoned anew.
 */
final class ExactShares {

    /** A price per weight: {@code need / (weight × scale)} units, as it was when reckoned. */
    private static final class Bid {
        private final int candidate;
        private BigInteger need;
        private BigInteger weight;
        private BigInteger scale = BigInteger.ONE;
        private Purses.Groups groups;

        private Bid(int candidate, BigInteger cost, BigInteger weight) {
            this.candidate = candidate;
            this.need = cost;
            this.weight = weight;
        }
    }

    /** A candidate that won, what it cost each weight of its supporters, who paid what, and whom it tied with. */
    record Win(int candidate, Rational price, List<Part> parts, List<Integer> tied) {}

    /** The wins in order, and what the supporters of each other candidate had when it was given up. */
    record Outcome(List<Win> wins, Map<Integer, Rational> had) {

        List<Integer> winners() {
            return wins.stream().map(Win::candidate).toList();
        }
    }

    /** What some supporters paid, each as much as the others. */
    record Part(Rational amount, int[] voters) {}

    private final Contest contest;
    private final Purses purses;
    private final boolean byCost;
    private final Map<Integer, Rational> had = new HashMap<>();
    private BigInteger[] money = new BigInteger[16];
    private BigInteger scale;

    private ExactShares(Contest contest, Rational endowment) {
        this.contest = contest;
        this.purses = new Purses(contest);
        this.byCost = EqualShares.byCost(contest);
        this.scale = endowment.denominator();
        money[Purses.EMPTY] = BigInteger.ZERO;
        money[1] = endowment.numerator();
    }

    /**
     * Finds the winners.
     *
     * @param contest the contest
     * @param endowment what each voter has, in units
     * @return the wins and the losses
     */
    static Outcome outcome(Contest contest, Rational endowment) {
        return new ExactShares(contest, endowment).run();
    }

    private Outcome run() {
        PriorityQueue<Bid> queue = new PriorityQueue<>(Math.max(1, contest.candidates()), this::compare);
        for (int i = 0; i < contest.candidates(); i++) {
            if (EqualShares.competes(contest, i)) {
                queue.add(new Bid(i, contest.cost(i), contest.weight(i)));
            }
        }
        List<Win> wins = new ArrayList<>();
        List<Bid> seen = new ArrayList<>();
        while (true) {
            seen.clear();
            Bid best = null;
            while (!queue.isEmpty() && (best == null || compare(queue.peek(), best) <= 0)) {
                Bid bid = queue.poll();
                if (price(bid)) {
                    seen.add(bid);
                    best = best == null || isBefore(bid, best) ? bid : best;
                }
            }
            if (best == null) {
                return new Outcome(List.copyOf(wins), Map.copyOf(had));
            }
            wins.add(pay(best, tied(seen, best)));
            seen.remove(best);
            queue.addAll(seen);
        }
    }

    private List<Integer> tied(List<Bid> seen, Bid best) {
        return seen.stream()
                .filter(bid -> bid != best && compare(bid, best) == 0)
                .map(bid -> bid.candidate)
                .toList();
    }

    private boolean isBefore(Bid one, Bid other) {
        int order = compare(one, other);
        return order < 0 || (order == 0 && contest.place(one.candidate) < contest.place(other.candidate));
    }

    /** Compares prices, each divided by the cost where utility is cost. */
    private int compare(Bid one, Bid other) {
        BigInteger left = one.need.multiply(other.weight).multiply(other.scale);
        BigInteger right = other.need.multiply(one.weight).multiply(one.scale);
        return byCost
                ? left.multiply(contest.cost(other.candidate)).compareTo(right.multiply(contest.cost(one.candidate)))
                : left.compareTo(right);
    }

    /** Reckons the price of a candidate; says whether its supporters have the money. */
    private boolean price(Bid bid) {
        Purses.Groups groups = purses.groups(bid.candidate);
        BigInteger need = contest.cost(bid.candidate).multiply(scale);
        BigInteger weight = BigInteger.ZERO;
        BigInteger have = BigInteger.ZERO;
        for (int i = 0; i < groups.size(); i++) {
            if (groups.purse(i) != Purses.EMPTY) {
                have = have.add(money[groups.purse(i)].multiply(BigInteger.valueOf(groups.count(i))));
                weight = weight.add(weight(groups, i));
            }
        }
        if (have.compareTo(need) < 0) {
            had.put(bid.candidate, new Rational(have, scale));
            return false;
        }
        boolean[] poor = new boolean[groups.size()];
        for (boolean more = true; more; ) {
            more = false;
            BigInteger price = need;
            BigInteger rich = weight;
            BigInteger asked = BigInteger.ZERO;
            for (int i = 0; i < poor.length; i++) {
                if (i == 0 || groups.weight(i) != groups.weight(i - 1)) {
                    asked = atLeast(price.multiply(BigInteger.valueOf(groups.weight(i))), rich);
                }
                if (!poor[i] && groups.purse(i) != Purses.EMPTY && money[groups.purse(i)].compareTo(asked) < 0) {
                    poor[i] = true;
                    more = true;
                    need = need.subtract(money[groups.purse(i)].multiply(BigInteger.valueOf(groups.count(i))));
                    weight = weight.subtract(weight(groups, i));
                }
            }
        }
        bid.groups = groups;
        bid.need = need;
        bid.weight = weight;
        bid.scale = scale;
        return true;
    }

    private static BigInteger weight(Purses.Groups groups, int group) {
        return BigInteger.valueOf(groups.weight(group)).multiply(BigInteger.valueOf(groups.count(group)));
    }

    /** Gives the least whole number that is not less than a quotient. */
    private static BigInteger atLeast(BigInteger dividend, BigInteger divisor) {
        BigInteger[] whole = dividend.divideAndRemainder(divisor);
        return whole[1].signum() > 0 ? whole[0].add(BigInteger.ONE) : whole[0];
    }

    private Win pay(Bid bid, List<Integer> tied) {
        Purses.Groups groups = bid.groups;
        BigInteger common = bid.need.gcd(bid.weight);
        BigInteger need = bid.need.divide(common);
        BigInteger weight = bid.weight.divide(common);
        Rational price = new Rational(need, weight.multiply(scale));
        int[] to = new int[groups.size()];
        BigInteger[] left = new BigInteger[groups.size()];
        Rational[] paid = new Rational[groups.size()];
        for (int i = 0; i < to.length; i++) {
            BigInteger asked = need.multiply(BigInteger.valueOf(groups.weight(i)));
            BigInteger has = money[groups.purse(i)].multiply(weight);
            left[i] = has.subtract(asked).max(BigInteger.ZERO);
            paid[i] = new Rational(has.min(asked), weight.multiply(scale));
            to[i] = left[i].signum() == 0 ? Purses.EMPTY : purses.open();
        }
        List<Part> parts = parts(bid.candidate, groups, paid);
        purses.move(bid.candidate, groups, to);
        rescale(weight, to, left);
        return new Win(bid.candidate, price, parts, tied);
    }

    private void rescale(BigInteger weight, int[] to, BigInteger[] left) {
        if (purses.size() > money.length) {
            money = Arrays.copyOf(money, Math.max(purses.size(), 2 * money.length));
        }
        for (int i = 1; i < purses.size(); i++) {
            if (money[i] != null) {
                money[i] = purses.isHeld(i) ? money[i].multiply(weight) : null;
            }
        }
        for (int i = 0; i < to.length; i++) {
            if (to[i] != Purses.EMPTY) {
                money[to[i]] = left[i];
            }
        }
        scale = scale.multiply(weight);
    }

    /** Sorts the supporters by what they paid, the largest part first; who paid nothing is left out. */
    private List<Part> parts(int candidate, Purses.Groups groups, Rational[] paid) {
        int[] supporters = contest.supporters(candidate);
        Map<Rational, int[]> voters = new TreeMap<>(Comparator.reverseOrder());
        Map<Rational, Integer> filled = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            filled.merge(paid[i], groups.count(i), Integer::sum);
        }
        filled.forEach((amount, count) -> voters.put(amount, new int[count]));
        filled.replaceAll((amount, count) -> 0);
        for (int i = 0; i < supporters.length; i++) {
            Rational amount = paid[groups.groupOf(i)];
            voters.get(amount)[filled.merge(amount, 1, Integer::sum) - 1] = supporters[i];
        }
        voters.remove(Rational.ZERO);
        return voters.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }
}
