package org.lplp.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a small JSON file that somebody wrote for this command, strictly: every refusal names line and column. */
final class StrictJson {

    private static final int MOST = 1 << 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** What reads one value. */
    interface Reading {

        /** Reads the value whose first token is the current one, up to its last. */
        void of(StrictJson json) throws IOException;
    }

    private final String file;
    private final JsonParser parser;

    private StrictJson(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param reading reads what stands in it
     * @throws Refusal if it cannot be read, or is not as it should be
     */
    static void read(Path path, Reading reading) {
        String file = Printable.line(Printable.path(path));
        try (JsonParser parser = FACTORY.createParser(text(path))) {
            StrictJson json = new StrictJson(file, parser);
            parser.nextToken();
            if (parser.currentToken() == null) {
                throw new Refusal(file + ":1:1: an empty file; a JSON object is expected");
            }
            reading.of(json);
            if (parser.nextToken() != null) {
                throw json.refusal("text behind the end");
            }
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw new Refusal(file + ":" + place.getLineNr() + ":" + place.getColumnNr() + ": not JSON: "
                    + Printable.line(e.getOriginalMessage()));
        } catch (CharacterCodingException e) {
            throw new Refusal(file + ": not UTF-8");
        } catch (IOException e) {
            throw new Refusal(file + ": " + Printable.reason(e));
        }
    }

    private static String text(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new IOException("larger than 1 MiB");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
    }

    /** Reads the members of an object one by one. */
    void members(String what, Members members) throws IOException {
        expect(JsonToken.START_OBJECT, what);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            At name = here();
            parser.nextToken();
            members.of(name);
        }
    }

    /** Reads the elements of an array, all of them texts. */
    void texts(String what, Members elements) throws IOException {
        expect(JsonToken.START_ARRAY, what);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.of(text("a text"));
        }
    }

    /** Reads a text. */
    At text(String what) throws IOException {
        expect(JsonToken.VALUE_STRING, what);
        return here();
    }

    private void expect(JsonToken token, String what) throws IOException {
        if (parser.currentToken() != token) {
            throw refusal(what + " is expected");
        }
    }

    private At here() throws IOException {
        JsonLocation place = parser.currentTokenLocation();
        return new At(parser.getText(), file + ":" + place.getLineNr() + ":" + place.getColumnNr());
    }

    private Refusal refusal(String what) {
        JsonLocation place = parser.currentTokenLocation();
        return new Refusal(file + ":" + place.getLineNr() + ":" + place.getColumnNr() + ": " + what);
    }

    /** What reads a member whose name, or takes an element whose text, is given. */
    interface Members {
        void of(At text) throws IOException;
    }

    /**
     * A name or a text, and where it stands.
     *
     * @param text the text
     * @param place file, line and column
     */
    record At(String text, String place) {

        /** Says what is wrong with it. */
        Refusal refusal(String what) {
            return new Refusal(place + ": " + what);
        }
    }
}
