package org.lplp.io.special;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.Members;
import org.lplp.core.disclosure.SpecialCategory;

/**
 * What the extension {@value org.lplp.core.disclosure.SpecialCategory#EXTENSION} says of the person whose record carries it. It
 * never prints itself.
 *
 * <pre>{@code
 * Optional<SpecialCategoryData> data = SpecialCategoryData.of(portfolio.getPeople().getLearner());
 * Learner without = Learner.builder().from(learner).extensions(SpecialCategoryData.removeFrom(learner.getExtensions())).build();
 * }</pre>
 *
 * @param basis why the data may be held; empty if the file does not say
 * @param ethnicity how the person describes their own ethnicity
 * @param needs special educational needs and disabilities
 * @param health conditions that those around the person must know
 */
public record SpecialCategoryData(
        Optional<LegalBasis> basis, List<SpecialEntry> ethnicity, List<SpecialEntry> needs, List<SpecialEntry> health) {

    private static final Set<String> MEMBERS = Set.of("basis", "ethnicity", "needs", "health");
    private static final Set<String> ENTRY_MEMBERS = Set.of("scheme", "code", "since", "note");

    /** Copies the lists. */
    public SpecialCategoryData {
        Objects.requireNonNull(basis, "basis");
        ethnicity = List.copyOf(ethnicity);
        needs = List.copyOf(needs);
        health = List.copyOf(health);
    }

    /**
     * Takes the data out of a record.
     *
     * @param record the record, such as the learner
     * @return the data; empty if the record does not carry the extension
     * @throws IllegalArgumentException if the extension is not what its schema allows; the message says where, and nothing that
     *     stands there
     */
    public static Optional<SpecialCategoryData> of(Extensible record) {
        Map<String, Object> extensions = record.getExtensions().asMap();
        if (!extensions.containsKey(SpecialCategory.EXTENSION)) {
            return Optional.empty();
        }
        Map<?, ?> data = object(extensions.get(SpecialCategory.EXTENSION), MEMBERS, "");
        return Optional.of(new SpecialCategoryData(
                optional(data, "basis", "", code -> LegalBasis.of(code).orElseThrow(() -> wrong("/basis"))),
                entries(data, "ethnicity"),
                entries(data, "needs"),
                entries(data, "health")));
    }

    /**
     * Adds the data to the extensions of a record, in place of what the extension said before.
     *
     * @param extensions the other extensions
     * @return all of them
     */
    public Members addTo(Members extensions) {
        Map<String, Object> data = new TreeMap<>();
        basis.ifPresent(known -> data.put("basis", known.code()));
        put(data, "ethnicity", ethnicity);
        put(data, "needs", needs);
        put(data, "health", health);
        Map<String, Object> all = new TreeMap<>(extensions.asMap());
        all.put(SpecialCategory.EXTENSION, data);
        return Members.of(all);
    }

    /**
     * Leaves the data out of the extensions of a record, so that it can be shared without them.
     *
     * @param extensions the extensions
     * @return the others
     */
    public static Members removeFrom(Members extensions) {
        Map<String, Object> others = new TreeMap<>(extensions.asMap());
        others.remove(SpecialCategory.EXTENSION);
        return Members.of(others);
    }

    private static List<SpecialEntry> entries(Map<?, ?> data, String member) {
        Object value = data.get(member);
        if (value == null && !data.containsKey(member)) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw wrong("/" + member);
        }
        List<SpecialEntry> entries = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            entries.add(entry(list.get(i), "/" + member + "/" + i));
        }
        return entries;
    }

    private static SpecialEntry entry(Object value, String at) {
        Map<?, ?> entry = object(value, ENTRY_MEMBERS, at);
        return new SpecialEntry(
                optional(entry, "scheme", at, URI::create)
                        .filter(URI::isAbsolute)
                        .orElseThrow(() -> wrong(at + "/scheme")),
                optional(entry, "code", at, Function.identity()).orElseThrow(() -> wrong(at + "/code")),
                optional(entry, "since", at, LocalDate::parse),
                optional(entry, "note", at, Function.identity()));
    }

    private static Map<?, ?> object(Object value, Set<String> members, String at) {
        if (value instanceof Map<?, ?> object && members.containsAll(object.keySet())) {
            return object;
        }
        throw wrong(at);
    }

    private static <T> Optional<T> optional(Map<?, ?> object, String member, String at, Function<String, T> read) {
        if (!object.containsKey(member)) {
            return Optional.empty();
        }
        if (object.get(member) instanceof String text) {
            try {
                return Optional.of(read.apply(text));
            } catch (IllegalArgumentException | DateTimeParseException e) {
                // What was read must not stand in the message of the cause either.
                throw wrong(at + "/" + member);
            }
        }
        throw wrong(at + "/" + member);
    }

    private static IllegalArgumentException wrong(String at) {
        return new IllegalArgumentException(
                "the extension " + SpecialCategory.EXTENSION + " is not what its schema allows, at \"" + at + "\"");
    }

    private static void put(Map<String, Object> data, String member, List<SpecialEntry> entries) {
        List<Object> list = new ArrayList<>();
        for (SpecialEntry entry : entries) {
            Map<String, Object> object = new TreeMap<>();
            object.put("scheme", entry.scheme().toString());
            object.put("code", entry.code());
            entry.since().ifPresent(since -> object.put("since", since.toString()));
            entry.note().ifPresent(note -> object.put("note", note));
            list.add(object);
        }
        if (!list.isEmpty()) {
            data.put(member, list);
        }
    }

    @Override
    public String toString() {
        return "SpecialCategoryData(…)";
    }
}
