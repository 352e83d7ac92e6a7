package org.lplp.scoring.scorecard;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.lplp.core.base.IndicatorId;

/**
 * The figures of many units, such as schools or areas: a column of doubles for each indicator, so that 100,000 units with 50
 * indicators take 40 MB.
 */
public final class UnitTable {

    private final List<String> units;
    private final Map<IndicatorId, double[]> columns;

    private UnitTable(List<String> units, Map<IndicatorId, double[]> columns) {
        this.units = units;
        this.columns = columns;
    }

    /**
     * Takes the figures; columns are not copied, and must not be changed any more.
     *
     * @param units the ids of the units
     * @param columns the figures of each indicator, in the order of the units; not a number where there is none
     * @return the table
     * @throws IllegalArgumentException if a unit is there twice, a column is not as long as there are units, or a figure is infinite
     */
    public static UnitTable of(List<String> units, Map<IndicatorId, double[]> columns) {
        if (new HashSet<>(units).size() < units.size()) {
            throw new IllegalArgumentException("a unit is there twice");
        }
        for (double[] column : columns.values()) {
            if (column.length != units.size() || Arrays.stream(column).anyMatch(Double::isInfinite)) {
                throw new IllegalArgumentException("a column has a figure for each unit, and none is infinite");
            }
        }
        return new UnitTable(List.copyOf(units), new HashMap<>(columns));
    }

    /**
     * Lists the units.
     *
     * @return their ids, in order
     */
    public List<String> units() {
        return units;
    }

    /** Gives the figures of an indicator; without a column no unit has any. */
    double[] column(IndicatorId indicator) {
        double[] column = columns.get(indicator);
        if (column == null) {
            column = new double[units.size()];
            Arrays.fill(column, Double.NaN);
        }
        return column;
    }

    /** How large it is; the figures are its own business. */
    @Override
    public String toString() {
        return "UnitTable of " + units.size() + " units and " + columns.size() + " indicators";
    }
}
