package org.lplp.io.stream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The test of UTF-8 by Table 3-7 of the Unicode standard. The JSON parser is no judge of it: it takes overlong forms, encoded
 * surrogates and more.
 */
final class Utf8 {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;

    private Utf8() {}

    /**
     * Looks for bytes that are not UTF-8.
     *
     * @param bytes the bytes
     * @param from where to begin
     * @param to where to end
     * @return where the first ill-formed sequence begins; -1 if there is none
     */
    static int firstIllFormed(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            if (i + Long.BYTES <= to && ((long) LONGS.get(bytes, i) & HIGH_BITS) == 0) {
                i += Long.BYTES;
            } else if (bytes[i] >= 0) {
                i++;
            } else {
                int length = sequence(bytes, i, to);
                if (length < 0) {
                    return i;
                }
                i += length;
            }
        }
        return -1;
    }

    /** Gives the length of the sequence that begins here; -1 if it is ill-formed or cut short. */
    private static int sequence(byte[] bytes, int i, int to) {
        int lead = bytes[i] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return i + 1 < to && isBetween(bytes[i + 1], 0x80, 0xBF) ? 2 : -1;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            int least = lead == 0xE0 ? 0xA0 : 0x80;
            int most = lead == 0xED ? 0x9F : 0xBF;
            return i + 2 < to && isBetween(bytes[i + 1], least, most) && isBetween(bytes[i + 2], 0x80, 0xBF) ? 3 : -1;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            int least = lead == 0xF0 ? 0x90 : 0x80;
            int most = lead == 0xF4 ? 0x8F : 0xBF;
            return i + 3 < to
                            && isBetween(bytes[i + 1], least, most)
                            && isBetween(bytes[i + 2], 0x80, 0xBF)
                            && isBetween(bytes[i + 3], 0x80, 0xBF)
                    ? 4
                    : -1;
        }
        return -1;
    }

    private static boolean isBetween(byte b, int least, int most) {
        int value = b & 0xFF;
        return value >= least && value <= most;
    }

    /**
     * Looks for what may be the escape of a surrogate. Few documents have one, and the parser does not care whether it stands
     * alone.
     *
     * @param bytes the bytes
     * @param from where to begin
     * @param to where to end
     * @return true if there is one, or something that looks like it
     */
    static boolean mayEscapeSurrogates(byte[] bytes, int from, int to) {
        int i = from;
        while (i + 2 < to) {
            if (i + Long.BYTES <= to) {
                long other = (long) LONGS.get(bytes, i) ^ BACKSLASHES;
                if ((other - LOW_BITS & ~other & HIGH_BITS) == 0) {
                    i += Long.BYTES;
                    continue;
                }
            }
            if (bytes[i] == '\\' && bytes[i + 1] == 'u' && (bytes[i + 2] | 0x20) == 'd') {
                return true;
            }
            i++;
        }
        return false;
    }

    /** Tells how many UTF-16 code units the character has that a byte begins; none if the byte begins no character. */
    static int units(byte b) {
        boolean continuation = (b & 0xC0) == 0x80;
        return continuation ? 0 : (b & 0xF8) == 0xF0 ? 2 : 1;
    }
}
