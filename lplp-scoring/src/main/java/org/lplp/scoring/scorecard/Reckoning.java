package org.lplp.scoring.scorecard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lplp.core.scorecard.Aggregation;
import org.lplp.scoring.base.Rational;

/**
 * Combines the points of indicators, level by level, in numbers of one kind.
 *
 * @param <T> the kind of numbers
 */
final class Reckoning<T> {

    /** Units lack data in few ways, most often none: what that does to weights is reckoned once for each. */
    private static final int MOST_PATTERNS = 1_000;

    /**
     * What follows from which indicators have data, its shares also as numbers of the kind.
     *
     * @param among the shares that some of the indicators have among each other, once somebody asked for them
     */
    record Pattern<T>(
            Availability availability, List<T> levels, List<T> indicators, Map<List<Integer>, List<Share<T>>> among) {}

    /** What an indicator counts for among others, as a fraction and as a number of the kind. */
    record Share<T>(int indicator, Rational share, T factor) {}

    /**
     * What came out.
     *
     * @param points those of each indicator
     * @param pattern what followed from which of them there are
     * @param values the value of each level
     */
    record Outcome<T>(List<Optional<T>> points, Pattern<T> pattern, List<Optional<T>> values) {

        /** Tells how much data there was. */
        Availability availability() {
            return pattern.availability();
        }
    }

    private final Outline outline;
    private final Numbers<T> numbers;
    private final Map<BitSet, Pattern<T>> patterns = new HashMap<>();

    Reckoning(Outline outline, Numbers<T> numbers) {
        this.outline = outline;
        this.numbers = numbers;
    }

    /**
     * Combines points.
     *
     * @param points those of each indicator; empty where it has no data
     * @return what comes out; the value of the whole even where it has less data than the scorecard asks
     */
    Outcome<T> of(List<Optional<T>> points) {
        BitSet present = new BitSet(points.size());
        for (int i = 0; i < points.size(); i++) {
            present.set(i, points.get(i).isPresent());
        }
        Pattern<T> pattern = pattern(present);
        Availability availability = pattern.availability();
        List<Optional<T>> values = new ArrayList<>(Stream.generate(Optional::<T>empty)
                .limit(outline.levels().size())
                .toList());
        for (int at = values.size() - 1; at >= 0; at--) {
            if (availability.levels().get(at)) {
                values.set(at, value(outline.levels().get(at), points, values, pattern));
            }
        }
        return new Outcome<>(points, pattern, values);
    }

    private Optional<T> value(Level level, List<Optional<T>> points, List<Optional<T>> values, Pattern<T> pattern) {
        Availability availability = pattern.availability();
        Mean<T> mean = new Mean<>(numbers);
        for (int each : level.indicators()) {
            points.get(each)
                    .ifPresent(value -> mean.add(
                            value,
                            availability.indicatorShares().get(each),
                            pattern.indicators().get(each)));
        }
        for (int each : level.levels()) {
            Rational share = availability.levelShares().get(each);
            Optional<T> value = values.get(each);
            if (share.signum() > 0 && value.isEmpty()) {
                // It has data and all the same no mean: leaving it out would raise what is low.
                return Optional.empty();
            }
            value.ifPresent(known -> mean.add(known, share, pattern.levels().get(each)));
        }
        return mean.by(level.aggregation());
    }

    private Pattern<T> pattern(BitSet present) {
        Pattern<T> known = patterns.get(present);
        if (known != null) {
            return known;
        }
        if (patterns.size() >= MOST_PATTERNS) {
            patterns.clear();
        }
        Availability availability = Availability.of(outline, present);
        Pattern<T> pattern = new Pattern<>(
                availability,
                availability.levelShares().stream().map(numbers::of).toList(),
                availability.indicatorShares().stream().map(numbers::of).toList(),
                new HashMap<>());
        patterns.put(present, pattern);
        return pattern;
    }

    /**
     * Combines some of the indicators by the weights that they have in the whole.
     *
     * @return their mean; empty if none has data, or there is no such mean
     */
    Optional<T> among(List<Integer> indicators, Outcome<T> outcome, Aggregation aggregation) {
        Mean<T> mean = new Mean<>(numbers);
        outcome.pattern()
                .among()
                .computeIfAbsent(indicators, some -> shares(some, outcome.availability()))
                .forEach(each ->
                        mean.add(outcome.points().get(each.indicator()).orElseThrow(), each.share(), each.factor()));
        return mean.by(aggregation);
    }

    private List<Share<T>> shares(List<Integer> indicators, Availability availability) {
        Rational sum = Rational.ZERO;
        for (int each : indicators) {
            sum = sum.plus(availability.weights().get(each));
        }
        T total = numbers.of(sum);
        List<Share<T>> shares = new ArrayList<>();
        for (int each : indicators) {
            Rational weight = availability.weights().get(each);
            if (weight.signum() > 0) {
                shares.add(new Share<>(each, weight.dividedBy(sum), numbers.quotient(numbers.of(weight), total)));
            }
        }
        return shares;
    }
}
