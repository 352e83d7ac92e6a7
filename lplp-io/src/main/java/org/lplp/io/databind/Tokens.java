package org.lplp.io.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Copies JSON from a parser to a generator, numbers by their text: as doubles they would lose it. */
final class Tokens {

    private Tokens() {}

    /**
     * Copies the value at which the parser stands, and leaves the parser at its last token.
     *
     * @param from the parser
     * @param to the generator
     * @throws IOException if either fails
     */
    static void copy(JsonParser from, JsonGenerator to) throws IOException {
        int depth = 0;
        while (true) {
            JsonToken token = from.currentToken();
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            }
            if (token.isNumeric()) {
                to.writeNumber(from.getText());
            } else {
                to.copyCurrentEvent(from);
            }
            if (depth == 0 || from.nextToken() == null) {
                return;
            }
        }
    }
}
