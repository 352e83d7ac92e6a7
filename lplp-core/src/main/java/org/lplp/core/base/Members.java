package org.lplp.core.base;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON members that LPLP does not interpret: the extensions of a record, and members that a newer version or another system
 * wrote. They are kept exactly and written back.
 *
 * <p>Values are plain immutable Java: {@link String}, {@link Boolean}, {@link NumberText}, {@link List}, {@link Map} and, for
 * JSON null, {@code null}. Members are held in the order in which the format writes them, by UTF-16 code unit. Like
 * {@link Text}, members never print their content.
 */
public final class Members {

    private static final Members NONE = new Members(Map.of());

    private final Map<String, Object> values;

    private Members(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * Gives no members.
     *
     * @return the empty value
     */
    public static Members none() {
        return NONE;
    }

    /**
     * Copies members out of a map, all the way down.
     *
     * @param values values of the types listed above; also {@link Integer}, {@link Long}, {@link BigInteger} and
     *     {@link BigDecimal}, which become number text
     * @return the members
     * @throws IllegalArgumentException if a value is of another type (a {@code double} too: it has no single exact text), or a
     *     text has an unpaired surrogate
     */
    public static Members of(Map<String, ?> values) {
        return values.isEmpty() ? NONE : new Members(copy(values));
    }

    /**
     * Gives the members.
     *
     * @return an unmodifiable map, sorted by name, unmodifiable all the way down
     */
    public Map<String, Object> asMap() {
        return values;
    }

    /**
     * Tells whether there are none.
     *
     * @return true if there are none
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    private static Map<String, Object> copy(Map<?, ?> values) {
        Map<String, Object> sorted = new TreeMap<>();
        values.forEach((name, value) -> {
            if (!(name instanceof String text)) {
                throw new IllegalArgumentException("a member's name must be a String");
            }
            sorted.put(Unicode.requireWellFormed(text), copyValue(value));
        });
        return Collections.unmodifiableMap(sorted);
    }

    private static Object copyValue(Object value) {
        if (value == null || value instanceof Boolean || value instanceof NumberText) {
            return value;
        }
        if (value instanceof String text) {
            return Unicode.requireWellFormed(text);
        }
        if (value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger
                || value instanceof BigDecimal) {
            return new NumberText(value.toString());
        }
        if (value instanceof Map<?, ?> map) {
            return copy(map);
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list.size());
            list.forEach(element -> copy.add(copyValue(element)));
            return Collections.unmodifiableList(copy);
        }
        throw new IllegalArgumentException("no JSON value: " + value.getClass().getName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Members that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Gives the number of members, never a name or a value. */
    @Override
    public String toString() {
        return "Members(" + values.size() + ")";
    }
}
