package org.lplp.scoring.group;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.lplp.scoring.base.Rational;

/**
 * What somebody can reckon who sees everything that is published: counts that are whole and not negative, and some of their sums.
 *
 * <p>The range of a sum is exact. What follows at once from single sums is taken out; then the ends are found by linear programming
 * in fractions; where such an end is reached only by counts that are not whole, branch and bound (Land and Doig 1960) goes on until
 * they are. Where that takes more effort than is left, the range is that of the worlds found so far, the true one among them: never
 * wider than it is, so whoever goes by it withholds too much and not too little.
 */
final class CountAuditor {

    /** What a program costs at least: so there are no more branches, and none deeper, than a thousandth of what is spent. */
    private static final long BRANCH = 1_000;

    private final List<KnownSum> known;
    private final long[] truth;
    private final Effort effort;
    /** Counts that follow from single sums: they are in no program. */
    private final BitSet fixed = new BitSet();

    /**
     * @param known what is published
     * @param truth the counts themselves, which fit it; what has nothing to do with a sum stays as it is
     * @param effort how much may be reckoned
     */
    CountAuditor(List<KnownSum> known, long[] truth, Effort effort) {
        this.truth = truth.clone();
        this.effort = effort;
        List<KnownSum> open = known;
        for (int before = -1; before != fixed.cardinality(); ) {
            before = fixed.cardinality();
            open = reduced(open);
        }
        this.known = open;
    }

    /** Takes the fixed counts out of the sums, and fixes those that are alone in a sum, or whose sum is 0. */
    private List<KnownSum> reduced(List<KnownSum> sums) {
        Map<BitSet, KnownSum> open = new LinkedHashMap<>();
        for (KnownSum sum : sums) {
            KnownSum rest = sum.parts().intersects(fixed) ? sum.without(fixed, truth) : sum;
            if (!rest.parts().isEmpty() && (rest.least() > 0 || rest.isBounded())) {
                open.merge(rest.parts(), rest, KnownSum::and);
            }
        }
        for (KnownSum sum : open.values()) {
            if (sum.most() == 0 || (sum.least() == sum.most() && sum.parts().cardinality() == 1)) {
                fixed.or(sum.parts());
            }
        }
        return List.copyOf(open.values());
    }

    /** Gives the range of a sum. */
    CountRange range(BitSet parts) {
        Optional<long[]> least = witness(parts, false);
        Optional<long[]> most = witness(parts, true);
        return new CountRange(
                least.map(counts -> total(counts, parts)).orElse(0L),
                most.isPresent() ? OptionalLong.of(total(most.get(), parts)) : OptionalLong.empty());
    }

    /**
     * Gives counts that fit all that is known, and make a sum as small or as great as can be, or as effort lets find.
     *
     * @return the counts; empty if the sum has no upper bound
     */
    Optional<long[]> witness(BitSet parts, boolean greatest) {
        return new Program(parts).extreme(greatest);
    }

    static long total(long[] counts, BitSet parts) {
        return parts.stream().mapToLong(part -> counts[part]).sum();
    }

    /** The counts that can move when those of one sum do. */
    private final class Program {

        private final BitSet target;
        private final List<KnownSum> sums = new ArrayList<>();
        private final int[] atoms;
        private final boolean bounded;

        Program(BitSet parts) {
            this.target = (BitSet) parts.clone();
            target.andNot(fixed);
            BitSet connected = (BitSet) target.clone();
            List<KnownSum> rest = new ArrayList<>(known);
            for (int before = -1; before != sums.size(); ) {
                before = sums.size();
                rest.removeIf(sum -> {
                    boolean touches = sum.parts().intersects(connected);
                    if (touches) {
                        sums.add(sum);
                        connected.or(sum.parts());
                    }
                    return touches;
                });
            }
            this.atoms = connected.stream().toArray();
            this.bounded = target.stream()
                    .allMatch(atom -> sums.stream()
                            .anyMatch(sum -> sum.isBounded() && sum.parts().get(atom)));
        }

        /** Gives all counts, those that can move at the end of the range. */
        Optional<long[]> extreme(boolean greatest) {
            if (greatest && !bounded) {
                return Optional.empty();
            }
            long[] counts = truth.clone();
            if (!target.isEmpty()) {
                Branch best = new Branch(greatest);
                try {
                    best.search(new ArrayList<>());
                } catch (Effort.Spent e) {
                    // The best so far stands.
                }
                for (int at = 0; at < atoms.length; at++) {
                    counts[atoms[at]] = best.counts[at];
                }
            }
            return Optional.of(counts);
        }

        /** A bound that a branch adds to one count. */
        private record Limit(int atom, boolean above, long bound) {}

        /** Branch and bound over the counts. */
        private final class Branch {

            private final boolean greatest;
            /** The best counts found: the true ones to begin with. */
            private long[] counts;

            private BigInteger value;

            Branch(boolean greatest) {
                this.greatest = greatest;
                this.counts =
                        Arrays.stream(atoms).mapToLong(atom -> truth[atom]).toArray();
                long there = total(truth, target);
                this.value = BigInteger.valueOf(greatest ? there : -there);
            }

            void search(List<Limit> limits) {
                effort.spend(BRANCH);
                Optional<Rational[]> relaxed = relaxed(limits);
                if (relaxed.isEmpty()) {
                    return;
                }
                Rational[] solution = relaxed.get();
                Rational sum = Rational.ZERO;
                int broken = -1;
                for (int at = 0; at < atoms.length; at++) {
                    sum = target.get(atoms[at]) ? sum.plus(solution[at]) : sum;
                    broken = broken < 0 && !solution[at].denominator().equals(BigInteger.ONE) ? at : broken;
                }
                BigInteger signed = greatest ? floor(sum) : floor(Rational.ZERO.minus(sum));
                if (signed.compareTo(value) <= 0) {
                    return;
                }
                if (broken < 0) {
                    value = signed;
                    counts = new long[atoms.length];
                    for (int at = 0; at < atoms.length; at++) {
                        counts[at] = solution[at].numerator().longValueExact();
                    }
                    return;
                }
                long below = floor(solution[broken]).longValueExact();
                branch(limits, new Limit(broken, false, below));
                branch(limits, new Limit(broken, true, below + 1));
            }

            private void branch(List<Limit> limits, Limit limit) {
                limits.add(limit);
                search(limits);
                limits.remove(limits.size() - 1);
            }

            private Optional<Rational[]> relaxed(List<Limit> limits) {
                int open = (int)
                        sums.stream().filter(sum -> sum.least() < sum.most()).count();
                int rounded = (int) sums.stream()
                        .filter(sum -> sum.isBounded() && sum.least() < sum.most())
                        .count();
                int columns = atoms.length + open + rounded + limits.size();
                int height = sums.size() + rounded + limits.size();
                effort.spend((long) height * columns);
                int[][] rows = new int[height][columns];
                long[] totals = new long[rows.length];
                int row = 0;
                int extra = atoms.length;
                for (KnownSum sum : sums) {
                    for (int at = 0; at < atoms.length; at++) {
                        rows[row][at] = sum.parts().get(atoms[at]) ? 1 : 0;
                    }
                    totals[row] = sum.least();
                    if (sum.least() < sum.most()) {
                        // What lies above the lower bound.
                        rows[row][extra] = -1;
                        if (sum.isBounded()) {
                            // With what is left to the upper bound, it makes the difference of the two.
                            row++;
                            rows[row][extra] = 1;
                            rows[row][extra + 1] = 1;
                            totals[row] = sum.most() - sum.least();
                            extra++;
                        }
                        extra++;
                    }
                    row++;
                }
                for (Limit limit : limits) {
                    rows[row][limit.atom] = 1;
                    rows[row][extra] = limit.above ? -1 : 1;
                    totals[row] = limit.bound;
                    extra++;
                    row++;
                }
                Rational weight = Rational.of(greatest ? 1 : -1);
                Rational[] weights = new Rational[columns];
                Arrays.fill(weights, Rational.ZERO);
                for (int at = 0; at < atoms.length; at++) {
                    weights[at] = target.get(atoms[at]) ? weight : Rational.ZERO;
                }
                return Tableau.of(rows, totals, columns, effort).map(tableau -> {
                    tableau.maximise(weights);
                    return tableau.solution();
                });
            }
        }
    }

    private static BigInteger floor(Rational number) {
        BigInteger[] parts = number.numerator().divideAndRemainder(number.denominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
