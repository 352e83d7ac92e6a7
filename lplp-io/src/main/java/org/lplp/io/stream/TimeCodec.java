package org.lplp.io.stream;

import java.time.LocalTime;

/** Local times of day: {@code HH:MM}. */
public final class TimeCodec {

    private TimeCodec() {}

    /**
     * Reads a value.
     *
     * @param in stands at the value
     * @return the value; null if it could not be built
     */
    public static LocalTime read(Reading in) {
        return StringCodec.read(in, "time", Calendar::time);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out takes it
     */
    public static void write(LocalTime value, Writing out) {
        out.string(Calendar.text(value));
    }
}
