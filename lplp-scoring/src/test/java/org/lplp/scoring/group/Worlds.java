package org.lplp.scoring.group;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.lplp.core.base.SuppressionId;
import org.lplp.core.base.Text;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.group.SuppressionPolicy;
import org.lplp.core.group.SuppressionReason;
import org.lplp.core.group.SuppressionSymbol;
import org.lplp.scoring.base.Rational;

/** Small tables, and every table that looks like one: by trying all of them, with nothing of the code under test. */
final class Worlds {

    static final GroupFigure TRUE = GroupFigure.share("true");

    private Worlds() {}

    static SuppressionPolicy.Builder policy(int minimumCount) {
        return SuppressionPolicy.builder()
                .id(SuppressionId.of("urn:s:1"))
                .version(VersionLabel.of("1"))
                .title(Text.of("Small numbers"))
                .minimumCount(minimumCount)
                .addSymbols(symbol(SuppressionReason.SMALL, "c"), symbol(SuppressionReason.COMPLEMENTARY, "c"))
                .addSymbols(symbol(SuppressionReason.LOW, "low"), symbol(SuppressionReason.NOT_AVAILABLE, "x"));
    }

    private static SuppressionSymbol symbol(SuppressionReason reason, String symbol) {
        return SuppressionSymbol.builder()
                .reason(reason)
                .symbol(Text.of(symbol))
                .build();
    }

    /** A table by unit and year group. */
    static GroupTable table(long[][] learners) {
        GroupTally tally = tally();
        for (int unit = 0; unit < learners.length; unit++) {
            for (int year = 0; year < learners[unit].length; year++) {
                add(tally, List.of("u" + unit, "" + (7 + year)), learners[unit][year], Map.of());
            }
        }
        return GroupTable.of(tally);
    }

    static GroupTally tally() {
        return new GroupTally(List.of(GroupTable.UNIT, GroupTable.YEAR_GROUP));
    }

    static void add(GroupTally tally, List<String> group, long times, Map<GroupFigure, Optional<Rational>> figures) {
        for (long time = 0; time < times; time++) {
            tally.add(group, figures);
        }
    }

    /** Gives the published sums of a figure's numbers, by row and statistic. */
    static Map<List<String>, Long> published(GroupPublication publication, GroupFigure figure, String statistic) {
        Map<List<String>, Long> sums = new HashMap<>();
        for (PublishedFigure each : publication.figures()) {
            if (each.figure().equals(figure) && each.statistic().equals(statistic)) {
                each.value().ifPresent(value -> sums.put(each.row(), value.longValueExact()));
            }
        }
        return sums;
    }

    /** Tries all counts from 0 to the most, in which each known sum lies between its bounds. */
    static void each(int atoms, long most, List<KnownSum> known, Consumer<long[]> world) {
        next(new long[atoms], 0, most, known, world);
    }

    private static void next(long[] counts, int at, long most, List<KnownSum> known, Consumer<long[]> world) {
        for (KnownSum sum : known) {
            long soFar = 0;
            boolean whole = true;
            for (int part = sum.parts().nextSetBit(0);
                    part >= 0;
                    part = sum.parts().nextSetBit(part + 1)) {
                soFar += part < at ? counts[part] : 0;
                whole &= part < at;
            }
            if (soFar > sum.most() || (whole && soFar < sum.least())) {
                return;
            }
        }
        if (at == counts.length) {
            world.accept(counts);
            return;
        }
        for (long count = 0; count <= most; count++) {
            counts[at] = count;
            next(counts, at + 1, most, known, world);
        }
        counts[at] = 0;
    }

    static BitSet bits(int... parts) {
        BitSet bits = new BitSet();
        for (int part : parts) {
            bits.set(part);
        }
        return bits;
    }
}
