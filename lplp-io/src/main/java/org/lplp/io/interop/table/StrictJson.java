package org.lplp.io.interop.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.base.NumberText;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Place;
import org.lplp.core.finding.Pointer;

/**
 * A mapping as plain values: {@link Map}, {@link List}, {@link String}, {@link NumberText} and {@link Boolean}; a null in the text is
 * a fault, and so are two members of one name.
 */
final class StrictJson {

    private static final int DEEPEST = 64;

    private final JsonParser parser;
    private final Faults faults;

    private StrictJson(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** Gives the value of a text; none if the text is no JSON. */
    static Optional<Object> read(byte[] bytes, Faults faults) {
        int most = MappingReader.LIMITS.getDocument();
        if (bytes.length > most) {
            faults.add(
                    DocumentCode.LIMIT_EXCEEDED,
                    Pointer.root(),
                    Map.of("limit", "document", "max", Integer.toString(most)));
            return Optional.empty();
        }
        try {
            // Jackson alone lets some ill-formed UTF-8 pass.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            JsonFactory json = JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build();
            try (JsonParser parser = json.createParser(text)) {
                return new StrictJson(parser, faults).document();
            }
        } catch (CharacterCodingException e) {
            faults.add(DocumentCode.MALFORMED_UTF8, Pointer.root(), Map.of());
        } catch (StreamConstraintsException e) {
            faults.add(DocumentCode.LIMIT_EXCEEDED, Pointer.root(), Map.of());
        } catch (JsonProcessingException e) {
            faults.add(DocumentCode.MALFORMED_JSON, Pointer.root(), MappingPlaces.place(e.getLocation()));
        } catch (IOException e) {
            throw new AssertionError("a text in memory cannot fail to be read", e);
        }
        return Optional.empty();
    }

    private Optional<Object> document() throws IOException {
        if (parser.nextToken() == null) {
            faults.add(DocumentCode.MALFORMED_JSON, Pointer.root(), new Place(1, 1));
            return Optional.empty();
        }
        Object value = value(Pointer.root());
        if (parser.nextToken() != null) {
            faults.add(DocumentCode.MALFORMED_JSON, Pointer.root(), here());
            return Optional.empty();
        }
        return Optional.ofNullable(value);
    }

    /** Reads the value at the current token; null, and a fault, for what no mapping holds. */
    private Object value(Pointer at) throws IOException {
        faults.places().value(at, parser.currentTokenLocation());
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> text(parser.getText(), at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new NumberText(parser.getText());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> {
                faults.add(DocumentCode.WRONG_TYPE, at, Map.of("found", "null"));
                yield null;
            }
        };
    }

    private Map<String, Object> object(Pointer at) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Pointer below = at.to(name);
            Place place = here();
            faults.places().name(below, parser.currentTokenLocation());
            boolean wellFormed = text(name, below) != null;
            parser.nextToken();
            Object value = value(below);
            if (members.containsKey(name)) {
                faults.add(DocumentCode.DUPLICATE_MEMBER, below, place);
            } else if (wellFormed && value != null) {
                members.put(name, value);
            }
        }
        return members;
    }

    private List<Object> array(Pointer at) throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object value = value(at.to(elements.size()));
            if (value != null) {
                elements.add(value);
            }
        }
        return elements;
    }

    /** Gives the text; null, and a fault, if an escape left half a surrogate pair. */
    private String text(String text, Pointer at) {
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            faults.add(DocumentCode.MALFORMED_JSON, at, here());
            return null;
        }
        return text;
    }

    private Place here() {
        return MappingPlaces.place(parser.currentTokenLocation());
    }
}
