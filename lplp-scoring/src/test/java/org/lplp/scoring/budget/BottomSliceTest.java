package org.lplp.scoring.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.PersonId;

class BottomSliceTest {

    private static final List<String> CURRENCIES = List.of("GBP", "JPY", "KWD", "HUF");

    private static BigMoney money(String text) {
        return BigMoney.parse(text);
    }

    private static List<PersonId> pupils(int count) {
        List<PersonId> pupils = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pupils.add(PersonId.of("urn:p:" + (char) ('a' + i)));
        }
        return pupils;
    }

    private static Map<PersonId, BigDecimal> weights(List<Integer> weights) {
        Map<PersonId, BigDecimal> byPupil = new LinkedHashMap<>();
        List<PersonId> pupils = pupils(weights.size());
        for (int i = 0; i < weights.size(); i++) {
            byPupil.put(pupils.get(i), BigDecimal.valueOf(weights.get(i)));
        }
        return byPupil;
    }

    private static BigMoney sum(BottomSlice slice) {
        return BigMoney.zero(slice.budget().getCurrencyUnit())
                .plus(slice.parts().values());
    }

    @Test
    void tenPoundsAmongThreePupilsLosesNoPenny() {
        // 5 % of 200.10 is 10.005, half up 10.01: 3.34 + 3.34 + 3.33.
        BottomSlice slice = BottomSlice.equally(money("GBP 200.10"), number("0.05"), pupils(3));
        assertThat(slice.slice()).isEqualTo(money("GBP 10.01"));
        assertThat(slice.left()).isEqualTo(money("GBP 190.09"));
        assertThat(slice.parts().values()).containsExactly(money("GBP 3.34"), money("GBP 3.34"), money("GBP 3.33"));
        assertThat(slice).hasToString(documented("BottomSliceTest.tenPoundsAmongThreePupilsLosesNoPenny"));
    }

    @Test
    void weightsDecideAndTheLargestRemainderGetsThePenny() {
        // 1.00 by 1 : 1 : 4 is 16 2/3, 16 2/3 and 66 2/3 pence: 98 are given, the first two get a penny more.
        BottomSlice slice = BottomSlice.weighted(money("GBP 1.00"), BigDecimal.ONE, weights(List.of(1, 1, 4)));
        assertThat(slice.parts().values()).containsExactly(money("GBP 0.17"), money("GBP 0.17"), money("GBP 0.66"));
    }

    @Test
    void aCurrencyWithoutMinorUnitsIsSplitInWholeOnes() {
        assertThat(BottomSlice.equally(money("JPY 100"), BigDecimal.ONE, pupils(3))
                        .parts()
                        .values())
                .containsExactly(money("JPY 34"), money("JPY 33"), money("JPY 33"));
        assertThat(BottomSlice.equally(money("KWD 0.001"), BigDecimal.ONE, pupils(2))
                        .parts()
                        .values())
                .containsExactly(money("KWD 0.001"), money("KWD 0.000"));
    }

    @Test
    void nothingIsSplitAmongNobody() {
        assertThat(BottomSlice.equally(money("GBP 0.00"), BigDecimal.ONE, List.of())
                        .parts())
                .isEmpty();
        assertThat(BottomSlice.equally(money("GBP 10.00"), BigDecimal.ZERO, List.of())
                        .left())
                .isEqualTo(money("GBP 10.00"));
        assertThat(BottomSlice.weighted(money("GBP 0.00"), BigDecimal.ONE, weights(List.of(0)))
                        .parts()
                        .values())
                .containsExactly(money("GBP 0.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BottomSlice.equally(money("GBP 1.00"), BigDecimal.ONE, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BottomSlice.weighted(money("GBP 1.00"), BigDecimal.ONE, weights(List.of(0, 0))));
    }

    @Test
    void moneyThatCannotBePaidIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BottomSlice.equally(money("GBP 1.005"), BigDecimal.ONE, pupils(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BottomSlice.equally(money("JPY 1.5"), BigDecimal.ONE, pupils(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BottomSlice.equally(money("GBP 1.00"), number("1.01"), pupils(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BottomSlice.equally(money("GBP 1.00"), number("-0.01"), pupils(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BottomSlice.weighted(money("GBP 1.00"), BigDecimal.ONE, weights(List.of(-1, 2))));
    }

    @Property
    void noPennyIsLost(
            @ForAll long units,
            @ForAll @IntRange(max = 1000) int share,
            @ForAll @IntRange(max = 3) int currency,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 9) Integer> weights) {
        BottomSlice slice =
                BottomSlice.weighted(minor(units, currency), BigDecimal.valueOf(share, 3), weights(weights));
        assertThat(sum(slice)).isEqualTo(slice.slice());
        assertThat(slice.slice().plus(slice.left())).isEqualTo(minor(units, currency));
    }

    @Property
    void aDebtIsACreditWithEverySignTurned(
            @ForAll int units, @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 9) Integer> weights) {
        BigMoney money = minor(units, 0);
        Map<PersonId, BigMoney> parts = BottomSlice.split(money, weights(weights));
        BottomSlice.split(money.negated(), weights(weights))
                .forEach((pupil, part) ->
                        assertThat(part).isEqualTo(parts.get(pupil).negated()));
    }

    @Property
    void everyPartIsWithinOneMinorUnitOfItsQuota(
            @ForAll int units, @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 9) Integer> weights) {
        BigInteger all =
                BigInteger.valueOf(weights.stream().mapToInt(Integer::intValue).sum());
        List<BigMoney> parts = new ArrayList<>(
                BottomSlice.split(minor(units, 0), weights(weights)).values());
        for (int i = 0; i < parts.size(); i++) {
            // |part - units * weight / all| < 1, without dividing
            BigInteger part = parts.get(i).getAmount().unscaledValue().multiply(all);
            BigInteger quota = BigInteger.valueOf(units).multiply(BigInteger.valueOf(weights.get(i)));
            assertThat(part.subtract(quota).abs()).isLessThan(all);
        }
    }

    @Property
    void theOrderOfThePupilsDoesNotMatter(
            @ForAll int units,
            @ForAll long seed,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 9) Integer> weights) {
        Map<PersonId, BigDecimal> given = weights(weights);
        List<PersonId> order = new ArrayList<>(given.keySet());
        Collections.shuffle(order, new Random(seed));
        Map<PersonId, BigDecimal> shuffled = new LinkedHashMap<>();
        order.forEach(pupil -> shuffled.put(pupil, given.get(pupil)));
        assertThat(BottomSlice.split(minor(units, 0), shuffled)).isEqualTo(BottomSlice.split(minor(units, 0), given));
    }

    private static BigMoney minor(long units, int currency) {
        CurrencyUnit unit = CurrencyUnit.of(CURRENCIES.get(currency));
        return BigMoney.ofScale(unit, units, unit.getDecimalPlaces());
    }
}
