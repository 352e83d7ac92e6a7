package org.lplp.io.interop.scorecard;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lplp.core.base.IndicatorId;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Place;
import org.lplp.core.finding.Severity;
import org.lplp.core.measure.Measure;
import org.lplp.core.measure.MeasurePolicy;
import org.lplp.core.scorecard.Indicator;
import org.lplp.core.scorecard.Scorecard;
import org.lplp.io.interop.table.Table;
import org.lplp.io.interop.table.TableCode;
import org.lplp.io.interop.table.TableRow;
import org.lplp.io.json.LplpException;
import org.lplp.scoring.scorecard.TableScores;
import org.lplp.scoring.scorecard.UnitTable;

/**
 * A table of units, one a row, read for a scorecard.
 *
 * <p>An indicator reads the column whose head is its id, or the id of its measure, or else the title of its measure, or the last part
 * of either id ({@code absence} of {@code urn:lplp:measure:absence}) if no other measure could be meant. An indicator without a column
 * and a column without an indicator are warnings; an indicator that has none is missing in every unit.
 *
 * <p>An empty cell is missing. A cell that is no number is an error. A number out of the range of its measure (and of 0 to 1, which a
 * share could be) is a warning and missing. Rows are read one by one; of each, 8 bytes a figure stay.
 */
public final class ScorecardTable {

    private static final int MOST_FINDINGS = 1_000;

    /** As many findings as are held before those beyond the most are only counted. */
    private static final int FULL = 10_000;

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?([0-9]{1,40}\\.?[0-9]{0,40}|\\.[0-9]{1,40})([eE][+-]?[0-9]{1,2})?");

    private final Scorecard scorecard;
    private final MeasurePolicy policy;
    private final String id;
    private final Set<String> absent;
    private final List<Column> columns = new ArrayList<>();
    private final List<Indicator> indicators;
    private final List<String> units = new ArrayList<>();
    private final Map<String, Long> rows = new HashMap<>();
    private List<Finding> fresh = new ArrayList<>();
    private Findings findings = Findings.none();

    /** A column that is read, as it grows. */
    private static final class Column {

        private final String name;
        private final List<IndicatorId> indicators = new ArrayList<>();
        private final Optional<Measure> measure;
        private double[] figures = new double[64];

        Column(String name, Optional<Measure> measure) {
            this.name = name;
            this.measure = measure;
        }

        void set(int row, double figure) {
            if (row == figures.length) {
                figures = Arrays.copyOf(figures, row + (row >> 1));
            }
            figures[row] = figure;
        }
    }

    private ScorecardTable(Scorecard scorecard, MeasurePolicy policy, String id, Set<String> absent) {
        this.scorecard = scorecard;
        this.policy = policy;
        this.id = id;
        this.absent = Set.copyOf(absent);
        this.indicators = TableScores.of(scorecard, policy, UnitTable.of(List.of(), Map.of()))
                .indicators();
    }

    /**
     * Reads a table.
     *
     * @param in its bytes; it stays open
     * @param scorecard the scorecard
     * @param policy the measures of the framework
     * @param id the column that tells units apart
     * @param absent what stands in a cell instead of a figure that is missing, beside nothing, such as {@code c} or {@code NA}
     * @return the table, and what is wrong with it
     * @throws LplpException if it cannot be read
     */
    public static ScorecardTable read(
            InputStream in, Scorecard scorecard, MeasurePolicy policy, String id, Set<String> absent) {
        ScorecardTable table = new ScorecardTable(scorecard, policy, id, absent);
        Findings faults = Table.read(in, List.of(id), new Table.Rows() {
            @Override
            public void columns(List<String> names, Place place) {
                table.match(names, place);
            }

            @Override
            public void row(TableRow row) {
                table.take(row);
            }
        });
        table.findings =
                table.findings.and(Findings.of(table.fresh), MOST_FINDINGS).and(faults, MOST_FINDINGS);
        table.fresh = List.of();
        return table;
    }

    private void match(List<String> names, Place place) {
        Set<String> free = new LinkedHashSet<>(names);
        free.remove(id);
        Headings headings = new Headings(indicators, policy);
        Map<String, Column> read = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            Optional<String> name = headings.column(indicator.getId(), free);
            if (name.isPresent()) {
                read.computeIfAbsent(name.get(), column -> new Column(column, measure(indicator)))
                        .indicators
                        .add(indicator.getId());
            } else {
                note(Finding.of(
                                TableCode.UNKNOWN_COLUMN.code(),
                                Severity.WARNING,
                                "",
                                Map.of("column", indicator.getMeasure().value()))
                        .at(place.line(), place.column()));
            }
        }
        columns.addAll(read.values());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!name.equals(id) && !read.containsKey(name)) {
                note(Finding.of(
                                TableCode.UNMAPPED_COLUMN.code(),
                                Severity.WARNING,
                                "",
                                Map.of("position", Integer.toString(i + 1), Finding.VALUE, name))
                        .at(place.line(), place.column()));
            }
        }
    }

    private Optional<Measure> measure(Indicator indicator) {
        return policy.getMeasures().stream()
                .filter(measure -> measure.getId().equals(indicator.getMeasure()))
                .findFirst();
    }

    private void take(TableRow row) {
        String unit = row.cell(id);
        Long first = unit.isEmpty() ? null : rows.putIfAbsent(unit, row.number());
        if (unit.isEmpty()) {
            note(row.fault(TableCode.EMPTY_CELL, id, Map.of()));
        } else if (first != null) {
            note(row.fault(TableCode.DUPLICATE_KEY, Map.of("first", first.toString())));
        } else {
            for (Column column : columns) {
                column.set(units.size(), figure(row, column));
            }
            units.add(unit);
        }
    }

    private double figure(TableRow row, Column column) {
        String cell = row.cell(column.name).strip();
        if (cell.isEmpty() || absent.contains(cell)) {
            return Double.NaN;
        }
        if (!NUMBER.matcher(cell).matches()) {
            note(row.fault(TableCode.WRONG_TYPE, column.name, Map.of("type", "number")));
            return Double.NaN;
        }
        double figure = Double.parseDouble(cell);
        if (column.measure.isPresent() && (figure < 0 || figure > 1)) {
            Measure measure = column.measure.get();
            if (!measure.allows(new BigDecimal(cell))) {
                note(row.fault(TableCode.WRONG_TYPE, column.name, Map.of("type", "number " + measure.range()))
                        .as(Severity.WARNING));
                return Double.NaN;
            }
        }
        return figure;
    }

    private void note(Finding finding) {
        fresh.add(finding);
        if (fresh.size() == FULL) {
            findings = findings.and(Findings.of(fresh), MOST_FINDINGS);
            fresh = new ArrayList<>();
        }
    }

    /**
     * Tells what is wrong with the table.
     *
     * @return what was found, each with its place
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Tells whether units can be compared.
     *
     * @return true if there is no error in the table
     */
    public boolean fit() {
        return !findings.has(Severity.ERROR);
    }

    /**
     * Tells which column an indicator reads.
     *
     * @param indicator the indicator
     * @return the head of the column; empty if the table has none
     */
    public Optional<String> column(IndicatorId indicator) {
        return columns.stream()
                .filter(column -> column.indicators.contains(indicator))
                .map(column -> column.name)
                .findFirst();
    }

    /**
     * Fills in the scorecard.
     *
     * @return how each unit stands
     * @throws IllegalStateException if there is an error in the table
     */
    public TableScores scores() {
        if (!fit()) {
            throw new IllegalStateException("there is an error in the table");
        }
        Map<IndicatorId, double[]> figures = new HashMap<>();
        for (Column column : columns) {
            column.figures = Arrays.copyOf(column.figures, units.size());
            column.indicators.forEach(indicator -> figures.put(indicator, column.figures));
        }
        return TableScores.of(scorecard, policy, UnitTable.of(units, figures));
    }

    /** How large it is; what the cells hold can be a child's data. */
    @Override
    public String toString() {
        return "ScorecardTable of " + units.size() + " units and " + columns.size() + " columns";
    }
}
