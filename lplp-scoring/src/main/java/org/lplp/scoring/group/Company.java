package org.lplp.scoring.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The figures that are published beside one. They are of the same learners, so a number of learners with which one of them cannot be
 * as it is published is out.
 *
 * <p>It is enough, and not needed, that each figure takes what moves between groups from one of its parts alone: then all its sums
 * stay wherever those of the learners do. For that no group may lose more learners than it has of that part.
 */
final class Company {

    /** Of each other figure, for each of its parts, how many learners each group has beside that part. */
    private final List<List<long[]>> beside = new ArrayList<>();

    Company(GroupTable table, GroupFigure figure) {
        for (GroupFigure other : table.figures()) {
            if (other.kind() != FigureKind.COUNT && !other.equals(figure)) {
                List<long[]> parts = new ArrayList<>();
                for (int part = 0; part < table.parts(0, other).size(); part++) {
                    long[] needs = new long[table.size()];
                    for (int group = 0; group < needs.length; group++) {
                        List<Long> sizes = table.parts(group, other);
                        needs[group] = sizes.stream().mapToLong(size -> size).sum() - sizes.get(part);
                    }
                    parts.add(needs);
                }
                beside.add(parts);
            }
        }
    }

    boolean isEmpty() {
        return beside.isEmpty();
    }

    /**
     * Looks for a figure that cannot be as it is published.
     *
     * @param learners how many learners each group has
     * @return how many each group needs at least, so that it can; empty if all can
     */
    Optional<long[]> needs(long[] learners) {
        for (List<long[]> parts : beside) {
            long[] nearest = parts.get(0);
            for (long[] needs : parts) {
                nearest = lacking(learners, needs) < lacking(learners, nearest) ? needs : nearest;
            }
            if (lacking(learners, nearest) > 0) {
                return Optional.of(nearest);
            }
        }
        return Optional.empty();
    }

    private static long lacking(long[] learners, long[] needs) {
        long lacking = 0;
        for (int group = 0; group < needs.length; group++) {
            lacking += Math.max(0, needs[group] - learners[group]);
        }
        return lacking;
    }

    /** Gives one for each group, as every group has somebody. */
    static long[] somebody(int groups) {
        long[] needs = new long[groups];
        Arrays.fill(needs, 1);
        return needs;
    }
}
