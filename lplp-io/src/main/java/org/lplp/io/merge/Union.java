package org.lplp.io.merge;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Pointer;

/**
 * Unites the trees of documents. A document and its sections are gathered member by member; a record is one statement, so that two
 * versions of it conflict in whatever they differ; only the records within a record, which have ids of their own, are gathered again.
 */
final class Union {

    private static final String EXTENSIONS = "extensions";

    /** Takes findings of a file. */
    interface Report {
        void take(int file, Finding finding);
    }

    private final List<Map<String, Object>> documents;
    private final List<OffsetDateTime> issued;
    private final Preference preference;
    private final Report report;
    /** By id: where files have it. */
    private final Map<String, List<Version>> origins = new LinkedHashMap<>();

    /**
     * @param documents the documents of the files
     * @param issued when each was issued
     * @param preference which version stands
     * @param report takes conflicts, and versions that gave way
     */
    Union(List<Map<String, Object>> documents, List<OffsetDateTime> issued, Preference preference, Report report) {
        this.documents = documents;
        this.issued = issued;
        this.preference = preference;
        this.report = report;
    }

    /** Gives all that the documents hold, but for these members. */
    Map<String, Object> without(Set<String> envelope) {
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Map<String, Object> rest = new LinkedHashMap<>(documents.get(i));
            rest.keySet().removeAll(envelope);
            versions.add(new Version(i, rest, Pointer.root()));
        }
        return gathered(versions, true);
    }

    /** Gives where the files hold a record. */
    List<Version> origins(String id) {
        return origins.getOrDefault(id, List.of());
    }

    /** Gathers the members of a document, or of a section. */
    private Map<String, Object> gathered(List<Version> versions, boolean isDocument) {
        Displaced displaced = new Displaced();
        displaced.addOf(versions);
        List<Version> bare = versions.stream()
                .map(each -> new Version(each.file(), Displaced.without(each.members()), each.at()))
                .toList();
        Map<String, Object> union = new LinkedHashMap<>();
        for (String name : names(bare)) {
            List<Version> members = having(name, bare);
            if (name.equals(EXTENSIONS)) {
                Map<String, Object> extensions = new LinkedHashMap<>();
                for (String key : names(members)) {
                    extensions.put(key, member(key, having(key, members), true, displaced));
                }
                union.put(name, extensions);
            } else if (members.stream().allMatch(Union::isOfRecords)) {
                union.put(name, list(members));
            } else if (members.stream().allMatch(each -> each.id().isPresent())
                    && members.stream().map(Version::id).distinct().count() == 1) {
                union.put(name, record(members));
            } else if (isDocument && members.stream().allMatch(Version::isObject)) {
                union.put(name, gathered(members, false));
            } else {
                union.put(name, member(name, members, false, displaced));
            }
        }
        return displaced.in(union, null);
    }

    /** Decides on a member of a document or a section, or on one of its extensions. */
    private Object member(String name, List<Version> versions, boolean isExtension, Displaced displaced) {
        Function<Version, Object> content = each -> wrapped(name, each.value(), isExtension);
        List<List<Version>> rivals = rivals(versions, content, displaced);
        List<Version> standing = standing(rivals);
        for (List<Version> each : rivals) {
            if (standing.isEmpty()) {
                Version other = rivals.get(each == rivals.get(0) ? 1 : 0).get(0);
                each.forEach(version -> report(MergeCode.CONFLICT, version, version.at(), other.at()));
            } else if (each != standing) {
                giveWay(each, standing.get(0), content, displaced);
            }
        }
        return (standing.isEmpty() ? rivals.get(0) : standing).get(0).value();
    }

    private static Map<String, Object> wrapped(String name, Object value, boolean isExtension) {
        Map<String, Object> wrapped = new LinkedHashMap<>();
        wrapped.put(name, value);
        return isExtension ? Map.of(EXTENSIONS, wrapped) : wrapped;
    }

    /** Gathers records, each once; elements without an id as often as the file that has most of them. */
    private List<Object> list(List<Version> versions) {
        Map<Object, List<Version>> byKey = new LinkedHashMap<>();
        for (Version version : versions) {
            Map<Object, Integer> copies = new LinkedHashMap<>();
            for (int i = 0; i < version.elements().size(); i++) {
                Version element = version.element(i);
                Object key = element.id().isPresent() ? element.id().get() : Same.key(element.value());
                int copy = element.id().isPresent() ? 0 : copies.merge(key, 1, Integer::sum);
                byKey.computeIfAbsent(List.of(copy, key), any -> new ArrayList<>())
                        .add(element);
            }
        }
        List<Object> union = new ArrayList<>();
        for (List<Version> same : byKey.values()) {
            union.add(same.get(0).id().isPresent() ? record(same) : same.get(0).value());
        }
        return union;
    }

    private Map<String, Object> record(List<Version> versions) {
        origins.computeIfAbsent(versions.get(0).id().orElseThrow(), id -> new ArrayList<>())
                .addAll(versions);
        Set<String> lists = new LinkedHashSet<>();
        for (String name : names(versions)) {
            if (having(name, versions).stream().allMatch(Union::isOfIdentified)) {
                lists.add(name);
            }
        }
        Displaced displaced = new Displaced();
        displaced.addOf(versions);
        Function<Version, Object> content = each -> own(each, lists);
        List<List<Version>> rivals = rivals(versions, content, displaced);
        List<Version> standing = standing(rivals);
        if (standing.isEmpty()) {
            conflict(rivals, lists);
            standing = rivals.get(0);
        } else {
            for (List<Version> each : rivals) {
                if (each != standing) {
                    giveWay(each, standing.get(0), content, displaced);
                }
            }
        }
        Map<String, Object> own = own(standing.get(0), lists);
        Map<String, Object> union = new LinkedHashMap<>(own);
        lists.forEach(name -> union.put(name, list(having(name, versions))));
        return displaced.in(union, own);
    }

    private void conflict(List<List<Version>> rivals, Set<String> lists) {
        for (List<Version> each : rivals) {
            Version other = rivals.get(each == rivals.get(0) ? 1 : 0).get(0);
            Map<String, Object> others = own(other, lists);
            for (Version version : each) {
                Map<String, Object> own = own(version, lists);
                Set<String> names = new TreeSet<>(own.keySet());
                names.addAll(others.keySet());
                for (String name : names) {
                    if (own.containsKey(name) != others.containsKey(name)
                            || !Objects.equals(Same.key(own.get(name)), Same.key(others.get(name)))) {
                        Pointer at = version.at().to(name);
                        report(MergeCode.CONFLICT, version, at, other.at().to(name));
                    }
                }
            }
        }
    }

    private void giveWay(
            List<Version> versions, Version standing, Function<Version, Object> content, Displaced displaced) {
        for (Version each : versions) {
            report(MergeCode.DISPLACED, each, each.at(), standing.at());
            displaced.add(content.apply(each), documents.get(each.file()));
        }
    }

    /** What a record says itself. */
    private static Map<String, Object> own(Version version, Set<String> lists) {
        Map<String, Object> own = Displaced.without(version.members());
        own.keySet().removeAll(lists);
        return own;
    }

    /** Puts together the versions that say the same. One that has given way before is no rival, unless all have. */
    private static List<List<Version>> rivals(
            List<Version> versions, Function<Version, Object> content, Displaced displaced) {
        Map<Object, List<Version>> same = new LinkedHashMap<>();
        versions.forEach(each -> same.computeIfAbsent(Same.key(content.apply(each)), key -> new ArrayList<>())
                .add(each));
        List<List<Version>> left = same.values().stream()
                .filter(each -> !displaced.has(content.apply(each.get(0))))
                .toList();
        return left.isEmpty() ? List.copyOf(same.values()) : left;
    }

    /** Gives the rival that stands: the only one, or the preferred one; an empty list if it is for somebody else to say. */
    private List<Version> standing(List<List<Version>> rivals) {
        if (rivals.size() == 1 || preference == Preference.NONE) {
            return rivals.size() == 1 ? rivals.get(0) : List.of();
        }
        Comparator<Version> order = switch (preference) {
            case FIRST -> Comparator.comparing(Version::file, Comparator.reverseOrder());
            case LAST -> Comparator.comparing(Version::file);
            default -> Comparator.comparing(each -> issued.get(each.file()), OffsetDateTime.timeLineOrder());
        };
        Version best = rivals.stream().flatMap(List::stream).max(order).orElseThrow();
        List<List<Version>> equals = rivals.stream()
                .filter(rival -> rival.stream().anyMatch(each -> order.compare(each, best) == 0))
                .toList();
        return equals.size() == 1 ? equals.get(0) : List.of();
    }

    private void report(MergeCode code, Version version, Pointer at, Pointer other) {
        Map<String, String> arguments = Map.of(Finding.OTHER, other.toString());
        report.take(version.file(), Finding.of(code.code(), code.severity(), at.toString(), arguments));
    }

    private static boolean isOfRecords(Version version) {
        return version.isList() && version.elements().stream().allMatch(each -> each instanceof Map<?, ?>);
    }

    private static boolean isOfIdentified(Version version) {
        if (!version.isList() || version.elements().isEmpty()) {
            return false;
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < version.elements().size(); i++) {
            Optional<String> id = version.element(i).id();
            if (id.isEmpty() || !ids.add(id.get())) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> names(List<Version> versions) {
        Set<String> names = new LinkedHashSet<>();
        versions.forEach(each -> each.members().keySet().forEach(name -> names.add((String) name)));
        return names;
    }

    private static List<Version> having(String name, List<Version> versions) {
        return versions.stream()
                .filter(each -> each.members().containsKey(name))
                .map(each -> each.member(name))
                .toList();
    }
}
