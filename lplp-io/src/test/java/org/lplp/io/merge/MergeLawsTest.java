package org.lplp.io.merge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lplp.core.base.NumberText;
import org.lplp.core.check.AnyDocument;
import org.lplp.core.document.Community;
import org.lplp.core.document.Document;
import org.lplp.core.document.Portfolio;
import org.lplp.io.canonical.Canonical;
import org.lplp.io.canonical.JsonText;
import org.lplp.io.json.Lplp;
import org.lplp.io.stream.Writing;

/**
 * The algebra of merging. The files are what several schools have of one generated document, in which every record has an id of its
 * own: each school lacks records that another has.
 */
class MergeLawsTest {

    private static final Lplp LPLP = Lplp.standard();

    @Property(tries = 100)
    void aFileWithItselfIsThatFile(@ForAll("schools") List<byte[]> schools) {
        byte[] a = schools.get(0);
        assertThat(merged(a, a)).isEqualTo(merged(a)).isEqualTo(a);
    }

    @Property(tries = 100)
    void theOrderOfFilesMakesNoDifferenceButForTheOrderOfRecords(@ForAll("schools") List<byte[]> schools) {
        byte[] a = schools.get(0);
        byte[] b = schools.get(1);
        assertThat(unordered(merged(a, b))).isEqualTo(unordered(merged(b, a)));
    }

    @Property(tries = 100)
    void allAtOnceIsOneAfterTheOther(@ForAll("schools") List<byte[]> schools) {
        byte[] a = schools.get(0);
        byte[] b = schools.get(1);
        byte[] c = schools.get(2);
        assertThat(merged(merged(a, b), c)).isEqualTo(merged(a, b, c)).isEqualTo(merged(a, merged(b, c)));
    }

    @Property(tries = 100)
    void everyLeafOfEveryFileIsInTheResult(@ForAll("schools") List<byte[]> schools) {
        Map<String, Object> whole = leaves(merged(schools.toArray(byte[][]::new)));
        schools.forEach(file -> assertThat(whole).containsAllEntriesOf(leaves(file)));
    }

    @Property(tries = 100)
    void whateverIsPreferredNoRecordAndNoVersionIsLost(
            @ForAll("schools") List<byte[]> schools, @ForAll long seed, @ForAll Preference preference) {
        byte[] a = schools.get(0);
        byte[] b = changed(schools.get(1), new Random(seed));
        Merged merged = Merge.of(LPLP, List.of(a, b), preference, Optional.empty());
        if (merged.document().isEmpty()) {
            assertThat(merged.findings()).anyMatch(findings -> !findings.isEmpty());
            return;
        }
        String text = new String(LPLP.write(merged.document().get()), UTF_8);
        for (byte[] file : List.of(a, b)) {
            strings(tree(file), new ArrayList<>())
                    .forEach(string -> assertThat(text).contains(new String(Canonical.bytes(string), UTF_8)));
        }
    }

    @Provide
    Arbitrary<List<byte[]>> schools() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(Portfolio.class, Community.class))
                .as(MergeLawsTest::schools);
    }

    private static List<byte[]> schools(long seed, int size, Class<? extends Document> kind) {
        Document any = AnyDocument.any(kind, seed, size, 0);
        Map<String, Object> whole = tree(LPLP.write(any));
        whole.remove("proof");
        whole.remove("mustUnderstand");
        if (whole.get("passport") instanceof Map<?, ?> passport) {
            Map<String, Object> rest = new LinkedHashMap<>(object(passport));
            rest.remove("manifest");
            whole.put("passport", rest);
        }
        whole = object(withOwnIds(whole, "urn:x:" + seed));
        List<byte[]> schools = new ArrayList<>();
        for (int school = 0; school < 3; school++) {
            schools.add(lawful(thinned(whole, new Random(seed + school))));
        }
        return schools;
    }

    /** As this library writes it. */
    private static byte[] lawful(Object tree) {
        return LPLP.write(
                LPLP.read(Writing.plain(tree, number -> number)).document().orElseThrow());
    }

    /** Gives each record an id that no other has. What unknown members and extensions hold stays as it is. */
    private static Object withOwnIds(Object value, String id) {
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> changed = new LinkedHashMap<>();
            members.forEach((name, member) -> changed.put(
                    (String) name,
                    name.equals("id") && member instanceof String
                            ? id
                            : withOwnIds(member, id + "/" + Integer.toHexString(name.hashCode()))));
            return changed;
        }
        if (value instanceof List<?> elements) {
            List<Object> changed = new ArrayList<>();
            for (int i = 0; i < elements.size(); i++) {
                changed.add(withOwnIds(elements.get(i), id + "/" + i));
            }
            return changed;
        }
        return value;
    }

    /** Leaves out some records that have an id, wherever they stand. */
    private static Object thinned(Object value, Random random) {
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> changed = new LinkedHashMap<>();
            members.forEach((name, member) ->
                    changed.put((String) name, name.equals("extensions") ? member : thinned(member, random)));
            return changed;
        }
        if (value instanceof List<?> elements && isOfRecords(elements)) {
            return elements.stream()
                    .filter(element -> random.nextInt(3) > 0)
                    .map(element -> thinned(element, random))
                    .toList();
        }
        return value;
    }

    private static boolean isOfRecords(List<?> elements) {
        return elements.stream()
                .allMatch(element -> element instanceof Map<?, ?> members && members.get("id") instanceof String);
    }

    /** Puts other times into some records. */
    private static byte[] changed(byte[] file, Random random) {
        String text = new String(file, UTF_8);
        return text.replace(":true", random.nextBoolean() ? ":false" : ":true")
                .replace("\"minutes\":", random.nextBoolean() ? "\"minutes\":1" : "\"minutes\":")
                .getBytes(UTF_8);
    }

    private static byte[] merged(byte[]... files) {
        Merged merged = Merge.of(LPLP, List.of(files), Preference.NONE, Optional.empty());
        return LPLP.write(merged.document()
                .orElseThrow(() -> new AssertionError(merged.findings() + "\n"
                        + Stream.of(files).map(file -> new String(file, UTF_8)).toList())));
    }

    private static Map<String, Object> tree(byte[] file) {
        return new LinkedHashMap<>(JsonText.read(file).orThrow().object().orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    /** Gives a document with its lists of objects in some order that depends on their content alone. */
    private static Object unordered(byte[] file) {
        return unordered(tree(file));
    }

    private static Object unordered(Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> sorted = new TreeMap<>();
            members.forEach((name, member) -> sorted.put((String) name, unordered(member)));
            return sorted;
        }
        if (value instanceof List<?> elements) {
            List<Object> sorted = new ArrayList<>(
                    elements.stream().map(MergeLawsTest::unordered).toList());
            if (elements.stream().allMatch(element -> element instanceof Map<?, ?>)) {
                sorted.sort(java.util.Comparator.comparing(Object::toString));
            }
            return sorted;
        }
        return value;
    }

    /** By way there, with ids in place of numbers: everything that is no object and no list of records. */
    private static Map<String, Object> leaves(byte[] file) {
        Map<String, Object> leaves = new LinkedHashMap<>();
        leaves("", tree(file), leaves);
        return leaves;
    }

    private static void leaves(String at, Object value, Map<String, Object> out) {
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> leaves(at + "/" + name, member, out));
        } else if (value instanceof List<?> elements && !elements.isEmpty() && isOfRecords(elements)) {
            elements.forEach(element -> leaves(at + "/" + object(element).get("id"), element, out));
        } else {
            out.put(at, value);
        }
    }

    private static List<String> strings(Object value, List<String> out) {
        if (value instanceof Map<?, ?> members) {
            members.values().forEach(member -> strings(member, out));
        } else if (value instanceof List<?> elements) {
            elements.forEach(element -> strings(element, out));
        } else if (value instanceof String string) {
            out.add(string);
        } else if (value instanceof NumberText number) {
            assertThat(number.text()).isNotEmpty();
        }
        return out;
    }
}
