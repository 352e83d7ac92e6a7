package org.lplp.scoring.vote;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lplp.scoring.base.Rational;

/**
 * An election counted: money in whole units (the unit is a power of ten of the currency in which every amount is whole), who
 * supports what by how much, and the order among equals.
 */
class Contest {

    private final Election election;
    private final CountingRule rule;
    private final Tally tally;
    private final int decimals;
    private final BigInteger pool;
    private final BigInteger[] costs;
    private final boolean[] standing;
    private final int[][] supporters;
    private final long[][] weights;
    private final BigInteger[] sums;
    private final int[] places;
    private BigInteger oneWeight = BigInteger.ONE;

    Contest(Election election, CountingRule rule) {
        this.election = election;
        this.rule = rule;
        this.tally = Tally.of(election);
        List<Candidate> candidates = election.candidates();
        int scale = Math.max(election.pool().scale(), rule.step().scale());
        for (Candidate candidate : candidates) {
            scale = Math.max(scale, candidate.cost().scale());
        }
        this.decimals = Math.max(scale, 0);
        this.pool = units(election.pool());
        this.costs = candidates.stream().map(it -> units(it.cost())).toArray(BigInteger[]::new);
        this.standing = new boolean[candidates.size()];
        BigDecimal least = BigDecimal.valueOf(rule.minimumVotes());
        for (int i = 0; i < standing.length; i++) {
            standing[i] = !candidates.get(i).withdrawn() && tally.votes(i).compareTo(least) >= 0;
        }
        this.supporters = new int[candidates.size()][];
        this.weights = new long[candidates.size()][];
        this.sums = new BigInteger[candidates.size()];
        support();
        this.places = new int[candidates.size()];
        int place = 0;
        for (int candidate : ordered(byCost().thenComparing(byVotes()))) {
            places[candidate] = place++;
        }
    }

    private void support() {
        int scale = 0;
        for (Map<Integer, BigDecimal> ballot : tally.ballots()) {
            for (BigDecimal points : ballot.values()) {
                scale = Math.max(scale, points.scale());
            }
        }
        List<List<Integer>> who = new ArrayList<>();
        List<List<Long>> howMuch = new ArrayList<>();
        for (int i = 0; i < costs.length; i++) {
            who.add(new ArrayList<>());
            howMuch.add(new ArrayList<>());
        }
        int voter = 0;
        for (Map<Integer, BigDecimal> ballot : tally.ballots()) {
            for (Map.Entry<Integer, BigDecimal> mark : ballot.entrySet()) {
                if (mark.getValue().signum() > 0) {
                    who.get(mark.getKey()).add(voter);
                    howMuch.get(mark.getKey())
                            .add(mark.getValue().setScale(scale).unscaledValue().longValueExact());
                }
            }
            voter++;
        }
        for (int i = 0; i < costs.length; i++) {
            supporters[i] = who.get(i).stream().mapToInt(Integer::intValue).toArray();
            weights[i] = howMuch.get(i).stream().mapToLong(Long::longValue).toArray();
            sums[i] = howMuch.get(i).stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        }
        oneWeight = BigInteger.TEN.pow(scale);
    }

    private Comparator<Integer> byCost() {
        return Comparator.comparing(i -> costs[i]);
    }

    private Comparator<Integer> byVotes() {
        return Comparator.comparing(tally::votes, Comparator.reverseOrder());
    }

    private List<Integer> ordered(Comparator<Integer> order) {
        return IntStream.range(0, costs.length).boxed().sorted(order).toList();
    }

    /** Gives all candidates by votes, then cost, then as the file has them. */
    List<Integer> byVotesThenCost() {
        return ordered(byVotes().thenComparing(byCost()));
    }

    /** Gives the place of a candidate among equals: by cost, then votes, then as the file has them. */
    int place(int candidate) {
        return places[candidate];
    }

    Election election() {
        return election;
    }

    CountingRule rule() {
        return rule;
    }

    Tally tally() {
        return tally;
    }

    int candidates() {
        return costs.length;
    }

    int voters() {
        return election.ballots().size();
    }

    BigInteger pool() {
        return pool;
    }

    BigInteger cost(int candidate) {
        return costs[candidate];
    }

    BigInteger cost(Iterable<Integer> chosen) {
        BigInteger sum = BigInteger.ZERO;
        for (int candidate : chosen) {
            sum = sum.add(costs[candidate]);
        }
        return sum;
    }

    /** Says whether a candidate can win at all: it was not withdrawn, and has the votes that the rule asks for. */
    boolean stands(int candidate) {
        return standing[candidate];
    }

    /** Gives who supports a candidate, in the order of the ballots. */
    int[] supporters(int candidate) {
        return supporters[candidate];
    }

    /** Gives by how much each supporter supports a candidate: 1, or points as whole numbers of one unit. */
    long[] weights(int candidate) {
        return weights[candidate];
    }

    /** Gives the sum of the weights of a candidate's supporters. */
    BigInteger weight(int candidate) {
        return sums[candidate];
    }

    /** Gives the weight of one vote or point. */
    BigInteger oneWeight() {
        return oneWeight;
    }

    /** Says whether two candidates have the same supporters by the same weights. */
    boolean sameSupport(int one, int other) {
        return Arrays.equals(supporters[one], supporters[other]) && Arrays.equals(weights[one], weights[other]);
    }

    /** Gives an amount of the currency in units. */
    BigInteger units(BigDecimal amount) {
        return amount.setScale(decimals).unscaledValue();
    }

    /** Gives one of the currency in units. */
    BigInteger one() {
        return BigInteger.TEN.pow(decimals);
    }

    /** Gives units as an amount of the currency, with as many decimals as the file has. */
    BigDecimal amount(BigInteger units) {
        return new BigDecimal(units, decimals);
    }

    /** Gives units as an amount of the currency. */
    Rational amount(Rational units) {
        return units.dividedBy(new Rational(one(), BigInteger.ONE));
    }

    String id(int candidate) {
        return election.candidates().get(candidate).id();
    }

    String voter(int voter) {
        return election.ballots().get(voter).voter();
    }
}
