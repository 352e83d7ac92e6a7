package org.lplp.io.stream;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lplp.core.base.Members;
import org.lplp.core.base.Period;

/** Periods: {@code {"end":"2026-07-18","start":"2025-09-03"}}, half open; without an end it still runs. */
public final class PeriodCodec {

    private static final Shape SHAPE = Shape.closed("Period", List.of("end", "start"), List.of("start"));

    private PeriodCodec() {}

    /**
     * Reads a value.
     *
     * @param in stands at the value
     * @return the value; null if it could not be built
     */
    public static Period read(Reading in) {
        if (!in.beginObject(SHAPE)) {
            return null;
        }
        LocalDate start = null;
        LocalDate end = null;
        for (int member = in.nextMember(); member >= 0; member = in.nextMember()) {
            if (member == 0) {
                end = DateCodec.read(in);
            } else {
                start = DateCodec.read(in);
            }
        }
        Members none = in.endObject();
        return none == null ? null : new Period(start, Optional.ofNullable(end));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out takes it
     */
    public static void write(Period value, Writing out) {
        out.beginObject(SHAPE, Members.none());
        if (value.end().isPresent()) {
            out.name("end");
            DateCodec.write(value.end().get(), out);
        }
        out.name("start");
        DateCodec.write(value.start(), out);
        out.endObject();
    }
}
