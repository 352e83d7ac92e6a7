package org.lplp.io.passport;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A textual encoding of RFC 7468.
 *
 * @param label what it holds, such as {@code PRIVATE KEY}
 * @param der the bytes
 */
record Pem(String label, byte[] der) {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----([A-Za-z0-9+/=\\s]{0,4000})-----END \\1-----");

    /** Gives the first block of a text. */
    static Optional<Pem> first(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Pem(
                    block.group(1), Base64.getDecoder().decode(block.group(2).replaceAll("\\s", ""))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    byte[] toBytes() {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return ("-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** What it holds, never the bytes. */
    @Override
    public String toString() {
        return "Pem(" + label + ")";
    }
}
