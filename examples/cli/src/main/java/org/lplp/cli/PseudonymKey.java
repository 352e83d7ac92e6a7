package org.lplp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import org.lplp.io.disclosure.Pseudonyms;

/** The file with the secret key of pseudonyms. */
final class PseudonymKey {

    /** What help says of it. */
    static final String DESCRIPTION = "The file with the project's secret key: " + Pseudonyms.KEY_BYTES
            + " random bytes as 64 hexadecimal digits or in Base64. Make one with 'openssl rand -hex 32 > study.key', keep it from"
            + " whoever gets the result, and destroy it when nobody may link learners any more.";

    /** More than any key takes. */
    private static final int LARGEST = 1024;

    private PseudonymKey() {}

    /**
     * Reads the key.
     *
     * @throws Refusal if it cannot be read, or is none; nothing of it is told
     */
    static byte[] read(Path file) {
        String name = Printable.line(Printable.path(file));
        String text;
        try (InputStream in = Files.newInputStream(file)) {
            text = new String(in.readNBytes(LARGEST), StandardCharsets.ISO_8859_1).strip();
        } catch (IOException e) {
            throw new Refusal(name + ": " + Printable.reason(e));
        }
        byte[] key = decoded(text);
        if (key.length != Pseudonyms.KEY_BYTES) {
            throw new Refusal(name + ": not a key: it takes " + Pseudonyms.KEY_BYTES
                    + " random bytes, as 64 hexadecimal digits or in Base64, such as 'openssl rand -hex 32' makes");
        }
        return key;
    }

    private static byte[] decoded(String text) {
        try {
            return text.matches("[0-9A-Fa-f]{64}")
                    ? HexFormat.of().parseHex(text)
                    : Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
