package org.lplp.scoring.group;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lplp.core.base.YearGroup;

/**
 * The figures of all groups, and of the totals over each dimension, before anything is withheld. It is not for publication.
 *
 * <p>It has a row for each group in which somebody is; which groups there are is no secret.
 */
public final class GroupTable {

    /** Stands for all values of a dimension. */
    public static final String TOTAL = "total";

    /** Stands for a value that is not known. */
    public static final String UNKNOWN = "unknown";

    /** The dimension of schools. */
    public static final String SCHOOL = "school";

    /** The dimension of units, each of which is a part of a school. */
    public static final String UNIT = "unit";

    /** The dimension of year groups. */
    public static final String YEAR_GROUP = "yearGroup";

    /** Year groups by age, everything else by its text, what is not known behind it and the total last. */
    private static final Comparator<String> ORDER =
            Comparator.<String>comparingInt(GroupTable::rank).thenComparing(Comparator.naturalOrder());

    private final List<String> dimensions;
    private final List<GroupFigure> figures;
    private final List<List<String>> groups = new ArrayList<>();
    private final List<Map<GroupFigure, GroupCell>> cells = new ArrayList<>();
    /** Each row is a group or a total; by its values, which of the groups it sums. */
    private final Map<List<String>, BitSet> rows;

    private GroupTable(GroupTally tally) {
        this.dimensions = tally.dimensions();
        SortedSet<GroupFigure> found =
                new TreeSet<>(Comparator.comparing((GroupFigure figure) -> !figure.equals(GroupFigure.LEARNERS))
                        .thenComparing(GroupFigure::code)
                        .thenComparing(GroupFigure::subject)
                        .thenComparing(GroupFigure::kind));
        found.add(GroupFigure.LEARNERS);
        tally.cells().values().forEach(each -> found.addAll(each.keySet()));
        this.figures = List.copyOf(found);
        Comparator<List<String>> byValues = (left, right) -> {
            int order = 0;
            for (int at = 0; order == 0 && at < left.size(); at++) {
                order = ORDER.compare(left.get(at), right.get(at));
            }
            return order;
        };
        this.rows = new TreeMap<>(byValues);
        for (List<String> group :
                tally.cells().keySet().stream().sorted(byValues).toList()) {
            for (List<String> row : within(group)) {
                rows.computeIfAbsent(row, key -> new BitSet()).set(groups.size());
            }
            groups.add(group);
            cells.add(tally.cells().get(group));
        }
    }

    /**
     * Sums up.
     *
     * @param tally the sums of all learners
     * @return the table
     */
    public static GroupTable of(GroupTally tally) {
        return new GroupTable(tally);
    }

    private static int rank(String value) {
        if (value.equals(TOTAL)) {
            return Integer.MAX_VALUE;
        }
        if (value.equals(UNKNOWN)) {
            return Integer.MAX_VALUE - 1;
        }
        int year = new ArrayList<>(YearGroup.known().keySet()).indexOf(value);
        return year < 0 ? YearGroup.known().size() : year;
    }

    /** Gives the rows to which a group belongs: itself, and the totals over some or all of its dimensions. */
    private static List<List<String>> within(List<String> group) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of()));
        for (String value : group) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> row : rows) {
                for (String each : List.of(value, TOTAL)) {
                    List<String> one = new ArrayList<>(row);
                    one.add(each);
                    longer.add(one);
                }
            }
            rows = longer;
        }
        return rows;
    }

    /**
     * Gives by what learners are grouped.
     *
     * @return the dimensions
     */
    public List<String> dimensions() {
        return dimensions;
    }

    /**
     * Lists the figures.
     *
     * @return the number of learners, then the others by code and subject
     */
    public List<GroupFigure> figures() {
        return figures;
    }

    /**
     * Lists the rows.
     *
     * @return the values of each row, {@value #TOTAL} where it is a total; year groups by age, everything else by its text
     */
    public List<List<String>> rows() {
        return List.copyOf(rows.keySet());
    }

    /**
     * Gives the sums of a figure in a row.
     *
     * @param row the values of the row
     * @param figure the figure
     * @return the sums; over nobody if there is no such row
     */
    public GroupCell cell(List<String> row, GroupFigure figure) {
        return rows.getOrDefault(row, new BitSet()).stream()
                .mapToObj(group -> cell(group, figure))
                .reduce(GroupCell.NOBODY, GroupCell::plus);
    }

    /** Gives the sums of a figure in a group. Of learners without the figure it is not known. */
    GroupCell cell(int group, GroupFigure figure) {
        GroupCell learners = cells.get(group).getOrDefault(GroupFigure.LEARNERS, GroupCell.NOBODY);
        GroupCell own = cells.get(group).getOrDefault(figure, GroupCell.NOBODY);
        return new GroupCell(learners.learners(), own.known(), own.sum());
    }

    /** Tells whether some learner of a row has a figure at all, known or not. */
    boolean applies(List<String> row, GroupFigure figure) {
        return rows.getOrDefault(row, new BitSet()).stream()
                .anyMatch(group -> cells.get(group).containsKey(figure));
    }

    /** Lists the parts into which a figure divides the learners of a group: of whom it is not known, of whom it is false, true. */
    List<Long> parts(int group, GroupFigure figure) {
        GroupCell cell = cell(group, figure);
        if (figure.kind() == FigureKind.COUNT) {
            return List.of(cell.learners());
        }
        long unknown = cell.learners() - cell.known();
        if (figure.kind() == FigureKind.MEAN) {
            return List.of(unknown, cell.known());
        }
        long yes = cell.sum().numerator().longValueExact();
        return List.of(unknown, cell.known() - yes, yes);
    }

    /** Gives the number of groups, totals not counted. */
    int size() {
        return groups.size();
    }

    /** Gives the groups that a row sums. */
    BitSet groups(List<String> row) {
        return rows.get(row);
    }
}
