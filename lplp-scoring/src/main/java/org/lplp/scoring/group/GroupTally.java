package org.lplp.scoring.group;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.scoring.base.Rational;

/**
 * A part of the figures of groups: the sums over some of the learners. Parts can be reckoned apart, in any order, and merged; it
 * holds no learner, only sums, so its size depends on the number of groups alone.
 */
public final class GroupTally {

    private final List<String> dimensions;
    private final Map<List<String>, Map<GroupFigure, GroupCell>> cells = new HashMap<>();

    /**
     * Starts with nobody.
     *
     * @param dimensions by what learners are grouped, such as {@code unit} and {@code yearGroup}
     * @throws IllegalArgumentException if one is there twice
     */
    public GroupTally(List<String> dimensions) {
        this.dimensions = List.copyOf(dimensions);
        if (dimensions.stream().distinct().count() < dimensions.size()) {
            throw new IllegalArgumentException("learners are grouped by each thing once");
        }
    }

    /**
     * Gives by what learners are grouped.
     *
     * @return the dimensions, in the order given
     */
    public List<String> dimensions() {
        return dimensions;
    }

    /**
     * Adds a learner.
     *
     * @param group where the learner belongs in each dimension, {@link GroupTable#UNKNOWN} where that is not known
     * @param figures the learner's own figures, of a share 1 or 0; empty where it is not known
     * @throws IllegalArgumentException if the group has another number of dimensions
     */
    public void add(List<String> group, Map<GroupFigure, Optional<Rational>> figures) {
        if (group.size() != dimensions.size()) {
            throw new IllegalArgumentException("a learner has a place in each dimension");
        }
        Map<GroupFigure, GroupCell> own = new HashMap<>();
        own.put(GroupFigure.LEARNERS, GroupCell.of(Optional.of(Rational.ONE)));
        figures.forEach((figure, value) -> own.put(figure, GroupCell.of(value)));
        add(group, own, cells);
    }

    /**
     * Adds another part, over other learners.
     *
     * @param other the part; it stays as it is
     * @throws IllegalArgumentException if it groups learners otherwise
     */
    public void merge(GroupTally other) {
        if (!dimensions.equals(other.dimensions)) {
            throw new IllegalArgumentException("parts that are merged have the same dimensions");
        }
        Map.copyOf(other.cells).forEach((group, figures) -> add(group, figures, cells));
    }

    private static void add(
            List<String> group,
            Map<GroupFigure, GroupCell> figures,
            Map<List<String>, Map<GroupFigure, GroupCell>> cells) {
        Map<GroupFigure, GroupCell> sums = cells.computeIfAbsent(List.copyOf(group), key -> new HashMap<>());
        Map.copyOf(figures).forEach((figure, cell) -> sums.merge(figure, cell, GroupCell::plus));
    }

    /** Gives the sums of each group. */
    Map<List<String>, Map<GroupFigure, GroupCell>> cells() {
        return Collections.unmodifiableMap(cells);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupTally tally && dimensions.equals(tally.dimensions) && cells.equals(tally.cells);
    }

    @Override
    public int hashCode() {
        return 31 * dimensions.hashCode() + cells.hashCode();
    }

    /** Gives the number of groups; their figures are for {@link GroupTable} and a policy to publish. */
    @Override
    public String toString() {
        return cells.size() + " groups by " + String.join(", ", dimensions);
    }
}
