package org.lplp.scoring.vote;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Rational;

/** How an election goes: who has won so far, what is left, why others lost, what was decided between equals. */
final class Course {

    private final Contest contest;
    private final Map<Integer, VoteRound> won = new LinkedHashMap<>();
    private final Map<Integer, VoteRejection> lost = new LinkedHashMap<>();
    private final List<String> ties = new ArrayList<>();
    private BigInteger left;

    Course(Contest contest) {
        this.contest = contest;
        this.left = contest.pool();
    }

    boolean fits(int candidate) {
        return contest.cost(candidate).compareTo(left) <= 0;
    }

    boolean hasWon(int candidate) {
        return won.containsKey(candidate);
    }

    boolean isOpen(int candidate) {
        return !won.containsKey(candidate) && !lost.containsKey(candidate);
    }

    List<Integer> winners() {
        return List.copyOf(won.keySet());
    }

    String left() {
        return Figure.plain(contest.amount(left));
    }

    void winsByVotes(int candidate) {
        win(candidate, true, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    void winsByLoad(int candidate, Rational load) {
        win(candidate, false, Optional.empty(), Optional.empty(), Optional.of(contest.amount(load)), List.of());
    }

    void winsFree(int candidate) {
        win(candidate, false, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    void winsByShares(ExactShares.Win win) {
        Rational one = new Rational(contest.oneWeight(), BigInteger.ONE);
        Rational price = contest.amount(win.price().times(one));
        Rational cost = contest.amount(new Rational(contest.cost(win.candidate()), BigInteger.ONE));
        List<VotePayment> payments = new ArrayList<>();
        for (ExactShares.Part part : win.parts()) {
            List<String> voters = new ArrayList<>(part.voters().length);
            for (int voter : part.voters()) {
                voters.add(contest.voter(voter));
            }
            payments.add(new VotePayment(contest.amount(part.amount()), voters));
        }
        win(win.candidate(), false, Optional.of(cost.dividedBy(price)), Optional.of(price), Optional.empty(), payments);
    }

    private void win(
            int candidate,
            boolean byVotes,
            Optional<Rational> effective,
            Optional<Rational> price,
            Optional<Rational> load,
            List<VotePayment> payments) {
        left = left.subtract(contest.cost(candidate));
        lost.remove(candidate);
        won.put(
                candidate,
                new VoteRound(
                        won.size() + 1,
                        contest.id(candidate),
                        byVotes,
                        contest.election().candidates().get(candidate).cost(),
                        contest.tally().votes(candidate),
                        effective,
                        price,
                        load,
                        payments,
                        contest.amount(left)));
    }

    void loses(int candidate, VoteRejection.Reason reason, String why) {
        lost.put(candidate, new VoteRejection(contest.id(candidate), reason, why));
    }

    /** Rules out who cannot win whatever the rule: below the threshold, withdrawn, dearer than the pool. */
    void ruleOut() {
        for (int i = 0; i < contest.candidates(); i++) {
            if (contest.election().candidates().get(i).withdrawn()) {
                loses(i, VoteRejection.Reason.BUDGET, "withdrawn");
            } else if (!contest.stands(i)) {
                loses(
                        i,
                        VoteRejection.Reason.THRESHOLD,
                        Figure.plain(contest.tally().votes(i)) + " of "
                                + contest.rule().minimumVotes() + " votes");
            }
        }
    }

    /** Says that a candidate, which costs too much, lost for that. */
    void doesNotFit(int candidate) {
        String cost =
                Figure.plain(contest.election().candidates().get(candidate).cost());
        loses(candidate, VoteRejection.Reason.BUDGET, "costs " + cost + ", " + left() + " left");
    }

    void decided(String what, int first, List<Integer> others, String order) {
        if (!others.isEmpty()) {
            String ids = String.join(", ", others.stream().map(contest::id).toList());
            ties.add(what + ": " + contest.id(first) + " before " + ids + ", by " + order);
        }
    }

    List<VoteRound> rounds() {
        return List.copyOf(won.values());
    }

    List<VoteRejection> rejections() {
        List<VoteRejection> all = new ArrayList<>();
        for (int i = 0; i < contest.candidates(); i++) {
            if (lost.containsKey(i)) {
                all.add(lost.get(i));
            }
        }
        return all;
    }

    List<String> ties() {
        return ties;
    }
}
