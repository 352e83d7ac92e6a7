package org.lplp.scoring.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.scoring.base.Rational;

/**
 * A part of the figures of groups, each divided into two sides that are compared, such as the arms of a trial. Parts can be reckoned
 * apart, in any order, and merged; it holds no learner. It is not for publication: {@link GapPublication} is.
 */
public final class GapTally {

    private final List<String> sides;
    private final GroupTally tally;
    private final Map<List<String>, Map<GroupFigure, Distribution>> distributions = new HashMap<>();

    /**
     * Starts with nobody.
     *
     * @param by by what learners are grouped besides
     * @param dimension what the sides are of, such as {@code arm}
     * @param side the side whose gap is told
     * @param other the side that it is held against
     * @throws IllegalArgumentException if a dimension is there twice, or both sides are one
     */
    public GapTally(List<String> by, String dimension, String side, String other) {
        if (side.equals(other)) {
            throw new IllegalArgumentException("a gap has two sides");
        }
        List<String> dimensions = new ArrayList<>(by);
        dimensions.add(dimension);
        this.tally = new GroupTally(dimensions);
        this.sides = List.of(side, other);
    }

    /**
     * Adds a learner.
     *
     * @param group where the learner belongs, the side last; {@link GroupTable#UNKNOWN} where that is not known
     * @param figures the learner's own figures, of a share 1 or 0; empty where it is not known
     * @throws IllegalArgumentException if the group has another number of dimensions
     */
    public void add(List<String> group, Map<GroupFigure, Optional<Rational>> figures) {
        tally.add(group, figures);
        Map<GroupFigure, Distribution> own = distributions.computeIfAbsent(List.copyOf(group), key -> new HashMap<>());
        figures.forEach((figure, value) ->
                own.computeIfAbsent(figure, key -> new Distribution()).add(value));
    }

    /**
     * Adds another part, over other learners.
     *
     * @param other the part; it stays as it is
     * @throws IllegalArgumentException if it has other groups or sides
     */
    public void merge(GapTally other) {
        if (!sides.equals(other.sides)) {
            throw new IllegalArgumentException("parts that are merged have the same sides");
        }
        tally.merge(other.tally);
        Map.copyOf(other.distributions).forEach((group, figures) -> {
            Map<GroupFigure, Distribution> own = distributions.computeIfAbsent(group, key -> new HashMap<>());
            figures.forEach((figure, there) ->
                    own.computeIfAbsent(figure, key -> new Distribution()).merge(there));
        });
    }

    /**
     * Gives the two sides.
     *
     * @return the side whose gap is told, and the one that it is held against
     */
    public List<String> sides() {
        return sides;
    }

    /**
     * Gives the sums, with the sides as the last dimension.
     *
     * @return the sums
     */
    public GroupTally tally() {
        return tally;
    }

    /**
     * Gives the values of a figure in a row.
     *
     * @param row the values of the row, {@link GroupTable#TOTAL} where it is a total
     * @param figure the figure
     * @return their distribution
     */
    public Distribution distribution(List<String> row, GroupFigure figure) {
        Distribution sum = new Distribution();
        distributions.forEach((group, figures) -> {
            boolean within = true;
            for (int at = 0; at < group.size(); at++) {
                within &= row.get(at).equals(GroupTable.TOTAL) || row.get(at).equals(group.get(at));
            }
            if (within && figures.containsKey(figure)) {
                sum.merge(figures.get(figure));
            }
        });
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GapTally gaps
                && sides.equals(gaps.sides)
                && tally.equals(gaps.tally)
                && distributions.equals(gaps.distributions);
    }

    @Override
    public int hashCode() {
        return 31 * tally.hashCode() + distributions.hashCode();
    }

    /** Gives what is compared, and no figure. */
    @Override
    public String toString() {
        return tally + ", " + String.join(" against ", sides);
    }
}
