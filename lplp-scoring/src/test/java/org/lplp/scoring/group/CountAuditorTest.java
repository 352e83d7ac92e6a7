package org.lplp.scoring.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CountAuditorTest {

    /** One hidden cell beside a total: 10 − 4 − 3 is 3. */
    @Test
    void oneHiddenCellBesideATotalIsKnown() {
        CountAuditor auditor = new CountAuditor(
                List.of(
                        KnownSum.exactly(Worlds.bits(0, 1, 2), 10),
                        KnownSum.exactly(Worlds.bits(0), 4),
                        KnownSum.exactly(Worlds.bits(1), 3)),
                new long[] {4, 3, 3},
                new Effort(1_000_000));
        assertThat(auditor.range(Worlds.bits(2))).isEqualTo(new CountRange(3, OptionalLong.of(3)));
    }

    @Test
    void whatIsInNoPublishedSumHasNoUpperBound() {
        CountAuditor auditor = new CountAuditor(
                List.of(KnownSum.exactly(Worlds.bits(0), 4)), new long[] {4, 3}, new Effort(1_000_000));
        assertThat(auditor.range(Worlds.bits(0, 1))).isEqualTo(new CountRange(4, OptionalLong.empty()));
        assertThat(auditor.range(Worlds.bits(0, 1)).isAtLeast(1000)).isTrue();
    }

    /**
     * Each pair of three counts sums to at most 1 by rounding. In fractions all three could be one half, so 3/2 together; whole
     * counts give 1.
     */
    @Test
    void countsAreWhole() {
        CountAuditor auditor = new CountAuditor(
                List.of(
                        new KnownSum(Worlds.bits(0, 1), 0, 1),
                        new KnownSum(Worlds.bits(1, 2), 0, 1),
                        new KnownSum(Worlds.bits(0, 2), 0, 1)),
                new long[] {0, 0, 0},
                new Effort(1_000_000));
        assertThat(auditor.range(Worlds.bits(0, 1, 2))).isEqualTo(new CountRange(0, OptionalLong.of(1)));
    }

    /** The range is the one that trying all counts gives. */
    @Property(tries = 300)
    void rangeIsThatOfAllWorldsThatLookAlike(@ForAll long seed) {
        Random random = new Random(seed);
        int atoms = 2 + random.nextInt(4);
        long[] truth = random.longs(atoms, 0, 5).toArray();
        List<KnownSum> known = new ArrayList<>();
        BitSet all = new BitSet();
        all.set(0, atoms);
        known.add(KnownSum.exactly(all, CountAuditor.total(truth, all)));
        for (int sum = random.nextInt(5); sum > 0; sum--) {
            BitSet parts = BitSet.valueOf(new long[] {random.nextLong() & ((1L << atoms) - 1)});
            long total = CountAuditor.total(truth, parts);
            long below = Math.min(total, random.nextInt(2));
            known.add(new KnownSum(parts, total - below, total + random.nextInt(2)));
        }
        BitSet target = BitSet.valueOf(new long[] {1 + random.nextInt((1 << atoms) - 1)});
        long[] ends = {Long.MAX_VALUE, Long.MIN_VALUE};
        Worlds.each(atoms, CountAuditor.total(truth, all), known, world -> {
            ends[0] = Math.min(ends[0], CountAuditor.total(world, target));
            ends[1] = Math.max(ends[1], CountAuditor.total(world, target));
        });

        assertThat(new CountAuditor(known, truth, new Effort(1_000_000)).range(target))
                .isEqualTo(new CountRange(ends[0], OptionalLong.of(ends[1])));
    }

    /** With little effort or much, the range is never wider than the true one, and holds the truth. */
    @Property(tries = 200)
    void whoeverGivesUpEarlyFindsNoWiderRange(@ForAll long seed) {
        Random random = new Random(seed);
        int atoms = 6;
        long[] truth = random.longs(atoms, 0, 9).toArray();
        List<KnownSum> known = new ArrayList<>();
        for (int sum = 0; sum < 5; sum++) {
            BitSet parts = BitSet.valueOf(new long[] {1 + random.nextInt((1 << atoms) - 1)});
            long total = CountAuditor.total(truth, parts);
            known.add(new KnownSum(parts, Math.max(0, total - random.nextInt(2)), total + random.nextInt(2)));
        }
        BitSet target = BitSet.valueOf(new long[] {1 + random.nextInt((1 << atoms) - 1)});
        CountRange exact = new CountAuditor(known, truth, new Effort(100_000_000)).range(target);
        CountRange early = new CountAuditor(known, truth, new Effort(random.nextInt(4_000))).range(target);
        assertThat(early.least()).isBetween(exact.least(), CountAuditor.total(truth, target));
        if (exact.most().isPresent()) {
            assertThat(early.most().getAsLong())
                    .isBetween(CountAuditor.total(truth, target), exact.most().getAsLong());
        }
    }
}
