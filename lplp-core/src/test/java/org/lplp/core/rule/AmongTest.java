package org.lplp.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.Period;
import org.lplp.core.finding.Pointer;

/** Tests what rules ask of records among each other, against the plain way of asking it. */
class AmongTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

    @Property
    void overlappingIsFoundJustIfTwoPeriodsShareADay(@ForAll("periods") List<Period> periods) {
        List<Located<Period>> found = new ArrayList<>();
        Among.overlapping(located(periods), Function.identity(), (later, earlier) -> found.add(later));

        assertThat(!found.isEmpty()).isEqualTo(anyOverlap(periods));
    }

    @Property
    void overlappingNamesAnEarlierOneThatItOverlaps(@ForAll("periods") List<Period> periods) {
        Among.overlapping(located(periods), Function.identity(), (later, earlier) -> {
            assertThat(later.value().overlaps(earlier.value())).isTrue();
            assertThat(earlier.value().start()).isBeforeOrEqualTo(later.value().start());
        });
    }

    @Property
    void interruptedFindsJustTheDaysBetweenPeriodsThatLieInNone(@ForAll("periods") List<Period> periods) {
        Set<LocalDate> left = new TreeSet<>();
        Among.interrupted(
                located(periods),
                Period::start,
                Period::end,
                (record, reached) -> reached.datesUntil(record.value().start()).forEach(left::add));

        List<LocalDate> starts = periods.stream()
                .filter(Period::isForwards)
                .map(Period::start)
                .sorted()
                .toList();
        List<LocalDate> expected = starts.isEmpty()
                ? List.of()
                : starts.get(0)
                        .datesUntil(starts.get(starts.size() - 1))
                        .filter(day -> periods.stream().noneMatch(period -> period.contains(day)))
                        .toList();
        assertThat(left).containsExactlyElementsOf(expected);
    }

    @Property
    void repeatedGivesAllButTheFirstOfEachKey(@ForAll @Size(max = 20) List<Boolean> keys) {
        List<Boolean> found = new ArrayList<>();
        Among.repeated(located(keys), Function.identity(), (again, first) -> {
            assertThat(again.value()).isEqualTo(first.value());
            found.add(again.value());
        });

        assertThat(found).hasSize(keys.size() - (int) keys.stream().distinct().count());
    }

    @Property
    void spansKnowEveryDayOfEveryPeriod(@ForAll("periods") List<Period> periods, @ForAll("days") LocalDate day) {
        Spans spans = new Spans();
        periods.forEach(spans::add);

        assertThat(spans.contain(day)).isEqualTo(periods.stream().anyMatch(period -> period.contains(day)));
    }

    @Property
    void spansOverlapWhatAnyPeriodOverlaps(@ForAll("periods") List<Period> periods, @ForAll("period") Period other) {
        Spans spans = new Spans();
        periods.forEach(spans::add);

        assertThat(spans.overlap(other)).isEqualTo(periods.stream().anyMatch(period -> period.overlaps(other)));
    }

    @Property
    void hullContainsEveryPeriodWithADay(@ForAll("periods") List<Period> periods) {
        Spans spans = new Spans();
        periods.forEach(spans::add);

        assertThat(periods.stream().filter(Period::isForwards))
                .allSatisfy(period ->
                        assertThat(spans.hull().orElseThrow().contains(period)).isTrue());
        assertThat(spans.hull().isPresent()).isEqualTo(periods.stream().anyMatch(Period::isForwards));
    }

    @Test
    void gapIsTheFirstRankThatNobodyHas() {
        assertThat(Among.gap(located(List.of(4, 1, 2)), rank -> rank)).contains(3);
        assertThat(Among.gap(located(List.of(2)), rank -> rank)).contains(1);
        assertThat(Among.gap(located(List.of(2, 1, 1)), rank -> rank)).isEmpty();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 30).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Period> period() {
        return Combinators.combine(days(), Arbitraries.integers().between(-2, 8))
                .as((start, length) -> length > 7 ? Period.from(start) : Period.of(start, start.plusDays(length)));
    }

    @Provide
    Arbitrary<List<Period>> periods() {
        return period().list().ofMaxSize(8);
    }

    private static <T> List<Located<T>> located(List<T> values) {
        return Located.each(values, Pointer.root());
    }

    private static boolean anyOverlap(List<Period> periods) {
        for (int i = 0; i < periods.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (periods.get(i).overlaps(periods.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }
}
