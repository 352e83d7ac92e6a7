package org.lplp.io.stream;

import java.time.LocalDate;

/** Days: {@code YYYY-MM-DD}, years 0000 to 9999. */
public final class DateCodec {

    private DateCodec() {}

    /**
     * Reads a value.
     *
     * @param in stands at the value
     * @return the value; null if it could not be built
     */
    public static LocalDate read(Reading in) {
        return StringCodec.read(in, "date", Calendar::date);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out takes it
     */
    public static void write(LocalDate value, Writing out) {
        out.string(Calendar.text(value));
    }
}
