package org.lplp.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.lplp.core.finding.Place;
import org.lplp.io.stream.Lines;
import org.lplp.io.stream.Parsers;

/**
 * Finds the places of JSON Pointers in a document, in one pass over its bytes that looks into nothing but what is asked for. A
 * pointer to what the document does not have leads to the deepest object or array on the way to it.
 */
public final class Places {

    /** Deeper than any {@link Limits} allow. */
    private static final JsonFactory FACTORY = Parsers.upTo(1000);

    /** A step of the pointers that are asked for. */
    private static final class Step {
        private final Map<String, Step> below = new HashMap<>();
        private int offset = -1;
        private int name = -1;
        /** The id of the record that stands there; null if none does. */
        private String id;
    }

    /** An absolute URI, as the format asks of ids. What else stands there may be anything, and two records may share it. */
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[\\x21-\\x7E]+");

    private Places() {}

    /**
     * Finds places.
     *
     * @param bytes one JSON text in UTF-8; behind what is malformed nothing is found
     * @param pointers the pointers (RFC 6901)
     * @return the place of each pointer: that of the first character of the value, or of the deepest object or array that
     *     would hold it
     */
    public static Map<String, Place> of(byte[] bytes, Collection<String> pointers) {
        return of(new Source(bytes, 1), pointers);
    }

    /**
     * Finds the places of members' names.
     *
     * @param bytes one JSON text in UTF-8; behind what is malformed nothing is found
     * @param pointers the pointers (RFC 6901)
     * @return the place of the opening quote of each member's name; for what is no member of the document, that of the value, as
     *     {@link #of(byte[], Collection)} gives it
     */
    public static Map<String, Place> ofNames(byte[] bytes, Collection<String> pointers) {
        return of(new Source(bytes, 1), pointers, true);
    }

    static Map<String, Place> of(Source source, Collection<String> pointers) {
        return of(source, pointers, false);
    }

    /**
     * Finds what pointers mean, whatever the order of records.
     *
     * @return for each pointer the id of the document, a {@code #}, and the pointer with the id of each record in place of its
     *     number; the number stays, and nothing stands before the {@code #}, where there is no id
     */
    static Map<String, String> trails(Source source, Collection<String> pointers) {
        Step root = read(source.bytes(), pointers);
        Map<String, String> trails = new HashMap<>();
        for (String pointer : pointers) {
            StringBuilder trail = new StringBuilder(root.id == null ? "" : root.id).append('#');
            Step step = root;
            for (String name : names(pointer)) {
                step = step.below.get(name);
                trail.append('/')
                        .append((step.id == null ? name : step.id)
                                .replace("~", "~0")
                                .replace("/", "~1"));
            }
            trails.put(pointer, trail.toString());
        }
        return trails;
    }

    private static Step read(byte[] bytes, Collection<String> pointers) {
        Step root = new Step();
        for (String pointer : pointers) {
            Step step = root;
            for (String name : names(pointer)) {
                step = step.below.computeIfAbsent(name, any -> new Step());
            }
        }
        root.offset = 0;
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            if (parser.nextToken() != null) {
                visit(parser, root, false);
            }
        } catch (IOException e) {
            // Nothing behind this is found. Whoever read the document knows already that it is malformed.
        }
        return root;
    }

    private static Map<String, Place> of(Source source, Collection<String> pointers, boolean ofNames) {
        byte[] bytes = source.bytes();
        Step root = read(bytes, pointers);
        Map<String, Integer> offsets = new HashMap<>();
        for (String pointer : pointers) {
            offsets.put(pointer, offset(root, pointer, ofNames));
        }
        int[] sorted =
                offsets.values().stream().mapToInt(Integer::intValue).distinct().toArray();
        Place[] places = Lines.places(bytes, 0, source.line(), sorted);
        Map<Integer, Place> byOffset = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            byOffset.put(sorted[i], places[i]);
        }
        Map<String, Place> found = new HashMap<>();
        offsets.forEach((pointer, offset) -> found.put(pointer, byOffset.get(offset)));
        return found;
    }

    private static void visit(JsonParser parser, Step step, boolean inList) throws IOException {
        boolean isDocument = step.offset == 0;
        step.offset = offset(parser);
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                Step member = step.below.get(parser.currentName());
                if (member != null && member.name < 0) {
                    member.name = offset(parser);
                }
                boolean mayBeId = (inList || isDocument) && step.id == null && "id".equals(parser.currentName());
                if (parser.nextToken() == JsonToken.VALUE_STRING && mayBeId) {
                    step.id = id(parser.getText());
                }
                visitOrSkip(parser, member, false);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY && !step.below.isEmpty()) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                visitOrSkip(parser, step.below.get(Integer.toString(i)), true);
            }
        } else {
            parser.skipChildren();
        }
    }

    private static String id(String text) {
        return ID.matcher(text).matches() ? text : null;
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    private static void visitOrSkip(JsonParser parser, Step step, boolean inList) throws IOException {
        // Of two members of one name the first is read, and so the first is meant.
        if (step == null || step.offset >= 0) {
            parser.skipChildren();
        } else {
            visit(parser, step, inList);
        }
    }

    private static int offset(Step root, String pointer, boolean ofName) {
        Step step = root;
        int offset = root.offset;
        for (String name : names(pointer)) {
            step = step.below.get(name);
            if (step.offset < 0) {
                break;
            }
            offset = step.offset;
        }
        return ofName && step.name >= 0 ? step.name : offset;
    }

    private static String[] names(String pointer) {
        if (pointer.isEmpty()) {
            return new String[0];
        }
        String[] names = pointer.substring(1).split("/", -1);
        for (int i = 0; i < names.length; i++) {
            names[i] = names[i].replace("~1", "/").replace("~0", "~");
        }
        return names;
    }
}
