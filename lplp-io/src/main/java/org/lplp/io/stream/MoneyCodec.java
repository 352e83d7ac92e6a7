package org.lplp.io.stream;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.lplp.core.base.Members;

/** Money: {@code {"amount":"120.00","currency":"GBP"}}, with the scale as written. */
public final class MoneyCodec {

    private static final Shape SHAPE =
            Shape.closed("Money", List.of("amount", "currency"), List.of("amount", "currency"));

    /** An amount has no more characters than a number. */
    private static final int MOST_CHARACTERS = 1000;

    private MoneyCodec() {}

    /**
     * Reads a value.
     *
     * @param in stands at the value
     * @return the value; null if it could not be built
     */
    public static BigMoney read(Reading in) {
        if (!in.beginObject(SHAPE)) {
            return null;
        }
        BigDecimal amount = null;
        CurrencyUnit currency = null;
        for (int member = in.nextMember(); member >= 0; member = in.nextMember()) {
            if (member == 0) {
                amount = StringCodec.read(in, "amount", MoneyCodec::amount);
            } else {
                currency = CurrencyCodec.read(in);
            }
        }
        Members none = in.endObject();
        return none == null ? null : BigMoney.of(currency, amount);
    }

    private static BigDecimal amount(String text) {
        return text.length() <= MOST_CHARACTERS && isPlainDecimal(text) ? new BigDecimal(text) : null;
    }

    /** Tells whether a text is a decimal as JSON writes numbers, without an exponent. */
    private static boolean isPlainDecimal(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        return isDigits(text, from, end)
                && (end == from + 1 || text.charAt(from) != '0')
                && (point < 0 || isDigits(text, point + 1, text.length()));
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out takes it
     * @throws Unwritable if the amount has more than 1,000 characters
     */
    public static void write(BigMoney value, Writing out) {
        String amount = value.getAmount().toPlainString();
        if (amount.length() > MOST_CHARACTERS) {
            throw new Unwritable("an amount of money has more than 1,000 characters");
        }
        out.beginObject(SHAPE, Members.none());
        out.name("amount");
        out.string(amount);
        out.name("currency");
        CurrencyCodec.write(value.getCurrencyUnit(), out);
        out.endObject();
    }
}
