package org.lplp.io.canonical;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.lplp.io.stream.Parsers;

/** Puts a member into the text of an object, and leaves every other byte as it is. */
final class Splice {

    private Splice() {}

    /**
     * Adds or replaces a member of the outermost object.
     *
     * @param bytes an object, I-JSON
     * @param name the member's name
     * @param value the member's value, JSON
     * @return the object with that member
     */
    static byte[] member(byte[] bytes, String name, byte[] value) {
        try (JsonParser parser = Parsers.upTo(1000).createParser(bytes)) {
            parser.nextToken();
            int open = offset(parser);
            int lastName = -1;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                lastName = offset(parser);
                boolean found = parser.currentName().equals(name);
                parser.nextToken();
                int from = offset(parser);
                parser.skipChildren();
                if (found) {
                    boolean more = parser.nextToken() == JsonToken.FIELD_NAME;
                    int to = beforeSpace(bytes, offset(parser));
                    return join(bytes, from, new byte[0], value, more ? beforeSpace(bytes, to - 1) : to);
                }
            }
            int end = beforeSpace(bytes, offset(parser));
            byte[] quoted = Canonical.bytes(name);
            ByteArrayOutputStream lead = new ByteArrayOutputStream();
            if (lastName >= 0) {
                // Laid out as the member before it.
                int space = beforeSpace(bytes, lastName);
                lead.write(',');
                lead.write(bytes, space, lastName - space);
            }
            lead.writeBytes(quoted);
            lead.writeBytes((lastName >= 0 && bytes[open + 1] <= ' ' ? ": " : ":").getBytes(StandardCharsets.US_ASCII));
            return join(bytes, end, lead.toByteArray(), value, end);
        } catch (IOException e) {
            throw new UncheckedIOException("a text that was read before cannot be read again", e);
        }
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    /** Gives where the white space begins that ends at an offset. */
    private static int beforeSpace(byte[] bytes, int offset) {
        int at = offset;
        while (bytes[at - 1] == ' ' || bytes[at - 1] == '\n' || bytes[at - 1] == '\r' || bytes[at - 1] == '\t') {
            at--;
        }
        return at;
    }

    private static byte[] join(byte[] bytes, int from, byte[] lead, byte[] value, int to) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(bytes.length + lead.length + value.length);
        joined.write(bytes, 0, from);
        joined.writeBytes(lead);
        joined.writeBytes(value);
        joined.write(bytes, to, bytes.length - to);
        return joined.toByteArray();
    }
}
