package org.lplp.io.stream;

import org.lplp.core.base.Language;

/** Languages: well-formed BCP 47 tags. */
public final class LanguageCodec {

    private LanguageCodec() {}

    /**
     * Reads a value.
     *
     * @param in stands at the value
     * @return the value; null if it could not be built
     */
    public static Language read(Reading in) {
        return StringCodec.read(in, "language", tag -> in.language(tag).orElse(null));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out takes it
     */
    public static void write(Language value, Writing out) {
        out.string(value.value());
    }
}
