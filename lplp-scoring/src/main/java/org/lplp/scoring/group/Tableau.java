package org.lplp.scoring.group;

import java.util.Arrays;
import java.util.Optional;
import org.lplp.scoring.base.Rational;

/**
 * A linear program {@code A x = b, x ≥ 0} in exact fractions, solved by the simplex method (Dantzig 1951). Of several columns or
 * rows the first is taken (Bland 1977), so that it ends.
 */
final class Tableau {

    private final int columns;
    /** Each row ends with the right-hand side. */
    private Rational[][] rows;
    /** The variable that each row solves for. */
    private int[] basis;

    private final Effort effort;

    private Tableau(int columns, Rational[][] rows, int[] basis, Effort effort) {
        this.effort = effort;
        this.columns = columns;
        this.rows = rows;
        this.basis = basis;
    }

    /**
     * Finds a first solution.
     *
     * @param coefficients the rows of A
     * @param sums the right-hand sides, none of them negative
     * @param effort how many numbers may be reckoned
     * @return the program at a corner of what is possible; empty if nothing is
     * @throws Effort.Spent if that takes more
     */
    static Optional<Tableau> of(int[][] coefficients, long[] sums, int columns, Effort effort) {
        int height = coefficients.length;
        int width = columns + height;
        effort.spend((long) height * width);
        Rational[][] rows = new Rational[height][];
        int[] basis = new int[height];
        for (int row = 0; row < height; row++) {
            rows[row] = new Rational[width + 1];
            Arrays.fill(rows[row], Rational.ZERO);
            for (int column = 0; column < columns; column++) {
                rows[row][column] = Rational.of(coefficients[row][column]);
            }
            // An artificial variable for each row, which the first phase drives out.
            rows[row][columns + row] = Rational.ONE;
            rows[row][width] = Rational.of(sums[row]);
            basis[row] = columns + row;
        }
        Tableau first = new Tableau(width, rows, basis, effort);
        Rational[] cost = new Rational[width];
        Arrays.fill(cost, Rational.ZERO);
        Arrays.fill(cost, columns, width, Rational.of(-1));
        first.maximise(cost);
        for (int row = 0; row < height; row++) {
            if (basis[row] >= columns && rows[row][width].signum() > 0) {
                return Optional.empty();
            }
        }
        return Optional.of(first.without(columns));
    }

    /** Leaves out the artificial variables, with the rows that say nothing new. */
    private Tableau without(int columns) {
        Rational[][] kept = new Rational[rows.length][];
        int[] keptBasis = new int[rows.length];
        int height = 0;
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; basis[row] >= columns && column < columns; column++) {
                if (rows[row][column].signum() != 0) {
                    pivot(row, column);
                }
            }
            if (basis[row] < columns) {
                kept[height] = Arrays.copyOf(rows[row], columns + 1);
                kept[height][columns] = rows[row][this.columns];
                keptBasis[height] = basis[row];
                height++;
            }
        }
        return new Tableau(columns, Arrays.copyOf(kept, height), Arrays.copyOf(keptBasis, height), effort);
    }

    /**
     * Moves to the corner where a sum is greatest.
     *
     * @param weights the weight of each variable in the sum
     * @return false if the sum has no bound
     * @throws Effort.Spent if that takes more than is left
     */
    boolean maximise(Rational[] weights) {
        Rational[] gains = gains(weights);
        for (int entering = entering(gains); entering >= 0; entering = entering(gains)) {
            int leaving = leaving(entering);
            if (leaving < 0) {
                return false;
            }
            pivot(leaving, entering);
            subtract(gains, rows[leaving], entering);
        }
        return true;
    }

    /** How much the sum gains for each unit of a variable outside the basis. */
    private Rational[] gains(Rational[] weights) {
        Rational[] gains = Arrays.copyOf(weights, columns + 1);
        gains[columns] = Rational.ZERO;
        for (int row = 0; row < rows.length; row++) {
            subtract(gains, rows[row], basis[row]);
        }
        return gains;
    }

    private int entering(Rational[] gains) {
        for (int column = 0; column < columns; column++) {
            if (gains[column].signum() > 0) {
                return column;
            }
        }
        return -1;
    }

    private int leaving(int entering) {
        int leaving = -1;
        Rational least = Rational.ZERO;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row][entering].signum() > 0) {
                Rational ratio = rows[row][columns].dividedBy(rows[row][entering]);
                int order = leaving < 0 ? -1 : ratio.compareTo(least);
                if (order < 0 || (order == 0 && basis[row] < basis[leaving])) {
                    leaving = row;
                    least = ratio;
                }
            }
        }
        return leaving;
    }

    private void pivot(int leaving, int entering) {
        Rational[] row = rows[leaving];
        Rational pivot = row[entering];
        if (!pivot.equals(Rational.ONE)) {
            for (int column = 0; column <= columns; column++) {
                row[column] = row[column].signum() == 0 ? row[column] : row[column].dividedBy(pivot);
            }
        }
        for (int other = 0; other < rows.length; other++) {
            if (other != leaving) {
                subtract(rows[other], row, entering);
            }
        }
        basis[leaving] = entering;
    }

    /** Takes a row away as often as makes a column nought. */
    private void subtract(Rational[] from, Rational[] row, int column) {
        Rational factor = from[column];
        if (factor.signum() == 0) {
            return;
        }
        effort.spend(row.length);
        for (int at = 0; at < row.length; at++) {
            if (row[at].signum() != 0) {
                from[at] = from[at].minus(factor.times(row[at]));
            }
        }
    }

    /** Gives the variables at this corner. */
    Rational[] solution() {
        Rational[] solution = new Rational[columns];
        Arrays.fill(solution, Rational.ZERO);
        for (int row = 0; row < rows.length; row++) {
            solution[basis[row]] = rows[row][columns];
        }
        return solution;
    }
}
