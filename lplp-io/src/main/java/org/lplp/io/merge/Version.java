package org.lplp.io.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.finding.Pointer;

/**
 * A value as one file has it.
 *
 * @param file the number of the file, from 0
 * @param value plain Java, as {@link org.lplp.core.base.Members} holds it
 * @param at where in the file it stands
 */
record Version(int file, Object value, Pointer at) {

    Map<?, ?> members() {
        return (Map<?, ?>) value;
    }

    List<?> elements() {
        return (List<?>) value;
    }

    boolean isObject() {
        return value instanceof Map<?, ?>;
    }

    boolean isList() {
        return value instanceof List<?>;
    }

    /** Gives the id, if this is a record. */
    Optional<String> id() {
        return isObject() && members().get("id") instanceof String id ? Optional.of(id) : Optional.empty();
    }

    Version member(String name) {
        return new Version(file, members().get(name), at.to(name));
    }

    Version element(int index) {
        return new Version(file, elements().get(index), at.to(index));
    }
}
