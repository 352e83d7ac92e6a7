package org.lplp.io.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The versions of a record that had to give way to another. They stand in an extension of the one that stands, so that nothing is lost
 * and a second merge of the same files finds nothing new.
 */
final class Displaced {

    private static final String EXTENSIONS = "extensions";
    private static final String RECORD = "record";

    private final Set<Object> known = new LinkedHashSet<>();
    private final List<Object> entries = new ArrayList<>();

    /** Adds what versions of a record say of it. */
    void addOf(List<Version> versions) {
        for (Version version : versions) {
            if (version.members().get(EXTENSIONS) instanceof Map<?, ?> extensions
                    && extensions.get(Merge.DISPLACED) instanceof List<?> list) {
                list.forEach(this::add);
            }
        }
    }

    /** Adds a version that gives way. */
    void add(Object record, Map<String, Object> document) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("document", document.get("id"));
        entry.put("issued", document.get("issued"));
        entry.put(RECORD, record);
        add(entry);
    }

    private void add(Object entry) {
        if (known.add(Same.key(record(entry)))) {
            entries.add(entry);
        }
    }

    /** Tells whether a version has given way before. */
    boolean has(Object record) {
        return known.contains(Same.key(record));
    }

    /** Gives a record that stands the extension; what stands is not displaced. */
    Map<String, Object> in(Map<String, Object> record, Object standing) {
        Object key = Same.key(standing);
        List<Object> others = entries.stream()
                .filter(entry -> !Same.key(record(entry)).equals(key))
                .toList();
        if (others.isEmpty()) {
            return record;
        }
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (record.get(EXTENSIONS) instanceof Map<?, ?> already) {
            already.forEach((name, value) -> extensions.put((String) name, value));
        }
        extensions.put(Merge.DISPLACED, others);
        Map<String, Object> with = new LinkedHashMap<>(record);
        with.put(EXTENSIONS, extensions);
        return with;
    }

    /** Gives the members of a record without those that have given way. */
    static Map<String, Object> without(Map<?, ?> record) {
        Map<String, Object> bare = new LinkedHashMap<>();
        record.forEach((name, value) -> bare.put((String) name, value));
        if (bare.get(EXTENSIONS) instanceof Map<?, ?> extensions && extensions.containsKey(Merge.DISPLACED)) {
            Map<Object, Object> others = new LinkedHashMap<>(extensions);
            others.remove(Merge.DISPLACED);
            if (others.isEmpty()) {
                bare.remove(EXTENSIONS);
            } else {
                bare.put(EXTENSIONS, others);
            }
        }
        return bare;
    }

    /** What somebody else wrote there is kept like any other, whatever it is. */
    private static Object record(Object entry) {
        return entry instanceof Map<?, ?> members && members.containsKey(RECORD) ? members.get(RECORD) : entry;
    }
}
