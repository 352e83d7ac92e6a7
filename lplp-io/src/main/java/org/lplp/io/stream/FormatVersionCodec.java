package org.lplp.io.stream;

import org.lplp.core.base.FormatVersion;

/** Kind and version of a document, such as {@code portfolio/1.0}. */
public final class FormatVersionCodec {

    private FormatVersionCodec() {}

    /**
     * Reads a value.
     *
     * @param in stands at the value
     * @return the value; null if it could not be built
     */
    public static FormatVersion read(Reading in) {
        return StringCodec.read(in, "version", text -> FormatVersion.parse(text).orElse(null));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out takes it
     */
    public static void write(FormatVersion value, Writing out) {
        out.string(value.toString());
    }
}
