package org.lplp.codegen;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Just enough JSON for the files that the build writes for itself: no dependency is worth having on a processor path. */
final class Json {

    /**
     * A number that is written as its text.
     *
     * @param text a JSON number
     */
    record Number(String text) {}

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /**
     * Writes a value with two spaces of indentation, members in the order of their map, and a line feed at the end.
     *
     * @param value a map, list, string, integer, boolean or null
     * @return the JSON text
     */
    static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, "\n", out);
        return out.append('\n').toString();
    }

    private static void write(Object value, String newLine, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            writeAll(map.entrySet().iterator(), '{', '}', newLine, out);
        } else if (value instanceof List<?> list) {
            writeAll(list.iterator(), '[', ']', newLine, out);
        } else if (value instanceof Map.Entry<?, ?> member) {
            writeString((String) member.getKey(), out);
            out.append(": ");
            write(member.getValue(), newLine, out);
        } else if (value instanceof String string) {
            writeString(string, out);
        } else if (value instanceof Number number) {
            out.append(number.text());
        } else if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            out.append(value);
        } else {
            throw new IllegalArgumentException(
                    "no JSON value: " + value.getClass().getName());
        }
    }

    private static void writeAll(Iterator<?> values, char open, char close, String newLine, StringBuilder out) {
        out.append(open);
        if (values.hasNext()) {
            String inner = newLine + "  ";
            do {
                out.append(inner);
                write(values.next(), inner, out);
                out.append(values.hasNext() ? "," : newLine);
            } while (values.hasNext());
        }
        out.append(close);
    }

    private static void writeString(String string, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param text a JSON text; numbers are whole
     * @return maps (in the order of the text), lists, strings, longs, booleans and null
     * @throws IllegalArgumentException if the text is not of that form
     */
    static Object read(String text) {
        Json json = new Json(text);
        Object value = json.value();
        if (json.peek() != 0) {
            throw json.unexpected();
        }
        return value;
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> literal("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        while (peek() != '}') {
            String name = string();
            expect(':');
            members.put(name, value());
            if (peek() != '}') {
                expect(',');
            }
        }
        at++;
        return members;
    }

    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        at++;
        while (peek() != ']') {
            elements.add(value());
            if (peek() != ']') {
                expect(',');
            }
        }
        at++;
        return elements;
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
            if (c != '\\') {
                string.append(c);
                continue;
            }
            char escaped = text.charAt(at++);
            switch (escaped) {
                case 'n' -> string.append('\n');
                case 'u' -> {
                    string.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                    at += 4;
                }
                default -> string.append(escaped);
            }
        }
        return string.toString();
    }

    private Object literal(String literal, Object value) {
        if (!text.startsWith(literal, at)) {
            throw unexpected();
        }
        at += literal.length();
        return value;
    }

    private Long number() {
        int end = at;
        while (end < text.length() && "-0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        try {
            Long number = Long.valueOf(text.substring(at, end));
            at = end;
            return number;
        } catch (NumberFormatException e) {
            throw unexpected();
        }
    }

    private void expect(char expected) {
        if (peek() != expected) {
            throw unexpected();
        }
        at++;
    }

    /** The next character that is no white space, 0 at the end. */
    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("unexpected JSON at character " + at);
    }
}
