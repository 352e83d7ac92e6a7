package org.lplp.scoring.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import org.lplp.scoring.base.Rational;

/**
 * Numbers of one kind to reckon with: fractions where an order or a rounding decides, doubles where there are a great many.
 *
 * @param <T> the kind
 */
interface Numbers<T> extends Comparator<T> {

    /** Fractions. */
    Numbers<Rational> EXACT = new Fractions();

    /** Doubles. */
    Numbers<Double> INDICES = new Indices();

    /** As many digits as a decimal of the format has at most: so many survive on the way through a double. */
    MathContext FIFTEEN_DIGITS = new MathContext(15);

    /** Whole numbers of so many bits are doubles. */
    int DOUBLE_BITS = 53;

    T of(Rational number);

    /** Gives a double; as a fraction, that of the decimal of up to 15 digits which it stands for. */
    T of(double number);

    double index(T number);

    T sum(T left, T right);

    T product(T left, T right);

    T quotient(T left, T right);

    /** Fractions. */
    final class Fractions implements Numbers<Rational> {
        @Override
        public Rational of(Rational number) {
            return number;
        }

        @Override
        public Rational of(double number) {
            return Rational.of(new BigDecimal(number, FIFTEEN_DIGITS));
        }

        @Override
        public double index(Rational number) {
            if (number.numerator().bitLength() <= DOUBLE_BITS
                    && number.denominator().bitLength() <= DOUBLE_BITS) {
                // Both are doubles exactly, so that one division rounds once.
                return number.numerator().doubleValue() / number.denominator().doubleValue();
            }
            return new BigDecimal(number.numerator())
                    .divide(new BigDecimal(number.denominator()), MathContext.DECIMAL128)
                    .doubleValue();
        }

        @Override
        public Rational sum(Rational left, Rational right) {
            return left.plus(right);
        }

        @Override
        public Rational product(Rational left, Rational right) {
            return left.times(right);
        }

        @Override
        public Rational quotient(Rational left, Rational right) {
            return left.dividedBy(right);
        }

        @Override
        public int compare(Rational left, Rational right) {
            return left.compareTo(right);
        }
    }

    /** Doubles. */
    final class Indices implements Numbers<Double> {
        @Override
        public Double of(Rational number) {
            return EXACT.index(number);
        }

        @Override
        public Double of(double number) {
            return number;
        }

        @Override
        public double index(Double number) {
            return number;
        }

        @Override
        public Double sum(Double left, Double right) {
            return left + right;
        }

        @Override
        public Double product(Double left, Double right) {
            return left * right;
        }

        @Override
        public Double quotient(Double left, Double right) {
            return left / right;
        }

        @Override
        public int compare(Double left, Double right) {
            return Double.compare(left, right);
        }
    }
}
