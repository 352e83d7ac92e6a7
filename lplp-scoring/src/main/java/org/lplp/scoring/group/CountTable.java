package org.lplp.scoring.group;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.lplp.core.group.SuppressionPolicy;
import org.lplp.core.group.SuppressionReason;
import org.lplp.scoring.group.Count.Part;

/**
 * All counts of one figure, over the groups and all totals, and what a policy withholds of them.
 *
 * <p>First what is small, then what would give it away: as long as a withheld count is bounded too tightly by what is still
 * published, another count is withheld. Each step withholds one more, and where nothing is published nothing is bounded.
 */
final class CountTable {

    private static final Comparator<Count> CHEAPEST = Comparator.comparingInt(Count::breadth)
            .thenComparing(count -> count.value() == 0)
            .thenComparingLong(Count::value)
            .thenComparing(Count::part, Comparator.reverseOrder())
            .thenComparingInt(Count::row);

    /** Without the number of learners a row has no figure at all. */
    private static final Comparator<Count> LEARNERS_LAST = Comparator.<Count, Boolean>comparing(
                    count -> count.part() == Part.LEARNERS)
            .thenComparing(CHEAPEST);

    /** What the audit of a figure may cost. A table of some hundred withheld counts takes a small part of it. */
    private static final long EFFORT = 20_000_000;

    private final Effort effort = new Effort(EFFORT);
    private final PolicyFigures policy;
    private final FigureKind kind;
    private final long[] truth;
    private final List<Count> counts = new ArrayList<>();
    /** The atoms of each group. */
    private final List<BitSet> groups = new ArrayList<>();

    private final Company company;

    /**
     * Counts.
     *
     * @param company what is published beside the figure
     * @param learnersWithheld the rows whose number of learners is withheld already
     */
    CountTable(GroupTable table, GroupFigure figure, PolicyFigures policy, Company company, BitSet learnersWithheld) {
        this.policy = policy;
        this.kind = figure.kind();
        this.company = company;
        int kinds = parts().size();
        this.truth = new long[table.size() * kinds];
        for (int group = 0; group < table.size(); group++) {
            // Every learner is in one of them: of whom it is not known, is known and false, or is known and true.
            List<Long> sizes = table.parts(group, figure);
            for (int part = 0; part < kinds; part++) {
                truth[group * kinds + part] = sizes.get(part);
            }
        }
        for (int group = 0; group < table.size(); group++) {
            BitSet atoms = new BitSet();
            atoms.set(group * kinds, (group + 1) * kinds);
            groups.add(atoms);
        }
        List<List<String>> rows = table.rows();
        for (int row = 0; row < rows.size(); row++) {
            for (Part part : kind == FigureKind.SHARE ? List.of(Part.values()) : parts()) {
                BitSet groups = table.groups(rows.get(row));
                BitSet atoms = new BitSet();
                groups.stream().forEach(group -> places(part).forEach(place -> atoms.set(group * kinds + place)));
                counts.add(new Count(row, part, groups, atoms, CountAuditor.total(truth, atoms)));
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            withholdSmall(row, learnersWithheld.get(row));
        }
    }

    /** Lists the parts that are counted apart. */
    private List<Part> parts() {
        return switch (kind) {
            case COUNT -> List.of(Part.LEARNERS);
            case MEAN -> List.of(Part.LEARNERS, Part.KNOWN);
            case SHARE -> List.of(Part.LEARNERS, Part.KNOWN, Part.TRUE);
        };
    }

    private List<Integer> places(Part part) {
        return switch (part) {
            case LEARNERS -> Stream.of(0, 1, 2).limit(parts().size()).toList();
            case KNOWN -> Stream.of(1, 2).limit(parts().size() - 1).toList();
            case TRUE -> List.of(2);
            case FALSE -> List.of(1);
        };
    }

    private void withholdSmall(int row, boolean learnersWithheld) {
        Count learners = count(row, Part.LEARNERS).orElseThrow();
        if (policy.isSmall(learners.value())) {
            withhold(learners, SuppressionReason.SMALL);
        } else if (learnersWithheld) {
            withhold(learners, SuppressionReason.COMPLEMENTARY);
        }
        Optional<Count> known = count(row, Part.KNOWN);
        if (known.filter(count -> policy.isSmallDenominator(count.value())).isPresent()) {
            withhold(known.get(), SuppressionReason.SMALL);
        }
        Optional<Count> yes = count(row, Part.TRUE);
        if (yes.isPresent()
                && policy.isSmallPart(yes.get().value(), known.orElseThrow().value())) {
            withhold(yes.get(), SuppressionReason.SMALL);
        }
    }

    /** Gives the counts of a row, in the order of their parts. */
    private List<Count> row(int row) {
        int parts = kind == FigureKind.SHARE ? Part.values().length : parts().size();
        return counts.subList(row * parts, (row + 1) * parts);
    }

    /** Gives a count of a row; empty if the figure has no such part. */
    Optional<Count> count(int row, Part part) {
        return row(row).stream().filter(count -> count.part() == part).findFirst();
    }

    /** Withholds a count, and with it what would be told of fewer learners still; gives what was not withheld before. */
    private List<Count> withhold(Count withheld, SuppressionReason reason) {
        List<Count> with = row(withheld.row()).stream()
                .filter(count -> !count.isWithheld())
                .filter(count -> count.part().compareTo(withheld.part()) >= 0
                        || (withheld.part() == Part.FALSE && count.part() == Part.TRUE))
                .toList();
        with.forEach(count -> count.withhold(reason));
        return with;
    }

    /** Withholds what would give the withheld counts away. */
    void protect() {
        Deque<Count> open =
                new ArrayDeque<>(counts.stream().filter(Count::isWithheld).toList());
        while (!open.isEmpty()) {
            Count count = open.peek();
            if (isSafe(count)) {
                open.remove();
            } else if (effort.isSpent()) {
                // It cannot be told what would do, so nothing of this figure is published: then nothing is bounded.
                counts.forEach(each -> withhold(each, SuppressionReason.COMPLEMENTARY));
                open.clear();
            } else {
                open.addAll(withhold(another(count), SuppressionReason.COMPLEMENTARY));
            }
        }
    }

    /** Tells whether two worlds that look alike differ enough in a count. What was found once holds: less is published later. */
    private boolean isSafe(Count count) {
        if (count.isHiddenBy(policy.width())) {
            return true;
        }
        // One step to either side is enough, and upsets the fewest other figures: first with no group far from where it
        // is.
        KnownSum near = near(count.atoms());
        List<KnownSum> allNear = new ArrayList<>(groups.stream().map(this::near).toList());
        allNear.add(near);
        for (List<KnownSum> besides : company.isEmpty() ? List.of(List.of(near)) : List.of(allNear, List.of(near))) {
            for (boolean greatest : new boolean[] {true, false}) {
                Optional<long[]> world = witness(count, besides, greatest, effort);
                world.ifPresent(counted -> counts.forEach(each -> each.seen(counted)));
                if (count.isHiddenBy(policy.width())) {
                    return true;
                }
            }
        }
        return false;
    }

    private KnownSum near(BitSet atoms) {
        long there = CountAuditor.total(truth, atoms);
        return new KnownSum(atoms, Math.max(0, there - policy.width()), there + policy.width());
    }

    /** Gives the range in which everybody can reckon a count to lie, or a narrower one where effort or method do not reach further. */
    CountRange range(Count count) {
        Effort own = new Effort(EFFORT);
        Optional<long[]> least = witness(count, List.of(), false, own);
        Optional<long[]> most = witness(count, List.of(), true, own);
        return count.seen(new CountRange(
                CountAuditor.total(least.orElse(truth), count.atoms()),
                most.isPresent()
                        ? OptionalLong.of(CountAuditor.total(most.get(), count.atoms()))
                        : OptionalLong.empty()));
    }

    /** Finds counts that fit what is published of this figure, and leave every other one as it is published. */
    private Optional<long[]> witness(Count count, List<KnownSum> besides, boolean greatest, Effort effort) {
        long[] least = Company.somebody(groups.size());
        while (true) {
            Optional<long[]> world = auditor(least, besides, effort).witness(count.atoms(), greatest);
            Optional<long[]> needs = world.flatMap(counted -> company.needs(groups.stream()
                    .mapToLong(group -> CountAuditor.total(counted, group))
                    .toArray()));
            if (needs.isEmpty()) {
                return world;
            }
            // The true counts meet what each figure needs, and so does each world from now on.
            Arrays.setAll(least, group -> Math.max(least[group], needs.get()[group]));
        }
    }

    private CountAuditor auditor(long[] least, List<KnownSum> besides, Effort effort) {
        List<KnownSum> known = new ArrayList<>(besides);
        for (int group = 0; group < least.length; group++) {
            known.add(KnownSum.atLeast(groups.get(group), least[group]));
        }
        counts.stream()
                .filter(count -> !count.isWithheld() && count.part() != Part.FALSE)
                .map(this::published)
                .forEach(known::add);
        return new CountAuditor(known, truth, effort);
    }

    /**
     * Gives what the published number tells of a count. An unrounded mean tells more of its denominator than a rounded one does. And
     * the numbers of learners are taken as if unrounded where other figures stand beside them: those move with them, and so they
     * stay within what is published of them.
     */
    private KnownSum published(Count count) {
        boolean exactly = (count.part() == Part.KNOWN && kind == FigureKind.MEAN)
                || (count.part() == Part.LEARNERS && !company.isEmpty());
        return exactly
                ? KnownSum.exactly(count.atoms(), count.value())
                : policy.published(count.atoms(), count.value());
    }

    /**
     * Finds a published count that must be withheld as well: one of the same learners; else the smallest beside the one that is
     * given away, in a sum that both belong to; else the smallest sum; else whatever tells of some of the same learners.
     */
    private Count another(Count given) {
        List<Count> published =
                counts.stream().filter(count -> !count.isWithheld()).toList();
        List<Count> sums = published.stream().filter(given::isWithin).toList();
        return published.stream()
                .filter(count -> count.atoms().equals(given.atoms()))
                .findFirst()
                .or(() -> published.stream()
                        .filter(count -> count.part() == given.part() && !count.overlaps(given))
                        .filter(count -> sums.stream().anyMatch(count::isWithin))
                        .min(CHEAPEST))
                .or(() -> sums.stream().min(LEARNERS_LAST))
                .or(() -> published.stream().filter(given::overlaps).min(LEARNERS_LAST))
                .orElseThrow();
    }

    /** Lists all counts. */
    List<Count> counts() {
        return counts;
    }

    /** Gives the rows whose number of learners is withheld. */
    BitSet learnersWithheld() {
        BitSet rows = new BitSet();
        counts.stream()
                .filter(count -> count.part() == Part.LEARNERS && count.isWithheld())
                .forEach(count -> rows.set(count.row()));
        return rows;
    }

    /** A policy, with what it leaves to the defaults. */
    record PolicyFigures(
            long minimumCount,
            long minimumDenominator,
            long minimumNumerator,
            boolean zeroShown,
            boolean wholeShown,
            long roundTo,
            int decimals,
            long width) {

        static PolicyFigures of(SuppressionPolicy policy) {
            int least = policy.getMinimumCount();
            return new PolicyFigures(
                    least,
                    policy.getMinimumDenominator().orElse(least),
                    policy.getMinimumNumerator().orElse(least),
                    policy.getZeroShown().orElse(false),
                    policy.getWholeShown().orElse(false),
                    policy.getRoundTo().orElse(1),
                    policy.getPercentDecimals().orElse(0),
                    policy.getMinimumWidth().orElse(1));
        }

        boolean isSmall(long count) {
            return count == 0 ? !zeroShown : count < minimumCount;
        }

        boolean isSmallDenominator(long count) {
            return count == 0 ? !zeroShown : count < minimumDenominator;
        }

        /** Of nobody there is no percentage, so nothing is told that the denominator does not tell. */
        boolean isSmallPart(long yes, long known) {
            if (known == 0) {
                return false;
            }
            return yes == 0 || yes == known ? !wholeShown : Math.min(yes, known - yes) < minimumNumerator;
        }

        /** Rounds a count to the multiple that is published, halves up. */
        long rounded(long count) {
            return (count + roundTo / 2) / roundTo * roundTo;
        }

        /** Gives what the published multiple tells of a count; what rounds to none and is not has a symbol of its own. */
        KnownSum published(BitSet atoms, long count) {
            long shown = rounded(count);
            if (shown == 0) {
                return count == 0 ? KnownSum.exactly(atoms, 0) : new KnownSum(atoms, 1, (roundTo - 1) / 2);
            }
            return new KnownSum(atoms, Math.max(0, shown - roundTo / 2), shown + (roundTo - 1) / 2);
        }
    }
}
