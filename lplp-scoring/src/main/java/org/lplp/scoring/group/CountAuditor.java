package org.lplp.scoring.group;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lplp.scoring.base.Rational;

/**
 * What somebody can reckon who sees everything that is published: counts that are whole and not negative, and some of their sums.
 *
 * <p>The range of a sum is exact. Its ends are found by linear programming in fractions; where such an end is reached only by
 * counts that are not whole, branch and bound (Land and Doig 1960) goes on until they are.
 */
final class CountAuditor {

    private final List<KnownSum> known;
    private final long[] truth;
    /** Counts that must be 0 by a known sum of 0: they are in no program. */
    private final BitSet none = new BitSet();

    /**
     * @param known what is published
     * @param truth the counts themselves, which fit it; what has nothing to do with a sum stays as it is
     */
    CountAuditor(List<KnownSum> known, long[] truth) {
        this.known = List.copyOf(known);
        this.truth = truth.clone();
        this.known.stream().filter(sum -> sum.most() == 0).forEach(sum -> none.or(sum.parts()));
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
     * Gives counts that fit all that is known, and make a sum as small or as great as can be.
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
            target.andNot(none);
            BitSet connected = (BitSet) target.clone();
            List<KnownSum> rest = new ArrayList<>(known);
            for (int before = -1; before != sums.size(); ) {
                before = sums.size();
                rest.removeIf(sum -> {
                    boolean touches = sum.most() > 0 && sum.parts().intersects(connected);
                    if (touches) {
                        sums.add(sum);
                        connected.or(sum.parts());
                        connected.andNot(none);
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
            if (atoms.length > 0) {
                Branch best = new Branch(greatest);
                best.search(new ArrayList<>());
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
            private long[] counts = new long[0];
            private BigInteger value;

            Branch(boolean greatest) {
                this.greatest = greatest;
            }

            void search(List<Limit> limits) {
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
                if (value != null && signed.compareTo(value) <= 0) {
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
                int[][] rows = new int[sums.size() + rounded + limits.size()][columns];
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
                return Tableau.of(rows, totals, columns).map(tableau -> {
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
