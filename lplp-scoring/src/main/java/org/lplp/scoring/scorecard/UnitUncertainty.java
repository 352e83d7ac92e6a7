package org.lplp.scoring.scorecard;

/**
 * How far a unit's total and rank depend on what is uncertain.
 *
 * @param unit its id
 * @param total its total by the scorecard as it stands
 * @param rank its rank by the scorecard as it stands, among the units that are compared
 * @param totals how its total spread over the runs; each total on the scale that was drawn
 * @param ranks how its rank spread over the runs
 * @param first the share of runs in which no unit was better, 0 to 1
 */
public record UnitUncertainty(String unit, double total, int rank, Spread totals, Spread ranks, double first) {

    /** Gives its ranks and totals in one line. */
    @Override
    public String toString() {
        return unit + ": rank " + rank + ", " + ranks + ", first in " + Spread.text(first) + " of the runs; total "
                + Spread.text(total) + ", " + totals;
    }
}
