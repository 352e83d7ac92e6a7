package org.lplp.scoring.base;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits a total so that the parts sum to it exactly: the method of largest remainders (Hamilton), in whole units.
 *
 * <p>Each part first gets its quota rounded down; the units that are left go one each to the largest remainders. Among equal
 * remainders the earlier part gets it. A negative total is split as the positive one is, and every sign turned.
 */
public final class Apportionment {

    private Apportionment() {}

    /**
     * Splits a decimal in units of its last place.
     *
     * @param total what is split, such as {@code 0.666667}
     * @param weights how much each part weighs; none is negative
     * @return the parts, in the order of the weights, with the scale of the total
     * @throws IllegalArgumentException if a weight is negative, or all are zero (or there are none) and the total is not
     */
    public static List<BigDecimal> split(BigDecimal total, List<Rational> weights) {
        BigInteger common = BigInteger.ONE;
        for (Rational weight : weights) {
            common = common.multiply(weight.denominator().divide(common.gcd(weight.denominator())));
        }
        List<BigInteger> whole = new ArrayList<>(weights.size());
        for (Rational weight : weights) {
            whole.add(weight.numerator().multiply(common.divide(weight.denominator())));
        }
        return split(total.unscaledValue(), whole).stream()
                .map(units -> new BigDecimal(units, total.scale()))
                .toList();
    }

    /**
     * Splits whole units, such as pence.
     *
     * @param total what is split
     * @param weights how much each part weighs; none is negative
     * @return the parts, in the order of the weights
     * @throws IllegalArgumentException if a weight is negative, or all are zero (or there are none) and the total is not
     */
    public static List<BigInteger> split(BigInteger total, List<BigInteger> weights) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger weight : weights) {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("a weight is negative");
            }
            sum = sum.add(weight);
        }
        if (sum.signum() == 0) {
            if (total.signum() != 0) {
                throw new IllegalArgumentException("nothing has weight");
            }
            return weights;
        }
        BigInteger left = total.abs();
        BigInteger[] parts = new BigInteger[weights.size()];
        BigInteger[] remainders = new BigInteger[weights.size()];
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] quota = total.abs().multiply(weights.get(i)).divideAndRemainder(sum);
            parts[i] = quota[0];
            remainders[i] = quota[1];
            left = left.subtract(quota[0]);
        }
        // Fewer units are left than there are remainders above zero, so every one of them fits into an int.
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left.intValueExact())
                .forEach(i -> parts[i] = parts[i].add(BigInteger.ONE));
        List<BigInteger> signed = new ArrayList<>(parts.length);
        for (BigInteger part : parts) {
            signed.add(total.signum() < 0 ? part.negate() : part);
        }
        return List.copyOf(signed);
    }
}
