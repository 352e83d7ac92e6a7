package org.lplp.io.stream;

import java.time.OffsetDateTime;

/** Instants with their offset, by RFC 3339 in upper case: {@code 2026-03-04T10:15:00+01:00}. */
public final class InstantCodec {

    private InstantCodec() {}

    /**
     * Reads a value.
     *
     * @param in stands at the value
     * @return the value; null if it could not be built
     */
    public static OffsetDateTime read(Reading in) {
        return StringCodec.read(in, "instant", Calendar::instant);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out takes it
     */
    public static void write(OffsetDateTime value, Writing out) {
        out.string(Calendar.text(value));
    }
}
