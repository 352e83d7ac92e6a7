package org.lplp.scoring.vote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lplp.core.vote.BallotKind;

/** The count of the ballots: what each gives to each candidate, as Pabulib converts, and what that sums to. */
public final class Tally {

    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal MOST_POINTS = BigDecimal.TEN.pow(9);

    private final List<Map<Integer, BigDecimal>> ballots;
    private final BigDecimal[] votes;
    private final int[] namings;
    private final Set<String> unknown;
    private final boolean reckonable;

    private Tally(
            List<Map<Integer, BigDecimal>> ballots,
            BigDecimal[] votes,
            int[] namings,
            Set<String> unknown,
            boolean reckonable) {
        this.ballots = ballots;
        this.votes = votes;
        this.namings = namings;
        this.unknown = unknown;
        this.reckonable = reckonable;
    }

    /**
     * Counts the ballots. Without any, the stated votes stand.
     *
     * @param election the election
     * @return the count
     */
    public static Tally of(Election election) {
        Map<String, Integer> index = new HashMap<>();
        for (Candidate candidate : election.candidates()) {
            index.put(candidate.id(), index.size());
        }
        BigDecimal[] votes = new BigDecimal[index.size()];
        Arrays.fill(votes, BigDecimal.ZERO);
        int[] namings = new int[index.size()];
        Set<String> unknown = new TreeSet<>();
        boolean reckonable = true;
        List<Map<Integer, BigDecimal>> ballots =
                new ArrayList<>(election.ballots().size());
        for (CastBallot cast : election.ballots()) {
            Map<Integer, CastBallot.Mark> marks = new LinkedHashMap<>();
            for (CastBallot.Mark mark : cast.marks()) {
                Integer candidate = index.get(mark.candidate());
                if (candidate == null) {
                    unknown.add(mark.candidate());
                } else {
                    marks.putIfAbsent(candidate, mark);
                }
            }
            marks.keySet().forEach(candidate -> namings[candidate]++);
            Map<Integer, BigDecimal> gives = gives(election, marks);
            for (Map.Entry<Integer, BigDecimal> given : gives.entrySet()) {
                votes[given.getKey()] = votes[given.getKey()].add(given.getValue());
                reckonable &= isReckonable(given.getValue());
            }
            ballots.add(gives);
        }
        if (ballots.isEmpty()) {
            for (int i = 0; i < votes.length; i++) {
                votes[i] = election.candidates().get(i).stated().orElse(BigDecimal.ZERO);
            }
        }
        return new Tally(ballots, votes, namings, unknown, reckonable);
    }

    /** Points of so many digits are whole numbers of a common unit that fit into 64 bits. */
    private static boolean isReckonable(BigDecimal points) {
        return points.scale() <= MOST_DECIMALS && points.abs().compareTo(MOST_POINTS) < 0;
    }

    private static Map<Integer, BigDecimal> gives(Election election, Map<Integer, CastBallot.Mark> marks) {
        Map<Integer, BigDecimal> gives = new LinkedHashMap<>();
        if (election.kind().equals(BallotKind.ORDINAL)) {
            boolean pointed =
                    marks.values().stream().allMatch(mark -> mark.points().isPresent());
            int rank = marks.size();
            for (Map.Entry<Integer, CastBallot.Mark> mark : marks.entrySet()) {
                BigDecimal borda = BigDecimal.valueOf(rank--);
                gives.put(mark.getKey(), pointed ? mark.getValue().points().orElseThrow() : borda);
            }
        } else if (areTheirPoints(election.kind())) {
            if (election.unnamed().signum() != 0) {
                for (int i = 0; i < election.candidates().size(); i++) {
                    gives.put(i, election.unnamed());
                }
            }
            marks.forEach(
                    (candidate, mark) -> gives.put(candidate, mark.points().orElse(BigDecimal.ZERO)));
        } else {
            marks.keySet().forEach(candidate -> gives.put(candidate, BigDecimal.ONE));
        }
        return gives;
    }

    /** Says whether a ballot of this kind gives points. */
    static boolean areTheirPoints(BallotKind kind) {
        return kind.equals(BallotKind.CUMULATIVE) || kind.equals(BallotKind.SCORING);
    }

    /** Says whether a ballot of this kind only approves. */
    static boolean approves(BallotKind kind) {
        return kind.equals(BallotKind.APPROVAL) || kind.equals(BallotKind.CHOOSE_1);
    }

    /** Gives what each ballot gives to each candidate, by the candidate's number. */
    List<Map<Integer, BigDecimal>> ballots() {
        return ballots;
    }

    /**
     * Gives what all ballots give to a candidate: votes, or points.
     *
     * @param candidate the candidate's number in the order of the file, from 0
     * @return the sum
     */
    public BigDecimal votes(int candidate) {
        return votes[candidate];
    }

    /**
     * Gives how many ballots name a candidate.
     *
     * @param candidate the candidate's number in the order of the file, from 0
     * @return ballots
     */
    public int namings(int candidate) {
        return namings[candidate];
    }

    /** Gives the ids that ballots name and that no candidate has. */
    Set<String> unknown() {
        return unknown;
    }

    /** Says whether every ballot's points have at most nine digits before the point and six after it. */
    boolean isReckonable() {
        return reckonable;
    }
}
