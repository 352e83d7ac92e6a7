package org.lplp.scoring.vote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lplp.core.vote.BallotKind;
import org.lplp.core.vote.VoteUtility;
import org.lplp.scoring.base.Rational;

/**
 * Equal shares as its definition reads: in every round every price is reckoned anew, voter by voter, in fractions, and shares are
 * raised one step at a time. The method is held against it.
 */
final class Plainly {

    private final Election election;
    private final boolean byCost;
    private final Rational[][] utilities;
    private final List<Integer> order;

    Plainly(Election election, VoteUtility utility) {
        this.election = election;
        boolean approval = election.kind().equals(BallotKind.APPROVAL);
        this.byCost = approval && utility.equals(VoteUtility.COST);
        int candidates = election.candidates().size();
        this.utilities = new Rational[candidates][election.ballots().size()];
        for (int c = 0; c < candidates; c++) {
            String id = election.candidates().get(c).id();
            for (int v = 0; v < election.ballots().size(); v++) {
                utilities[c][v] = election.ballots().get(v).marks().stream()
                        .filter(mark -> mark.candidate().equals(id))
                        .findFirst()
                        .map(mark -> approval
                                ? Rational.ONE
                                : Rational.of(mark.points().orElseThrow()))
                        .orElse(Rational.ZERO);
            }
        }
        this.order = IntStream.range(0, candidates)
                .boxed()
                .sorted(Comparator.comparing((Integer c) -> cost(c))
                        .thenComparing(this::votes, Comparator.reverseOrder()))
                .toList();
    }

    private Rational cost(int candidate) {
        return Rational.of(election.candidates().get(candidate).cost());
    }

    private Rational votes(int candidate) {
        Rational sum = Rational.ZERO;
        for (Rational utility : utilities[candidate]) {
            sum = sum.plus(utility);
        }
        return sum;
    }

    /** Gives the winners in order. */
    List<String> winners(Rational endowment) {
        Rational[] money = new Rational[election.ballots().size()];
        Arrays.fill(money, endowment);
        List<String> winners = new ArrayList<>();
        List<Integer> open = new ArrayList<>(order);
        while (true) {
            Integer best = null;
            Rational least = null;
            Rational price = null;
            for (int candidate : open) {
                Rational asked = price(candidate, money);
                if (asked != null) {
                    Rational key = byCost ? asked.dividedBy(cost(candidate)) : asked;
                    if (best == null || key.compareTo(least) < 0) {
                        best = candidate;
                        least = key;
                        price = asked;
                    }
                }
            }
            if (best == null) {
                return winners;
            }
            winners.add(election.candidates().get(best).id());
            open.remove(best);
            for (int v = 0; v < money.length; v++) {
                Rational left = money[v].minus(price.times(utilities[best][v]));
                money[v] = left.signum() > 0 ? left : Rational.ZERO;
            }
        }
    }

    /** Gives the least price at which the supporters have the cost, or null if they never have. */
    private Rational price(int candidate, Rational[] money) {
        List<Integer> supporters = IntStream.range(0, money.length)
                .boxed()
                .filter(v -> utilities[candidate][v].signum() > 0)
                .sorted(Comparator.comparing(v -> money[v].dividedBy(utilities[candidate][v])))
                .toList();
        Rational need = cost(candidate);
        Rational weight = votes(candidate);
        for (int v : supporters) {
            Rational price = need.dividedBy(weight);
            if (price.times(utilities[candidate][v]).compareTo(money[v]) <= 0) {
                return price;
            }
            need = need.minus(money[v]);
            weight = weight.minus(utilities[candidate][v]);
        }
        return null;
    }

    /** Raises the shares one step at a time. */
    List<String> raised(CountingRule rule) {
        BigDecimal pool = election.pool();
        long voters = election.ballots().size();
        Rational share = rule.integral()
                ? Rational.of(pool.divideToIntegralValue(BigDecimal.valueOf(voters)))
                : Rational.of(pool).dividedBy(Rational.of(voters));
        long supported = order.stream().filter(c -> votes(c).signum() > 0).count();
        List<String> winners = winners(share);
        while (winners.size() < supported && !(rule.exhaustive() && isExhaustive(winners))) {
            share = share.plus(Rational.of(rule.step()));
            List<String> next = winners(share);
            if (cost(next).compareTo(pool) > 0) {
                break;
            }
            winners = next;
        }
        return winners;
    }

    private boolean isExhaustive(List<String> winners) {
        BigDecimal spent = cost(winners);
        return election.candidates().stream()
                .filter(it -> !winners.contains(it.id()))
                .allMatch(it -> spent.add(it.cost()).compareTo(election.pool()) > 0);
    }

    private BigDecimal cost(List<String> winners) {
        return election.candidates().stream()
                .filter(it -> winners.contains(it.id()))
                .map(Candidate::cost)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
