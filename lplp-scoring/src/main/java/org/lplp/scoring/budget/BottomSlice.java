package org.lplp.scoring.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.BigMoney;
import org.lplp.core.base.PersonId;
import org.lplp.scoring.base.Apportionment;
import org.lplp.scoring.base.Rational;

/**
 * A slice taken off a school's budget and put into the hands of its pupils (ideas 1, 9 and 10). Nothing is lost: the parts sum to the
 * slice, and the slice with what is left sums to the budget, to the last minor unit of the currency.
 *
 * @param budget the whole
 * @param slice what is taken: the share of the budget, rounded half up (away from zero) to the minor unit
 * @param left what the school keeps
 * @param parts what each pupil gets, by id
 */
public record BottomSlice(BigMoney budget, BigMoney slice, BigMoney left, Map<PersonId, BigMoney> parts) {

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if the parts do not sum to the slice, or slice and rest to the budget
     */
    public BottomSlice {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        BigMoney sum = BigMoney.zero(budget.getCurrencyUnit()).plus(parts.values());
        if (!sum.isEqual(slice) || !slice.plus(left).isEqual(budget)) {
            throw new IllegalArgumentException("money is lost");
        }
    }

    /**
     * Takes a slice and gives every pupil the same.
     *
     * @param budget the whole, in whole minor units; below zero it is a debt, shared like credit
     * @param share which share of it is taken, 0 to 1
     * @param pupils who gets it, each once
     * @return the slice and its parts, which differ by one minor unit at most
     * @throws IllegalArgumentException if the share is not from 0 to 1, the budget has parts of a minor unit, or money is to be
     *     shared among nobody
     */
    public static BottomSlice equally(BigMoney budget, BigDecimal share, Collection<PersonId> pupils) {
        Map<PersonId, BigDecimal> weights = new LinkedHashMap<>();
        pupils.forEach(pupil -> weights.put(pupil, BigDecimal.ONE));
        return weighted(budget, share, weights);
    }

    /**
     * Takes a slice and gives each pupil a part by weight.
     *
     * @param budget the whole, in whole minor units; below zero it is a debt, shared like credit
     * @param share which share of it is taken, 0 to 1
     * @param weights how much each pupil weighs; none is negative
     * @return the slice and its parts, each within one minor unit of its exact quota
     * @throws IllegalArgumentException if the share is not from 0 to 1, the budget has parts of a minor unit, a weight is negative, or
     *     money is to be shared among nobody who weighs anything
     */
    public static BottomSlice weighted(BigMoney budget, BigDecimal share, Map<PersonId, BigDecimal> weights) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a share is from 0 to 1");
        }
        BigMoney whole = inMinorUnits(budget);
        BigMoney slice = BigMoney.of(
                whole.getCurrencyUnit(),
                whole.getAmount()
                        .multiply(share)
                        .setScale(whole.getCurrencyUnit().getDecimalPlaces(), RoundingMode.HALF_UP));
        return new BottomSlice(whole, slice, inMinorUnits(whole.minus(slice)), split(slice, weights));
    }

    /**
     * Splits money by weight: the method of largest remainders in minor units; of equal remainders the lesser id gets the unit. A
     * negative amount is split as the positive one is, and every sign turned.
     *
     * @param money what is split, in whole minor units
     * @param weights how much each weighs; none is negative
     * @return the parts, by id; they sum to the money
     * @throws IllegalArgumentException if the money has parts of a minor unit, a weight is negative, or nothing has weight and the
     *     money is not zero
     */
    public static Map<PersonId, BigMoney> split(BigMoney money, Map<PersonId, BigDecimal> weights) {
        BigMoney whole = inMinorUnits(money);
        SortedMap<String, BigDecimal> byId = new TreeMap<>();
        weights.forEach((pupil, weight) -> byId.put(pupil.value(), weight));
        List<Rational> each = new ArrayList<>();
        byId.values().forEach(weight -> each.add(Rational.of(weight)));
        List<BigDecimal> amounts = Apportionment.split(whole.getAmount(), each);
        Map<PersonId, BigMoney> parts = new LinkedHashMap<>();
        for (String id : byId.keySet()) {
            parts.put(PersonId.of(id), BigMoney.of(whole.getCurrencyUnit(), amounts.get(parts.size())));
        }
        return Collections.unmodifiableMap(parts);
    }

    private static BigMoney inMinorUnits(BigMoney money) {
        try {
            return money.withScale(money.getCurrencyUnit().getDecimalPlaces(), RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("the money has parts of a minor unit", e);
        }
    }

    /** Gives the slice for people, pupil by pupil. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(budget + ": slice " + slice + ", left " + left);
        parts.forEach(
                (pupil, part) -> text.append("\n  ").append(pupil).append(' ').append(part));
        return text.toString();
    }
}
