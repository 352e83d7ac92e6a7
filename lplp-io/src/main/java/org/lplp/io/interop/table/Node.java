package org.lplp.io.interop.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lplp.core.base.NumberText;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Pointer;

/** A value in a mapping with its place, read member by member; what is not as it must be becomes a fault. */
record Node(Object json, Pointer pointer, Faults faults) {

    static Node root(Map<String, Object> json, Faults faults) {
        return new Node(json, Pointer.root(), faults);
    }

    /** Gives the value if it is of a type. */
    <T> Optional<T> as(Class<T> type) {
        if (type.isInstance(json)) {
            return Optional.of(type.cast(json));
        }
        faults.add(
                DocumentCode.WRONG_TYPE,
                pointer,
                Map.of("expected", name(type), "found", json == null ? "null" : name(json.getClass())));
        return Optional.empty();
    }

    boolean isObject() {
        return json instanceof Map;
    }

    Set<String> names() {
        return members().keySet();
    }

    boolean has(String member) {
        return members().containsKey(member);
    }

    Node at(String member) {
        return new Node(members().get(member), pointer.to(member), faults);
    }

    /** Gives the elements of an array. */
    List<Node> elements() {
        List<?> elements = json instanceof List<?> list ? list : List.of();
        return IntStream.range(0, elements.size())
                .mapToObj(i -> new Node(elements.get(i), pointer.to(i), faults))
                .toList();
    }

    /** Reports every member that has not one of these names. */
    void closed(String... known) {
        Set<String> all = Set.of(known);
        names().stream()
                .filter(name -> !all.contains(name))
                .forEach(name -> faults.add(DocumentCode.UNKNOWN_MEMBER, pointer.to(name), Map.of()));
    }

    /** Gives a member that must be there. */
    <T> Optional<T> member(String name, Class<T> type) {
        if (!has(name)) {
            faults.add(DocumentCode.MISSING_MEMBER, pointer.to(name), Map.of());
        }
        return optional(name, type);
    }

    /** Gives a member that may be there. */
    <T> Optional<T> optional(String name, Class<T> type) {
        return has(name) ? at(name).as(type) : Optional.empty();
    }

    /** Gives a member that is an object, if it is there. */
    Optional<Node> child(String name) {
        return optional(name, Map.class).map(object -> at(name));
    }

    /** Gives a member that is an array of texts, if it is there. */
    Optional<List<String>> texts(String name) {
        return optional(name, List.class)
                .map(array -> at(name).elements().stream()
                        .flatMap(element -> element.as(String.class).stream())
                        .toList());
    }

    /** Gives a member that is a text of one character. */
    char character(String name, char byDefault) {
        String text = optional(name, String.class).orElse(String.valueOf(byDefault));
        if (text.length() == 1) {
            return text.charAt(0);
        }
        faults.add(DocumentCode.WRONG_TYPE, pointer.to(name), Map.of("expected", "character", "found", "string"));
        return byDefault;
    }

    private Map<?, ?> map() {
        return json instanceof Map<?, ?> map ? map : Map.of();
    }

    @SuppressWarnings("unchecked") // The reader makes no other maps.
    private Map<String, Object> members() {
        return (Map<String, Object>) map();
    }

    private static String name(Class<?> type) {
        return Map.class.isAssignableFrom(type)
                ? "object"
                : List.class.isAssignableFrom(type)
                        ? "list"
                        : type == NumberText.class ? "number" : type == Boolean.class ? "boolean" : "string";
    }
}
