package org.lplp.io.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.lplp.core.base.Members;
import org.lplp.core.base.NumberText;

/**
 * Writes JSON in the form of RFC 8785: UTF-8, no white space, members sorted by UTF-16 code unit, the shortest escapes.
 *
 * <p>It writes bytes itself: the generator of the JSON library escapes characters beyond the Basic Multilingual Plane, and
 * writes the digits of its escapes in upper case, so that its text is not the canonical one.
 */
public final class Writing {

    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    /** A code unit takes at most six bytes: the escape of a control character. */
    private static final int MOST_BYTES = 6;

    private static final int FIRST_CHUNK = 1 << 10;
    private static final int MOST_CHUNK = 1 << 14;

    /** Chunks rather than one array that grows: what is written is copied once, at the end. */
    private final List<Chunk> full = new ArrayList<>();

    private byte[] bytes = new byte[FIRST_CHUNK];
    private int length;
    private boolean first = true;

    private Open[] open = new Open[8];
    private int depth;

    /** Gives the text of a number that came as text. */
    private final UnaryOperator<String> numbers;

    /** Begins a text in which numbers keep the text that they came with. */
    public Writing() {
        this(UnaryOperator.identity());
    }

    private Writing(UnaryOperator<String> numbers) {
        this.numbers = numbers;
    }

    /**
     * Writes a value of which the model knows nothing.
     *
     * @param value plain Java, as {@link Members} holds it, its maps sorted
     * @param numbers gives the text of a number
     * @return UTF-8
     */
    public static byte[] plain(Object value, UnaryOperator<String> numbers) {
        Writing out = new Writing(numbers);
        out.any(value);
        return out.toBytes();
    }

    private record Chunk(byte[] bytes, int length) {}

    /** An object that has members of which the model knows nothing. */
    private static final class Open {
        Iterator<Map.Entry<String, Object>> unknown;
        /** The unknown member to be written next; null for none. */
        Map.Entry<String, Object> next;

        void advance() {
            next = unknown.hasNext() ? unknown.next() : null;
        }
    }

    // Objects and arrays

    /**
     * Begins an object.
     *
     * @param shape which members it has
     * @param unknown the members that the shape does not have; they take their places among the others
     * @throws Unwritable if an unknown member has the name of one that the shape has
     */
    public void beginObject(Shape shape, Members unknown) {
        begin('{');
        if (++depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        if (unknown.isEmpty()) {
            open[depth] = null;
            return;
        }
        for (String name : unknown.asMap().keySet()) {
            if (shape.find(name, 0) >= 0) {
                throw new Unwritable("an unknown member has the name of a member of " + shape.type());
            }
        }
        open[depth] = new Open();
        open[depth].unknown = unknown.asMap().entrySet().iterator();
        open[depth].advance();
    }

    /**
     * Begins a member. Members must come in sorted order.
     *
     * @param name the name, which needs no escape
     */
    public void name(String name) {
        Open object = open[depth];
        while (object != null && object.next != null && object.next.getKey().compareTo(name) < 0) {
            unknown(object);
        }
        anyName(name);
    }

    /** Ends an object. */
    public void endObject() {
        Open object = open[depth];
        while (object != null && object.next != null) {
            unknown(object);
        }
        depth--;
        end('}');
    }

    /** Begins an array. */
    public void beginArray() {
        begin('[');
    }

    /** Ends an array. */
    public void endArray() {
        end(']');
    }

    private void unknown(Open object) {
        anyName(object.next.getKey());
        any(object.next.getValue());
        object.advance();
    }

    private void anyName(String name) {
        string(name);
        put(':');
        first = true;
    }

    private void begin(char bracket) {
        separate();
        put(bracket);
        first = true;
    }

    private void end(char bracket) {
        put(bracket);
        first = false;
    }

    private void separate() {
        if (!first) {
            put(',');
        }
        first = false;
    }

    // Values

    /**
     * Writes a string.
     *
     * @param text the string, well-formed
     */
    void string(String text) {
        separate();
        put('"');
        int from = 0;
        while (from < text.length()) {
            if (bytes.length - length < 2 * MOST_BYTES) {
                next();
            }
            int to = Math.min(text.length(), from + (bytes.length - length) / MOST_BYTES - 1);
            from = plain(text, from, to);
            if (from < to) {
                from = other(text, from);
            }
        }
        put('"');
    }

    /** Writes characters as long as they need no escape and one byte each; gives where it stopped. */
    private int plain(String text, int from, int to) {
        byte[] target = bytes;
        int at = length;
        int i = from;
        for (; i < to; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x80 || c == '"' || c == '\\') {
                break;
            }
            target[at++] = (byte) c;
        }
        length = at;
        return i;
    }

    /** Writes one character of any other kind; gives where the next begins. */
    private int other(String text, int at) {
        int point = text.codePointAt(at);
        if (point >= 0x80) {
            wide(point);
        } else {
            escape((char) point);
        }
        return at + Character.charCount(point);
    }

    private void escape(char c) {
        int letter = "\b\t\n\f\r\"\\".indexOf(c);
        bytes[length++] = '\\';
        if (letter >= 0) {
            bytes[length++] = (byte) "btnfr\"\\".charAt(letter);
        } else {
            bytes[length++] = 'u';
            bytes[length++] = '0';
            bytes[length++] = '0';
            bytes[length++] = HEX[c >> 4];
            bytes[length++] = HEX[c & 15];
        }
    }

    private void wide(int point) {
        if (point < 0x800) {
            bytes[length++] = (byte) (0xC0 | point >> 6);
        } else {
            if (point < 0x10000) {
                bytes[length++] = (byte) (0xE0 | point >> 12);
            } else {
                bytes[length++] = (byte) (0xF0 | point >> 18);
                bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
            }
            bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        }
        bytes[length++] = (byte) (0x80 | point & 0x3F);
    }

    /**
     * Writes text that is JSON itself: a number, true, false or null.
     *
     * @param literal ASCII characters
     */
    void literal(String literal) {
        separate();
        for (int i = 0; i < literal.length(); i++) {
            put(literal.charAt(i));
        }
    }

    /**
     * Writes a value of which the model knows nothing.
     *
     * @param value plain Java, as {@link Members} holds it
     */
    void any(Object value) {
        if (value instanceof String text) {
            string(text);
        } else if (value instanceof NumberText number) {
            literal(numbers.apply(number.text()));
        } else if (value instanceof Map<?, ?> map) {
            members(map);
        } else if (value instanceof List<?> list) {
            beginArray();
            list.forEach(this::any);
            endArray();
        } else {
            literal(String.valueOf(value));
        }
    }

    private void members(Map<?, ?> members) {
        begin('{');
        members.forEach((name, value) -> {
            anyName((String) name);
            any(value);
        });
        end('}');
    }

    /** Begins an object whose members are written by {@link #key}. */
    void beginMap() {
        begin('{');
    }

    /** Begins a member of an object whose names may need escapes. They must come in sorted order. */
    void key(String name) {
        anyName(name);
    }

    /** Ends an object whose members were written by {@link #key}. */
    void endMap() {
        end('}');
    }

    private void put(char c) {
        if (length == bytes.length) {
            next();
        }
        bytes[length++] = (byte) c;
    }

    /** Lays the chunk aside, as far as it is full, and begins the next. */
    private void next() {
        full.add(new Chunk(bytes, length));
        bytes = new byte[Math.min(bytes.length * 2, MOST_CHUNK)];
        length = 0;
    }

    /**
     * Gives what was written.
     *
     * @return the bytes
     */
    byte[] toBytes() {
        int total = length;
        for (Chunk chunk : full) {
            total += chunk.length();
        }
        byte[] all = new byte[total];
        int at = 0;
        for (Chunk chunk : full) {
            System.arraycopy(chunk.bytes(), 0, all, at, chunk.length());
            at += chunk.length();
        }
        System.arraycopy(bytes, 0, all, at, length);
        return all;
    }
}
