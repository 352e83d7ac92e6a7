package org.lplp.scoring.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lplp.core.scorecard.ScorecardUncertainty;

/**
 * The score {@code scorecard.units} asked which of its uncertain inputs ranks depend on: Sobol's indices of the average shift in rank
 * and of each unit's rank (Saisana, Saltelli and Tarantola, 2005).
 *
 * @param inputs the inputs, named as in {@link TableUncertainty}
 * @param runs the number of rows of each of the two samples; the first is that of {@link TableUncertainty} with the same seed
 * @param seed the seed of the generator, SplitMix64
 * @param shift the indices of the average shift in rank
 * @param units those of the rank of each unit that was compared, in the order of the table
 * @param leftOut the units that were not, in the order of the table, and why
 */
public record TableSensitivity(
        List<String> inputs,
        int runs,
        long seed,
        SobolIndices shift,
        List<UnitSensitivity> units,
        List<LeftOut> leftOut) {

    /** Copies the lists. */
    public TableSensitivity {
        inputs = List.copyOf(inputs);
        units = List.copyOf(units);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Analyses a scorecard.
     *
     * @param scores the scorecard, filled in
     * @param uncertainty what is uncertain; a scorecard's own is {@code scorecard.getUncertainty()}
     * @param runs the number of rows of each of the two samples, at least 1; units are ranked {@code runs · (inputs + 2)} times
     * @param seed the seed: the same gives the same on every machine
     * @return the indices
     * @throws IllegalArgumentException if there is no run, a weight varies by more than itself, or a method is not known
     */
    public static TableSensitivity of(TableScores scores, ScorecardUncertainty uncertainty, int runs, long seed) {
        return of(scores, uncertainty, runs, seed, () -> {});
    }

    /**
     * Analyses a scorecard, and tells how far it has come.
     *
     * @param scores the scorecard, filled in
     * @param uncertainty what is uncertain
     * @param runs the number of rows of each of the two samples, at least 1
     * @param seed the seed
     * @param afterEach what to do after each row; if a run shows that a unit cannot be compared, there are more of them
     * @return the indices
     * @throws IllegalArgumentException as without it
     */
    public static TableSensitivity of(
            TableScores scores, ScorecardUncertainty uncertainty, int runs, long seed, Runnable afterEach) {
        return Contest.settle(scores, uncertainty, contest -> of(contest, scores, runs, seed, afterEach));
    }

    private static TableSensitivity of(Contest contest, TableScores scores, int runs, long seed, Runnable afterEach) {
        int[] units = contest.units();
        int[] stated = Contest.ranks(contest.stated());
        List<SobolIndices> indices = SobolDesign.run(
                (numbers, outputs) -> {
                    int[] ranks = Contest.ranks(contest.totals(numbers));
                    for (int i = 0; i < ranks.length; i++) {
                        outputs[i] = ranks[i];
                    }
                    outputs[ranks.length] = ranks.length == 0 ? 0 : Contest.shift(stated, ranks);
                },
                contest.inputs().size(),
                units.length + 1,
                runs,
                seed,
                afterEach);
        List<UnitSensitivity> found = new ArrayList<>();
        for (int i = 0; i < units.length; i++) {
            found.add(new UnitSensitivity(scores.units().get(units[i]), indices.get(i)));
        }
        return new TableSensitivity(contest.inputs(), runs, seed, indices.get(units.length), found, contest.leftOut());
    }

    /** Gives the indices of the average shift in rank for people, and for each unit the input on which its rank depends most. */
    @Override
    public String toString() {
        return runs + " rows a sample, seed " + seed + ", " + units.size() + " units compared\n  average shift in rank"
                + IntStream.range(0, inputs.size())
                        .mapToObj(input -> "\n    " + inputs.get(input) + ": " + shift.text(input))
                        .collect(Collectors.joining())
                + units.stream().map(this::most).collect(Collectors.joining())
                + leftOut.stream()
                        .map(unit -> "\n  " + unit.unit() + ": not compared, "
                                + unit.why().code())
                        .collect(Collectors.joining());
    }

    private String most(UnitSensitivity unit) {
        int most = -1;
        for (int input = 0; input < inputs.size(); input++) {
            double total = unit.rank().total().get(input).orElse(-1);
            if (total >= 0 && (most < 0 || total > unit.rank().total().get(most).orElse(-1))) {
                most = input;
            }
        }
        return "\n  " + unit.unit() + ": "
                + (most < 0
                        ? "its rank never changes"
                        : "most on " + inputs.get(most) + ", " + unit.rank().text(most));
    }
}
