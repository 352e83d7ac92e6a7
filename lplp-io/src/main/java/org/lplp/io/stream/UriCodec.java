package org.lplp.io.stream;

import java.net.URI;

/** URI references (RFC 3986): ASCII alone. */
public final class UriCodec {

    private static final char LAST_ASCII = '\u007e';

    private UriCodec() {}

    /**
     * Reads a value.
     *
     * @param in stands at the value
     * @return the value; null if it could not be built
     */
    public static URI read(Reading in) {
        // java.net.URI takes characters beyond ASCII, RFC 3986 does not.
        return StringCodec.read(in, "uri", text -> isAscii(text) ? URI.create(text) : null);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out takes it
     * @throws Unwritable if it has characters beyond ASCII
     */
    public static void write(URI value, Writing out) {
        if (!isAscii(value.toString())) {
            throw new Unwritable("a URI has characters beyond ASCII");
        }
        out.string(value.toString());
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }
}
