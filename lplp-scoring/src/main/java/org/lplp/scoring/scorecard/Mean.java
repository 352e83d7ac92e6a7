package org.lplp.scoring.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lplp.core.scorecard.Aggregation;
import org.lplp.scoring.base.Rational;

/**
 * Weighted means of one kind of numbers. Weights decide where the median lies, so they stay exact beside the numbers of that kind.
 *
 * @param <T> the kind of numbers
 */
final class Mean<T> {

    private static final Rational HALF = Rational.of(1, 2);

    private final Numbers<T> numbers;
    private final List<T> values = new ArrayList<>();
    private final List<Rational> shares = new ArrayList<>();
    private final List<T> factors = new ArrayList<>();

    Mean(Numbers<T> numbers) {
        this.numbers = numbers;
    }

    /** Adds a value; without weight it does not count. */
    void add(T value, Rational share, T factor) {
        if (share.signum() > 0) {
            values.add(value);
            shares.add(share);
            factors.add(factor);
        }
    }

    /**
     * Gives the mean of what was added, whose shares sum to one.
     *
     * @return the mean; empty where a geometric or harmonic mean meets a value that is not above zero
     */
    Optional<T> by(Aggregation aggregation) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (aggregation.equals(Aggregation.MEDIAN)) {
            return Optional.of(median());
        }
        if (aggregation.equals(Aggregation.ARITHMETIC)) {
            return Optional.of(arithmetic());
        }
        T zero = numbers.of(Rational.ZERO);
        if (values.stream().anyMatch(value -> numbers.compare(value, zero) <= 0)) {
            return Optional.empty();
        }
        return Optional.of(aggregation.equals(Aggregation.GEOMETRIC) ? geometric() : harmonic());
    }

    private T arithmetic() {
        T sum = numbers.product(factors.get(0), values.get(0));
        for (int i = 1; i < values.size(); i++) {
            sum = numbers.sum(sum, numbers.product(factors.get(i), values.get(i)));
        }
        return sum;
    }

    /** A root is seldom a fraction, so this one is reckoned in doubles whatever the numbers are. */
    private T geometric() {
        double sum = 0;
        for (int i = 0; i < values.size(); i++) {
            sum += numbers.index(factors.get(i)) * StrictMath.log(numbers.index(values.get(i)));
        }
        return numbers.of(StrictMath.exp(sum));
    }

    private T harmonic() {
        T sum = numbers.quotient(factors.get(0), values.get(0));
        for (int i = 1; i < values.size(); i++) {
            sum = numbers.sum(sum, numbers.quotient(factors.get(i), values.get(i)));
        }
        return numbers.quotient(numbers.of(Rational.ONE), sum);
    }

    /** Where half of the weight is reached; between two values, where each side has exactly half of it, their middle. */
    private T median() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            order.add(i);
        }
        order.sort((left, right) -> numbers.compare(values.get(left), values.get(right)));
        Rational reached = Rational.ZERO;
        int at = -1;
        do {
            at++;
            reached = reached.plus(shares.get(order.get(at)));
        } while (reached.compareTo(HALF) < 0);
        T value = values.get(order.get(at));
        return reached.compareTo(HALF) > 0
                ? value
                : numbers.quotient(numbers.sum(value, values.get(order.get(at + 1))), numbers.of(Rational.of(2)));
    }
}
