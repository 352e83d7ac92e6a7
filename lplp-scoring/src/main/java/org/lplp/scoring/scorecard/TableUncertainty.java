package org.lplp.scoring.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lplp.core.scorecard.ScorecardUncertainty;

/**
 * The score {@code scorecard.units} asked how far its ranks depend on choices that could have been others: all that is uncertain is
 * drawn at once, again and again, and the units are ranked each time (Saisana, Saltelli and Tarantola, 2005; OECD and JRC, 2008).
 *
 * @param inputs the inputs that varied: {@code aggregation}, {@code normalisation}, and {@code weight:} with the id of an indicator or
 *     the name of a level
 * @param runs how often they were drawn
 * @param seed the seed of the generator, SplitMix64
 * @param units the units that were compared, in the order of the table
 * @param leftOut the units that were not, in the order of the table, and why
 * @param shift how the average shift in rank spread: Σ |rank in the run − rank by the scorecard as it stands| / units; empty if none
 *     was compared
 */
public record TableUncertainty(
        List<String> inputs,
        int runs,
        long seed,
        List<UnitUncertainty> units,
        List<LeftOut> leftOut,
        Optional<Spread> shift) {

    /** What one may ask for: as many runs times units are held in 250 MB. */
    public static final int MOST_CELLS = 20_000_000;

    /** Copies the lists. */
    public TableUncertainty {
        inputs = List.copyOf(inputs);
        units = List.copyOf(units);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Analyses a scorecard.
     *
     * @param scores the scorecard, filled in
     * @param uncertainty what is uncertain; a scorecard's own is {@code scorecard.getUncertainty()}
     * @param runs how often to draw, at least 1; some hundreds are usual
     * @param seed the seed: the same gives the same on every machine
     * @return how ranks spread
     * @throws IllegalArgumentException if there is no run, runs times units are more than {@link #MOST_CELLS}, a weight varies by more
     *     than itself, or a method is not known
     */
    public static TableUncertainty of(TableScores scores, ScorecardUncertainty uncertainty, int runs, long seed) {
        return of(scores, uncertainty, runs, seed, () -> {});
    }

    /**
     * Analyses a scorecard, and tells how far it has come.
     *
     * @param scores the scorecard, filled in
     * @param uncertainty what is uncertain
     * @param runs how often to draw, at least 1
     * @param seed the seed
     * @param afterEach what to do after each run; if a run shows that a unit cannot be compared, there are more of them
     * @return how ranks spread
     * @throws IllegalArgumentException as without it
     */
    public static TableUncertainty of(
            TableScores scores, ScorecardUncertainty uncertainty, int runs, long seed, Runnable afterEach) {
        if (runs < 1 || (long) runs * scores.units().size() > MOST_CELLS) {
            throw new IllegalArgumentException(
                    "there is at least 1 run, and runs times units are at most " + MOST_CELLS);
        }
        return Contest.settle(scores, uncertainty, contest -> of(contest, scores, runs, seed, afterEach));
    }

    private static TableUncertainty of(Contest contest, TableScores scores, int runs, long seed, Runnable afterEach) {
        int[] units = contest.units();
        double[] stated = contest.stated();
        int[] statedRanks = Contest.ranks(stated);
        double[][] totals = new double[units.length][runs];
        int[][] ranks = new int[units.length][runs];
        double[] shifts = new double[runs];
        SplitMix64 chance = new SplitMix64(seed);
        double[] numbers = new double[contest.inputs().size()];
        double[] unused = numbers.clone();
        for (int run = 0; run < runs; run++) {
            chance.fill(numbers);
            // The second sample of the sensitivity analysis, so that its first one is this one.
            chance.fill(unused);
            double[] drawn = contest.totals(numbers);
            int[] drawnRanks = Contest.ranks(drawn);
            for (int i = 0; i < units.length; i++) {
                totals[i][run] = drawn[i];
                ranks[i][run] = drawnRanks[i];
            }
            shifts[run] = Contest.shift(statedRanks, drawnRanks);
            afterEach.run();
        }
        List<UnitUncertainty> found = new ArrayList<>();
        for (int i = 0; i < units.length; i++) {
            double[] places = new double[runs];
            int first = 0;
            for (int run = 0; run < runs; run++) {
                places[run] = ranks[i][run];
                first += ranks[i][run] == 1 ? 1 : 0;
            }
            found.add(new UnitUncertainty(
                    scores.units().get(units[i]),
                    stated[i],
                    statedRanks[i],
                    Spread.of(totals[i]),
                    Spread.of(places),
                    (double) first / runs));
        }
        return new TableUncertainty(
                contest.inputs(),
                runs,
                seed,
                found,
                contest.leftOut(),
                units.length == 0 ? Optional.empty() : Optional.of(Spread.of(shifts)));
    }

    /** Gives every unit for people, the best first. */
    @Override
    public String toString() {
        return runs + " runs, seed " + seed + ", " + units.size() + " units compared"
                + shift.map(spread -> "; average shift in rank: " + spread).orElse("")
                + "\n  uncertain: " + (inputs.isEmpty() ? "nothing" : String.join(", ", inputs))
                + units.stream()
                        .sorted(Comparator.comparingInt(UnitUncertainty::rank).thenComparing(UnitUncertainty::unit))
                        .map(unit -> "\n  " + unit)
                        .collect(Collectors.joining())
                + leftOut.stream()
                        .map(unit -> "\n  " + unit.unit() + ": not compared, "
                                + unit.why().code())
                        .collect(Collectors.joining());
    }
}
