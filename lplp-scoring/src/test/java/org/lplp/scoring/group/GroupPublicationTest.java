package org.lplp.scoring.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.Text;
import org.lplp.core.group.SuppressionPolicy;
import org.lplp.core.group.SuppressionReason;
import org.lplp.core.group.SuppressionSymbol;
import org.lplp.scoring.Given;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.group.CountTable.PolicyFigures;

class GroupPublicationTest {

    private static final String TOTAL = GroupTable.TOTAL;

    /**
     * By hand. Only 3 is small; beside it 12 and below it 10 must go too, for either total would tell it, and with them 11, which
     * would tell 12 and 10. Then u0 in year 7 lies between 1 and 12: the two of its year make 13, and somebody is in each.
     */
    @Test
    void oneSmallCountTakesARectangleWithIt() {
        GroupPublication publication = GroupPublication.of(
                Worlds.table(new long[][] {{3, 12, 20}, {10, 11, 20}, {30, 31, 32}}),
                Worlds.policy(5).build());

        assertThat(publication.toString())
                .isEqualTo(Given.documented("GroupPublicationTest.oneSmallCountTakesARectangleWithIt"));
        assertThat(publication.audit())
                .filteredOn(count -> count.row().equals(List.of("u0", "7")))
                .extracting(WithheldCount::toString)
                .containsExactly("u0, 7: learners count from 1 to 12");
    }

    /** Of two groups that together are two learners, each has one: that both are withheld hides nothing, so the total goes too. */
    @Test
    void everyGroupHasSomebodySoTwoOfOneAreNotHiddenByATotalOfTwo() {
        GroupPublication publication = GroupPublication.of(
                Worlds.table(new long[][] {{1, 1}, {9, 9}}), Worlds.policy(2).build());
        assertThat(Worlds.published(publication, GroupFigure.LEARNERS, "count"))
                .doesNotContainKeys(List.of("u0", TOTAL), List.of("u0", "7"), List.of("u0", "8"));
    }

    /** A unit with one year group only: the total of the unit would tell the count of the group. */
    @Test
    void aTotalOverOneGroupIsWithheldWithIt() {
        GroupPublication publication = GroupPublication.of(
                Worlds.table(new long[][] {{0, 3}, {9, 9}, {9, 9}}),
                Worlds.policy(5).build());
        assertThat(Worlds.published(publication, GroupFigure.LEARNERS, "count"))
                .doesNotContainKeys(List.of("u0", TOTAL), List.of("u0", "8"))
                .doesNotContainKey(List.of("u0", "7"));
    }

    /** 9 of 10 is a percentage that tells of one learner; 5 of 10 tells of none. */
    @Test
    void percentagesAreWithheldByNumeratorRestAndDenominator() {
        SuppressionPolicy policy = Worlds.policy(3).minimumDenominator(8).build();
        assertThat(percent(9, 1, 0, policy)).isEqualTo("c");
        assertThat(percent(1, 9, 0, policy)).isEqualTo("c");
        assertThat(percent(5, 5, 0, policy)).isEqualTo("50");
        assertThat(percent(3, 4, 9, policy)).isEqualTo("c");
        assertThat(percent(10, 0, 0, policy)).isEqualTo("c");
        SuppressionPolicy whole =
                Worlds.policy(3).wholeShown(true).percentDecimals(1).build();
        assertThat(percent(10, 0, 0, whole)).isEqualTo("100.0");
        assertThat(percent(4, 8, 0, whole)).isEqualTo("33.3");
    }

    /** 1 of 400 rounds to nothing and is not nothing; 5 of 1000 is 0.5, and the half goes away from zero. */
    @Test
    void whatRoundsToNothingIsLow() {
        SuppressionPolicy policy = Worlds.policy(1).minimumNumerator(0).build();
        assertThat(percent(1, 399, 0, policy)).isEqualTo("low");
        assertThat(percent(5, 995, 0, policy)).isEqualTo("1");
        GroupPublication rounded = GroupPublication.of(
                Worlds.table(new long[][] {{4, 5, 16}}),
                Worlds.policy(1).roundTo(10).build());
        assertThat(rounded.figures().stream()
                        .map(each -> each.value()
                                .map(BigDecimal::toPlainString)
                                .or(each::symbol)
                                .orElseThrow()))
                .containsExactly("low", "10", "20", "30", "low", "10", "20", "30");
    }

    private static String percent(int yes, int no, int unknown, SuppressionPolicy policy) {
        GroupTally tally = new GroupTally(List.of());
        Worlds.add(tally, List.of(), yes, Map.of(Worlds.TRUE, Optional.of(Rational.ONE)));
        Worlds.add(tally, List.of(), no, Map.of(Worlds.TRUE, Optional.of(Rational.ZERO)));
        Worlds.add(tally, List.of(), unknown, Map.of(Worlds.TRUE, Optional.empty()));
        return GroupPublication.of(GroupTable.of(tally), policy).figures().stream()
                .filter(each -> each.statistic().equals("percent"))
                .map(each -> each.value().map(BigDecimal::toPlainString).or(each::symbol))
                .findFirst()
                .orElseThrow()
                .orElseThrow();
    }

    /** Where somebody else than this code tries every table that looks alike, each withheld count has a range of the width. */
    @Property(tries = 150)
    void noWithheldCountIsBoundedTighterThanThePolicyLets(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int width) {
        Random random = new Random(seed);
        int years = 2 + random.nextInt(2);
        long[][] learners = IntStream.range(0, 2)
                .mapToObj(unit -> random.longs(years, 0, 7).toArray())
                .toArray(long[][]::new);
        GroupTable table = Worlds.table(learners);
        GroupPublication publication =
                GroupPublication.of(table, Worlds.policy(3).minimumWidth(width).build());

        Map<List<String>, Long> published = Worlds.published(publication, GroupFigure.LEARNERS, "count");
        List<KnownSum> known = new ArrayList<>();
        published.forEach((row, value) -> known.add(KnownSum.exactly(table.groups(row), value)));
        IntStream.range(0, table.size()).forEach(group -> known.add(KnownSum.atLeast(Worlds.bits(group), 1)));
        long[] least = new long[table.rows().size()];
        long[] most = new long[table.rows().size()];
        java.util.Arrays.fill(least, Long.MAX_VALUE);
        // Where nothing bounds a count, twelve is as good as any number.
        Worlds.each(table.size(), 12, known, world -> {
            for (int row = 0; row < least.length; row++) {
                long there = CountAuditor.total(world, table.groups(table.rows().get(row)));
                least[row] = Math.min(least[row], there);
                most[row] = Math.max(most[row], there);
            }
        });
        for (int row = 0; row < least.length; row++) {
            List<String> values = table.rows().get(row);
            if (!published.containsKey(values)) {
                assertThat(most[row] - least[row]).isGreaterThanOrEqualTo(width);
            } else {
                assertThat(published.get(values))
                        .isGreaterThanOrEqualTo(3)
                        .isEqualTo(table.cell(values, GroupFigure.LEARNERS).learners());
            }
        }
    }

    /** The same for shares: learners, denominators and numerators together. */
    @Property(tries = 60)
    void noWithheldPartOfAShareIsBoundedTighterThanThePolicyLets(
            @ForAll long seed, @ForAll boolean wholeShown, @ForAll boolean zeroShown) {
        Random random = new Random(seed);
        GroupTally tally = new GroupTally(List.of(GroupTable.UNIT));
        for (String unit : List.of("u0", "u1")) {
            Worlds.add(tally, List.of(unit), 1 + random.nextInt(5), Map.of(Worlds.TRUE, Optional.of(Rational.ONE)));
            Worlds.add(tally, List.of(unit), random.nextInt(6), Map.of(Worlds.TRUE, Optional.of(Rational.ZERO)));
            Worlds.add(tally, List.of(unit), random.nextInt(3), Map.of(Worlds.TRUE, Optional.empty()));
        }
        GroupTable table = GroupTable.of(tally);
        GroupPublication publication = GroupPublication.of(
                table,
                Worlds.policy(3).wholeShown(wholeShown).zeroShown(zeroShown).build());

        // Of each unit: true, false, not known.
        List<KnownSum> known = new ArrayList<>();
        List<BitSet> hidden = new ArrayList<>();
        Map<String, int[]> statistics =
                Map.of("count", new int[] {0, 1, 2}, "denominator", new int[] {0, 1}, "numerator", new int[] {0});
        statistics.forEach((statistic, places) -> {
            Map<List<String>, Long> published = Worlds.published(
                    publication, statistic.equals("count") ? GroupFigure.LEARNERS : Worlds.TRUE, statistic);
            for (List<String> row : table.rows()) {
                BitSet parts = new BitSet();
                for (int place : places) {
                    table.groups(row).stream().forEach(unit -> parts.set(3 * unit + place));
                }
                if (published.containsKey(row)) {
                    known.add(KnownSum.exactly(parts, published.get(row)));
                } else {
                    hidden.add(parts);
                }
            }
        });
        known.add(KnownSum.atLeast(Worlds.bits(0, 1, 2), 1));
        known.add(KnownSum.atLeast(Worlds.bits(3, 4, 5), 1));
        long[] least = new long[hidden.size()];
        long[] most = new long[hidden.size()];
        java.util.Arrays.fill(least, Long.MAX_VALUE);
        Worlds.each(6, 11, known, world -> {
            for (int at = 0; at < least.length; at++) {
                long there = CountAuditor.total(world, hidden.get(at));
                least[at] = Math.min(least[at], there);
                most[at] = Math.max(most[at], there);
            }
        });
        for (int at = 0; at < least.length; at++) {
            assertThat(most[at] - least[at]).isGreaterThanOrEqualTo(1);
        }
    }

    /**
     * Figures are of the same learners, so a reader joins them: each number of learners with which some figure cannot be as it is
     * published is out. By trying all of them.
     */
    @Property(tries = 25)
    void noWithheldCountIsBoundedTighterByAllFiguresTogether(@ForAll long seed) {
        Random random = new Random(seed);
        GroupTally tally = Worlds.tally();
        List<GroupFigure> figures = List.of(GroupFigure.mean("a"), GroupFigure.mean("b"));
        for (String unit : List.of("u0", "u1")) {
            for (String year : List.of("7", "8")) {
                for (int learner = 1 + random.nextInt(3); learner > 0; learner--) {
                    tally.add(
                            List.of(unit, year),
                            Map.of(
                                    figures.get(0), Optional.of(Rational.ONE).filter(one -> random.nextInt(3) > 0),
                                    figures.get(1), Optional.of(Rational.ONE).filter(one -> random.nextInt(3) > 0)));
                }
            }
        }
        GroupTable table = GroupTable.of(tally);
        GroupPublication publication =
                GroupPublication.of(table, Worlds.policy(2).zeroShown(true).build());

        List<KnownSum> learners = sums(table, Worlds.published(publication, GroupFigure.LEARNERS, "count"));
        IntStream.range(0, 4).forEach(group -> learners.add(KnownSum.atLeast(Worlds.bits(group), 1)));
        List<List<KnownSum>> known = figures.stream()
                .map(figure -> sums(table, Worlds.published(publication, figure, "denominator")))
                .toList();
        int rows = table.rows().size();
        long[][] least = new long[3][rows];
        long[][] most = new long[3][rows];
        for (long[] each : least) {
            java.util.Arrays.fill(each, Long.MAX_VALUE);
        }
        Worlds.each(4, 6, learners, world -> {
            List<List<long[]>> parts = new ArrayList<>();
            for (List<KnownSum> sums : known) {
                List<long[]> found = new ArrayList<>();
                List<KnownSum> within = new ArrayList<>(sums);
                for (int group = 0; group < 4; group++) {
                    within.add(new KnownSum(Worlds.bits(group), 0, world[group]));
                }
                Worlds.each(4, 6, within, one -> found.add(one.clone()));
                parts.add(found);
            }
            if (parts.stream().noneMatch(List::isEmpty)) {
                parts.add(List.of(world));
                for (int figure = 0; figure < 3; figure++) {
                    for (long[] one : parts.get(figure)) {
                        for (int row = 0; row < rows; row++) {
                            long there = CountAuditor.total(
                                    one, table.groups(table.rows().get(row)));
                            least[figure][row] = Math.min(least[figure][row], there);
                            most[figure][row] = Math.max(most[figure][row], there);
                        }
                    }
                }
            }
        });
        for (PublishedFigure each : publication.figures()) {
            int figure = each.figure().equals(GroupFigure.LEARNERS) ? 2 : figures.indexOf(each.figure());
            int row = table.rows().indexOf(each.row());
            if (each.symbol().isPresent() && !each.statistic().equals("mean")) {
                assertThat(most[figure][row] - least[figure][row])
                        .as(each.toString())
                        .isGreaterThanOrEqualTo(1);
            }
        }
    }

    private static List<KnownSum> sums(GroupTable table, Map<List<String>, Long> published) {
        List<KnownSum> sums = new ArrayList<>();
        published.forEach((row, value) -> sums.add(KnownSum.exactly(table.groups(row), value)));
        return sums;
    }

    /** A figure that no learner of a row has does not apply; one that is known of none is not available. */
    @Test
    void whatDoesNotApplyIsNotWhatIsNotKnown() {
        GroupTally tally = new GroupTally(List.of(GroupTable.UNIT));
        Worlds.add(tally, List.of("u0"), 9, Map.of());
        Worlds.add(tally, List.of("u1"), 9, Map.of(Worlds.TRUE, Optional.empty()));
        SuppressionPolicy policy = Worlds.policy(5)
                .zeroShown(true)
                .addSymbols(SuppressionSymbol.builder()
                        .reason(SuppressionReason.NOT_APPLICABLE)
                        .symbol(Text.of("z"))
                        .build())
                .build();
        assertThat(GroupPublication.of(GroupTable.of(tally), policy).figures())
                .filteredOn(each -> each.statistic().equals("percent"))
                .extracting(each -> each.symbol().orElse(""))
                .containsExactly("z", "x", "x");
    }

    /** A shown 0 is none, for what only rounds to none is {@code low}: with a rounded total of 10 and 0, the rest has no width. */
    @Test
    void aRoundedNoneIsNone() {
        assertThat(PolicyFigures.of(Worlds.policy(1).roundTo(10).build()).published(Worlds.bits(0), 0))
                .isEqualTo(KnownSum.exactly(Worlds.bits(0), 0));
        assertThat(PolicyFigures.of(Worlds.policy(1).roundTo(10).build()).published(Worlds.bits(0), 3))
                .isEqualTo(new KnownSum(Worlds.bits(0), 1, 4));
    }

    /** Three dimensions with hundreds of small groups: it ends, and what is not surely safe is withheld. */
    @Test
    void aHugeTableEnds() {
        Random random = new Random(1);
        GroupTally tally = new GroupTally(List.of(GroupTable.SCHOOL, GroupTable.UNIT, GroupTable.YEAR_GROUP));
        for (int learner = 0; learner < 3_000; learner++) {
            tally.add(
                    List.of("s" + random.nextInt(10), "u" + random.nextInt(10), "" + (7 + random.nextInt(7))),
                    Map.of(Worlds.TRUE, Optional.of(random.nextBoolean() ? Rational.ONE : Rational.ZERO)));
        }
        GroupPublication publication = GroupPublication.of(
                GroupTable.of(tally), Worlds.policy(5).minimumWidth(3).build());
        assertThat(publication.figures())
                .allMatch(each -> each.symbol().isPresent()
                        || !each.statistic().equals("count")
                        || each.value().orElseThrow().intValueExact() >= 5);
    }

    @Property(tries = 25)
    void auditPasses(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int width,
            @ForAll @IntRange(min = 1, max = 5) int base) {
        Random random = new Random(seed);
        SuppressionPolicy policy =
                Worlds.policy(4).minimumWidth(width).roundTo(base).build();
        GroupPublication publication = GroupPublication.of(GroupTable.of(some(random, 60)), policy);
        assertThat(publication.audit()).allMatch(count -> count.range().isAtLeast(width));
    }

    @Property(tries = 20)
    void orderOfLearnersAndOfPartsDoesNotMatter(@ForAll long seed) {
        List<GroupTally> parts = IntStream.range(0, 5)
                .mapToObj(part -> some(new Random(seed + part), 10))
                .toList();
        GroupTally forth = Worlds.tally();
        parts.forEach(forth::merge);
        List<GroupTally> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, new Random(seed));
        GroupTally back = Worlds.tally();
        shuffled.forEach(back::merge);
        assertThat(back).isEqualTo(forth).hasSameHashCodeAs(forth);
        assertThat(GroupPublication.of(GroupTable.of(back), Worlds.policy(3).build()))
                .hasToString(GroupPublication.of(
                                GroupTable.of(forth), Worlds.policy(3).build())
                        .toString());
        GroupTally twice = some(new Random(seed), 10);
        twice.merge(twice);
        assertThat(GroupTable.of(twice)
                        .cell(List.of(TOTAL, TOTAL), GroupFigure.LEARNERS)
                        .learners())
                .isEqualTo(20);
    }

    @Property(tries = 100)
    void mergedPartsAreOnePass(@ForAll long seed, @ForAll @IntRange(min = 0, max = 30) int cut) {
        List<SomeLearner> learners = new ArrayList<>();
        Random random = new Random(seed);
        for (int learner = 0; learner < 30; learner++) {
            learners.add(SomeLearner.of(random));
        }
        GroupTally once = Worlds.tally();
        learners.forEach(learner -> learner.addTo(once));
        GroupTally first = Worlds.tally();
        learners.subList(0, cut).forEach(learner -> learner.addTo(first));
        GroupTally second = Worlds.tally();
        learners.subList(cut, 30).forEach(learner -> learner.addTo(second));
        second.merge(first);
        assertThat(second).isEqualTo(once);
    }

    /** Before anything is withheld, each total is the sum of its parts. */
    @Property(tries = 50)
    void totalsAreTheSumsOfTheirParts(@ForAll long seed) {
        GroupTable table = GroupTable.of(some(new Random(seed), 40));
        for (GroupFigure figure : table.figures()) {
            GroupCell sum = table.rows().stream()
                    .filter(row -> !row.contains(TOTAL))
                    .map(row -> table.cell(row, figure))
                    .reduce(GroupCell.NOBODY, GroupCell::plus);
            assertThat(table.cell(List.of(TOTAL, TOTAL), figure)).isEqualTo(sum);
        }
        assertThat(table.cell(List.of(TOTAL, TOTAL), GroupFigure.LEARNERS).learners())
                .isEqualTo(40);
    }

    /** Totals behind what they sum, year groups by age. */
    @Test
    void rowsAreGroupsWithSomebodyAndTotals() {
        GroupTally tally = new GroupTally(List.of(GroupTable.SCHOOL, GroupTable.YEAR_GROUP));
        tally.add(List.of("s1", "10"), Map.of());
        tally.add(List.of("s1", "9"), Map.of());
        tally.add(List.of("s2", GroupTable.UNKNOWN), Map.of());
        assertThat(GroupTable.of(tally).rows())
                .containsExactly(
                        List.of("s1", "9"),
                        List.of("s1", "10"),
                        List.of("s1", TOTAL),
                        List.of("s2", GroupTable.UNKNOWN),
                        List.of("s2", TOTAL),
                        List.of(TOTAL, "9"),
                        List.of(TOTAL, "10"),
                        List.of(TOTAL, GroupTable.UNKNOWN),
                        List.of(TOTAL, TOTAL));
    }

    private static GroupTally some(Random random, int learners) {
        GroupTally tally = Worlds.tally();
        for (int learner = 0; learner < learners; learner++) {
            SomeLearner.of(random).addTo(tally);
        }
        return tally;
    }

    /** A learner with figures. */
    private record SomeLearner(List<String> group, Map<GroupFigure, Optional<Rational>> figures) {

        static SomeLearner of(Random random) {
            Optional<Rational> yes = random.nextInt(4) == 0
                    ? Optional.empty()
                    : Optional.of(random.nextBoolean() ? Rational.ONE : Rational.ZERO);
            Optional<Rational> mean = random.nextInt(4) == 0
                    ? Optional.empty()
                    : Optional.of(Rational.of(random.nextInt(100), 1 + random.nextInt(9)));
            return new SomeLearner(
                    List.of("u" + random.nextInt(3), "" + (7 + random.nextInt(3))),
                    Map.of(Worlds.TRUE, yes, GroupFigure.mean("mean"), mean));
        }

        void addTo(GroupTally tally) {
            tally.add(group, figures);
        }
    }
}
