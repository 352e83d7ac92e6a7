package org.lplp.io.stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lplp.core.base.FormatVersion;

/**
 * What a document says it is.
 *
 * @param version the kind and version; empty if it does not say so in a form of the format
 * @param pointer where it should say so
 * @param offset the byte there
 */
record Envelope(Optional<FormatVersion> version, String pointer, int offset) {

    private static final String MEMBER = "LPLP";
    private static final int LONGEST = 64;

    /**
     * Finds out.
     *
     * @param factory makes parsers
     * @param bytes well-formed UTF-8
     * @param from where the text begins
     * @param to where it ends
     * @return what it says
     * @throws IOException if the text is malformed, as far as it was read
     */
    static Envelope of(JsonFactory factory, byte[] bytes, int from, int to) throws IOException {
        Envelope first = first(bytes, from, to);
        return first != null ? first : skim(factory, bytes, from, to);
    }

    /** Looks at the first member, where every canonical document says it; gives null if this one does not. */
    private static Envelope first(byte[] bytes, int from, int to) {
        int at = from;
        for (String part : new String[] {"{", "\"" + MEMBER + "\"", ":", "\""}) {
            while (at < to && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
                at++;
            }
            for (int i = 0; i < part.length(); i++, at++) {
                if (at >= to || bytes[at] != part.charAt(i)) {
                    return null;
                }
            }
        }
        int end = at;
        while (end < to && end - at < LONGEST && bytes[end] != '"') {
            end++;
        }
        Optional<FormatVersion> version =
                FormatVersion.parse(new String(bytes, at, end - at, StandardCharsets.ISO_8859_1));
        return version.isEmpty() ? null : new Envelope(version, "/" + MEMBER, at - 1 - from);
    }

    private static Envelope skim(JsonFactory factory, byte[] bytes, int from, int to) throws IOException {
        try (JsonParser parser = factory.createParser(bytes, from, to - from)) {
            JsonToken token = parser.nextToken();
            int start = offset(parser);
            if (token != JsonToken.START_OBJECT) {
                return new Envelope(Optional.empty(), "", start);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = parser.currentName().equals(MEMBER);
                token = parser.nextToken();
                if (found) {
                    boolean string = token == JsonToken.VALUE_STRING && parser.getTextLength() <= LONGEST;
                    Optional<FormatVersion> version = string ? FormatVersion.parse(parser.getText()) : Optional.empty();
                    return new Envelope(version, "/" + MEMBER, offset(parser));
                }
                parser.skipChildren();
            }
            return new Envelope(Optional.empty(), "", start);
        }
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getByteOffset();
    }
}
