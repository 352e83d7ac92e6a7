package org.lplp.io.stream;

import org.lplp.core.base.Sha256;

/** Digests: 64 lower-case hexadecimal digits. */
public final class Sha256Codec {

    private Sha256Codec() {}

    /**
     * Reads a value.
     *
     * @param in stands at the value
     * @return the value; null if it could not be built
     */
    public static Sha256 read(Reading in) {
        return StringCodec.read(in, "sha256", Sha256::of);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out takes it
     */
    public static void write(Sha256 value, Writing out) {
        out.string(value.value());
    }
}
