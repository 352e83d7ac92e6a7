package org.lplp.io.stream;

import org.joda.money.CurrencyUnit;

/** Currencies: codes of ISO 4217 that are registered. */
public final class CurrencyCodec {

    private CurrencyCodec() {}

    /**
     * Reads a value.
     *
     * @param in stands at the value
     * @return the value; null if it could not be built
     */
    public static CurrencyUnit read(Reading in) {
        return StringCodec.read(in, "currency", CurrencyCodec::registered);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out takes it
     */
    public static void write(CurrencyUnit value, Writing out) {
        out.string(value.getCode());
    }

    /** Gives a registered currency; null if the code is not of the form or not registered. */
    static CurrencyUnit registered(String code) {
        return isUpperCase(code) ? CurrencyUnit.of(code) : null;
    }

    private static boolean isUpperCase(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < 'A' || code.charAt(i) > 'Z') {
                return false;
            }
        }
        return code.length() == 3;
    }
}
