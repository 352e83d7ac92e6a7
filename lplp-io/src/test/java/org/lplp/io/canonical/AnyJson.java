package org.lplp.io.canonical;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.lplp.core.base.NumberText;
import org.lplp.io.stream.CanonicalNumber;

/** Any JSON values, and texts of them that differ in all that canonical form makes equal. */
public final class AnyJson {

    private AnyJson() {}

    /** Gives strings of any well-formed Unicode, short ones above all. */
    static Arbitrary<String> strings() {
        return Arbitraries.strings().all().ofMaxLength(6).map(text -> text.replaceAll("\\p{Cs}", ""));
    }

    private static Arbitrary<Object> numbers() {
        // Before JDK 19 Double.toString gives more digits than name the double, which canonical form would change.
        Arbitrary<String> doubles = Arbitraries.doubles().map(CanonicalNumber::text);
        Arbitrary<String> wholes =
                Arbitraries.longs().between(-(1L << 53) + 1, (1L << 53) - 1).map(String::valueOf);
        return Arbitraries.oneOf(doubles, wholes, Arbitraries.of("0", "-0", "1.50", "2e3", "1E-7", "-0.0"))
                .map(NumberText::new);
    }

    /** Gives any values: objects and lists up to some depth, whose numbers are kept by canonical form. */
    static Arbitrary<Object> values(int depth) {
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                strings().map(text -> text),
                numbers(),
                Arbitraries.of(true, false).injectNull(0.3).map(it -> it));
        if (depth == 0) {
            return leaves;
        }
        return Arbitraries.oneOf(
                leaves,
                values(depth - 1).list().ofMaxSize(3).map(Collections::unmodifiableList),
                objects(depth - 1).map(it -> it));
    }

    /** Gives any objects. */
    public static Arbitrary<Map<String, Object>> objects(int depth) {
        return Arbitraries.maps(strings(), values(depth).map(Collections::singletonList))
                .ofMaxSize(4)
                .map(AnyJson::unwrapped);
    }

    /** Maps of the generator hold no null, so each value comes in a list of one. */
    private static Map<String, Object> unwrapped(Map<String, List<Object>> wrapped) {
        Map<String, Object> members = new LinkedHashMap<>();
        wrapped.forEach((name, value) -> members.put(name, value.get(0)));
        return members;
    }

    /** Writes a value with its members in any order, white space anywhere and any character as an escape. */
    public static String text(Object value, Random random) {
        StringBuilder text = new StringBuilder();
        write(value, random, text);
        return text.toString();
    }

    private static void write(Object value, Random random, StringBuilder out) {
        space(random, out);
        if (value instanceof Map<?, ?> map) {
            List<Map.Entry<?, ?>> members = new ArrayList<>(map.entrySet());
            Collections.shuffle(members, random);
            out.append('{');
            for (int i = 0; i < members.size(); i++) {
                out.append(i == 0 ? "" : ",");
                write(members.get(i).getKey(), random, out);
                out.append(':');
                write(members.get(i).getValue(), random, out);
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (int i = 0; i < list.size(); i++) {
                out.append(i == 0 ? "" : ",");
                write(list.get(i), random, out);
            }
            out.append(']');
        } else if (value instanceof String string) {
            out.append('"');
            string.chars().forEach(c -> character((char) c, random, out));
            out.append('"');
        } else {
            out.append(value instanceof NumberText number ? number.text() : value);
        }
        space(random, out);
    }

    private static void character(char c, Random random, StringBuilder out) {
        // A surrogate that is escaped needs an escaped partner: none is escaped, then.
        boolean escaped = c < ' ' || c == '"' || c == '\\' || (random.nextInt(4) == 0 && !Character.isSurrogate(c));
        out.append(escaped ? String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c) : String.valueOf(c));
    }

    private static void space(Random random, StringBuilder out) {
        if (random.nextInt(3) == 0) {
            out.append(" \n\t\r".charAt(random.nextInt(4)));
        }
    }
}
