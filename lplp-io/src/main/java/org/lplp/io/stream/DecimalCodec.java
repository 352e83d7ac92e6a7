package org.lplp.io.stream;

import java.math.BigDecimal;
import org.lplp.core.base.Decimal;

/** Decimals of at most 15 significant digits, within the range of doubles, in the form in which equal means numerically equal. */
public final class DecimalCodec {

    private DecimalCodec() {}

    /**
     * Reads a value.
     *
     * @param in stands at the value
     * @return the value, without trailing zeros and with a scale of at least 0; null if it could not be built
     */
    public static BigDecimal read(Reading in) {
        String digits = in.number("decimal");
        if (digits == null) {
            return null;
        }
        BigDecimal value = new BigDecimal(digits);
        if (!CanonicalNumber.isLawful(value)) {
            in.wrongType("decimal");
            return null;
        }
        return Decimal.normal(value);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out takes it
     * @throws Unwritable if it has more than 15 significant digits, or is beyond the range of doubles
     */
    public static void write(BigDecimal value, Writing out) {
        if (!CanonicalNumber.isLawful(value)) {
            throw new Unwritable("a decimal has more than 15 significant digits or is beyond the range of doubles");
        }
        out.literal(CanonicalNumber.text(value));
    }
}
