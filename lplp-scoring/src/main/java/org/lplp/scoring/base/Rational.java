package org.lplp.scoring.base;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms, for whatever decides an order, a threshold or a rounding: 9 of 90 is exactly one tenth.
 *
 * @param numerator the numerator, which carries the sign
 * @param denominator the denominator, greater than zero
 */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {

    /** Nought. */
    public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

    /** The number of decimals to which a quotient is rounded when it becomes the value of a score. */
    public static final int DECIMALS = 6;

    /**
     * Refuses what is not of its form.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public Rational {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction needs a denominator other than zero");
        }
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger common = numerator.gcd(denominator);
            BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
            if (!divisor.equals(BigInteger.ONE)) {
                numerator = numerator.divide(divisor);
                denominator = denominator.divide(divisor);
            }
        }
    }

    /**
     * Gives a whole number.
     *
     * @param whole the number
     * @return the fraction
     */
    public static Rational of(long whole) {
        return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * Gives one whole number divided by another.
     *
     * @param numerator the number that is divided
     * @param denominator the number that divides
     * @return the fraction
     * @throws ArithmeticException if the denominator is zero
     */
    public static Rational of(long numerator, long denominator) {
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Gives a decimal, exactly.
     *
     * @param decimal the decimal
     * @return the fraction
     */
    public static Rational of(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() > 0
                ? new Rational(unscaled, BigInteger.TEN.pow(decimal.scale()))
                : new Rational(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
    }

    /**
     * Adds.
     *
     * @param other what is added
     * @return the sum
     */
    public Rational plus(Rational other) {
        if (numerator.signum() == 0) {
            return other;
        }
        if (denominator.equals(other.denominator)) {
            return new Rational(numerator.add(other.numerator), denominator);
        }
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Subtracts.
     *
     * @param other what is subtracted
     * @return the difference
     */
    public Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    /**
     * Multiplies.
     *
     * @param other the factor
     * @return the product
     */
    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Divides.
     *
     * @param other the divisor
     * @return the quotient
     * @throws ArithmeticException if the divisor is zero
     */
    public Rational dividedBy(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Gives the sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * Rounds half up to {@value #DECIMALS} decimals, as the value of a score is.
     *
     * @return the decimal, with exactly that many decimals
     */
    public BigDecimal rounded() {
        return rounded(DECIMALS);
    }

    /**
     * Rounds half up (away from zero).
     *
     * @param decimals how many decimals to keep
     * @return the decimal, with exactly that many decimals
     */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Rational other) {
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Gives the fraction as a decimal for people, rounded half up to six decimals, without trailing zeros. */
    @Override
    public String toString() {
        return Figure.plain(rounded());
    }
}
