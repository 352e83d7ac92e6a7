package org.lplp.scoring.scorecard;

import java.util.Arrays;
import java.util.Optional;
import org.lplp.core.base.Direction;
import org.lplp.core.measure.Measure;
import org.lplp.core.scorecard.Indicator;
import org.lplp.core.scorecard.Normalisation;
import org.lplp.scoring.base.Rational;

/**
 * What brings the figures of one indicator to a common scale, across all units. Where less is better, figures are turned round (× −1)
 * first; goalposts say themselves which way is better.
 */
final class Scale {

    private static final double HUNDRED = 100;

    private final Indicator indicator;
    private final Normalisation normalisation;
    private final int sign;
    private final Optional<Undefined> undefined;
    /** The figures that there are, turned so that more is better, the least first. */
    private final double[] sorted;

    private final double mean;
    private final double deviation;

    private Scale(Indicator indicator, Normalisation normalisation, Optional<Measure> measure, double[] figures) {
        this.indicator = indicator;
        this.normalisation = normalisation;
        this.sign = isLowerBetter(indicator, measure) ? -1 : 1;
        this.sorted = Arrays.stream(figures)
                .filter(figure -> !Double.isNaN(figure))
                // 0 − figure, not −figure: a zero stays the zero that equals every other.
                .map(figure -> sign > 0 ? figure : 0 - figure)
                .sorted()
                .toArray();
        double sum = 0;
        for (double each : sorted) {
            sum += each;
        }
        this.mean = sum / sorted.length;
        double squares = 0;
        for (double each : sorted) {
            squares += (each - mean) * (each - mean);
        }
        this.deviation = StrictMath.sqrt(squares / (sorted.length - 1));
        this.undefined = undefined(measure);
    }

    static Scale of(Indicator indicator, Optional<Measure> measure, double[] figures) {
        return of(indicator, indicator.getNormalisation().orElse(Normalisation.GOALPOSTS), measure, figures);
    }

    static Scale of(Indicator indicator, Normalisation normalisation, Optional<Measure> measure, double[] figures) {
        return new Scale(indicator, normalisation, measure, figures);
    }

    private static boolean isLowerBetter(Indicator indicator, Optional<Measure> measure) {
        return measure.flatMap(Measure::getDirection)
                .filter(Direction::isKnown)
                .map(Direction.LOWER_IS_BETTER::equals)
                .orElse(indicator.getBest().compareTo(indicator.getWorst()) < 0);
    }

    private Optional<Undefined> undefined(Optional<Measure> measure) {
        if (measure.isEmpty()) {
            return Optional.of(Undefined.UNKNOWN_MEASURE);
        }
        if (measure.get().getProtectedCharacteristic().orElse(false)) {
            return Optional.of(Undefined.PROTECTED_CHARACTERISTIC);
        }
        if (!normalisation.isKnown()) {
            return Optional.of(Undefined.UNKNOWN_NORMALISATION);
        }
        if (sorted.length == 0) {
            return Optional.of(Undefined.NO_DATA);
        }
        if (normalisation.equals(Normalisation.GOALPOSTS)) {
            return indicator.getBest().compareTo(indicator.getWorst()) == 0
                    ? Optional.of(Undefined.SAME_GOALPOSTS)
                    : Optional.empty();
        }
        return !normalisation.equals(Normalisation.PERCENTILE_RANK) && sorted[0] == sorted[sorted.length - 1]
                ? Optional.of(Undefined.CONSTANT)
                : Optional.empty();
    }

    Normalisation normalisation() {
        return normalisation;
    }

    /** Tells whether more is better. */
    boolean isHigherBetter() {
        return sign > 0;
    }

    /** Gives why no figure has a place on it. */
    Optional<Undefined> undefined() {
        return undefined;
    }

    int count() {
        return sorted.length;
    }

    /** Gives the scale in numbers of one kind. */
    <T> Placing<T> in(Numbers<T> numbers) {
        return new Placing<>(numbers);
    }

    /**
     * The scale in numbers of one kind, its ends reckoned once.
     *
     * @param <T> the kind
     */
    final class Placing<T> {

        private final Numbers<T> numbers;
        private final T zero;
        private final T hundred;
        private final T minusOne;
        private final T worst;
        private final T span;

        private Placing(Numbers<T> numbers) {
            this.numbers = numbers;
            zero = numbers.of(Rational.ZERO);
            hundred = numbers.of(HUNDRED);
            minusOne = numbers.of(-1.0);
            T best;
            if (normalisation.equals(Normalisation.GOALPOSTS) || sorted.length == 0) {
                worst = numbers.of(Rational.of(indicator.getWorst()));
                best = numbers.of(Rational.of(indicator.getBest()));
            } else {
                worst = numbers.of(sorted[0]);
                best = numbers.of(sorted[sorted.length - 1]);
            }
            span = difference(best, worst);
        }

        /** Gives the place of a figure; empty if there is no figure, or no scale. */
        Optional<T> place(double figure) {
            if (Double.isNaN(figure) || undefined.isPresent()) {
                return Optional.empty();
            }
            double turned = sign > 0 ? figure : 0 - figure;
            if (normalisation.equals(Normalisation.GOALPOSTS)) {
                return Optional.of(clipped(between(numbers.of(figure))));
            }
            if (normalisation.equals(Normalisation.MIN_MAX)) {
                return Optional.of(between(numbers.of(turned)));
            }
            if (normalisation.equals(Normalisation.PERCENTILE_RANK)) {
                // Below are ranks 1 to low; the equal ones share the mean of ranks low + 1 to high.
                int low = first(turned, false);
                int high = first(turned, true);
                return Optional.of(
                        numbers.quotient(numbers.of(HUNDRED * (low + high + 1)), numbers.of(2.0 * sorted.length)));
            }
            return Optional.of(numbers.of((turned - mean) / deviation));
        }

        private T clipped(T points) {
            T notBelow = numbers.compare(points, zero) < 0 ? zero : points;
            return numbers.compare(notBelow, hundred) > 0 ? hundred : notBelow;
        }

        private T between(T figure) {
            return numbers.quotient(numbers.product(hundred, difference(figure, worst)), span);
        }

        private T difference(T left, T right) {
            return numbers.sum(left, numbers.product(minusOne, right));
        }
    }

    /** Gives how many figures are less than one; or, if they are to be counted too, no greater. */
    private int first(double figure, boolean equalToo) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < figure || (equalToo && sorted[middle] == figure)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
