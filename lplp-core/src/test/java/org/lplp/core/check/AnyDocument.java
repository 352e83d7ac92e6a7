package org.lplp.core.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FormatVersion;
import org.lplp.core.base.Members;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;

/**
 * Makes documents of every shape that can be built: full and empty, valid and not. It reads the interfaces of the model, so an
 * attribute that is added is in the next document.
 *
 * <p>Decimals are in their normal form: no trailing zero behind the point, no negative scale.
 */
public final class AnyDocument {

    private static final Map<Class<?>, FormatVersion> FORMATS = Map.of(
            Portfolio.class, FormatVersion.PORTFOLIO,
            Community.class, FormatVersion.COMMUNITY,
            Framework.class, FormatVersion.FRAMEWORK);

    /**
     * How deep records nest at most, where a record can hold records of its own type without end. Each of them is two levels of
     * JSON, and below the last stand extensions of four: all of it is less than the 32 levels that a reader takes.
     */
    private static final int DEEPEST = 12;

    private static final Map<Class<?>, List<Attribute>> ATTRIBUTES = new ConcurrentHashMap<>();

    private final Random random;
    private final int size;
    private final AnyValue values;

    private AnyDocument(long seed, int size, int faults) {
        this.random = new Random(seed);
        this.size = size;
        this.values = new AnyValue(random, faults);
    }

    /**
     * Gives portfolios, in part valid.
     *
     * @return portfolios; they shrink to smaller ones
     */
    public static Arbitrary<Portfolio> portfolios() {
        return documents(Portfolio.class);
    }

    /**
     * Gives frameworks, in part valid.
     *
     * @return frameworks; they shrink to smaller ones
     */
    public static Arbitrary<Framework> frameworks() {
        return documents(Framework.class);
    }

    /**
     * Gives communities, in part valid.
     *
     * @return communities; they shrink to smaller ones
     */
    public static Arbitrary<Community> communities() {
        return documents(Community.class);
    }

    private static <T> Arbitrary<T> documents(Class<T> type) {
        return Combinators.combine(
                        Arbitraries.longs().withoutEdgeCases(),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(0, 2, 10, 100))
                .as((seed, size, faults) -> any(type, seed, size, faults));
    }

    /**
     * Makes a value.
     *
     * @param type the interface of a value of the model
     * @param seed decides everything: the same arguments give an equal value
     * @param size how many elements a list has at most
     * @param faults one value in so many breaks a constraint, is an unknown code, or runs backwards; 0 for none
     * @param <T> the type of value
     * @return a value that could be built
     */
    public static <T> T any(Class<T> type, long seed, int size, int faults) {
        return type.cast(new AnyDocument(seed, size, faults).record(type, 0));
    }

    private Object record(Class<?> type, int depth) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            for (Attribute attribute : ATTRIBUTES.computeIfAbsent(type, AnyDocument::attributes)) {
                set(builder, attribute, depth);
            }
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException e) {
            throw new AssertionError(type.getSimpleName() + " cannot be built", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getSimpleName() + " is no value of the model", e);
        }
    }

    private void set(Object builder, Attribute attribute, int depth) throws ReflectiveOperationException {
        Object value;
        if (attribute.setter().getParameterTypes()[0] == Iterable.class) {
            int length = length(depth);
            List<Object> elements = new ArrayList<>(length);
            for (int i = 0; i < length; i++) {
                elements.add(value(attribute, depth));
            }
            value = elements;
        } else if (attribute.setter().getParameterTypes()[0] == Optional.class) {
            value = random.nextBoolean() ? Optional.empty() : Optional.of(value(attribute, depth));
        } else if (attribute.defaulted() && random.nextInt(4) == 0) {
            return;
        } else {
            value = value(attribute, depth);
        }
        attribute.setter().invoke(builder, value);
    }

    private int length(int depth) {
        int most = depth < DEEPEST ? depth > 4 ? 1 : size : 0;
        return Math.min(most, random.nextInt(size + 1));
    }

    private Object value(Attribute attribute, int depth) {
        if (attribute.name().equals("extensions")) {
            return random.nextInt(4) == 0 ? values.extensions() : Members.none();
        }
        if (attribute.name().equals("unknownMembers")) {
            return random.nextInt(4) == 0 ? values.unknownMembers() : Members.none();
        }
        if (Extensible.class.isAssignableFrom(attribute.type())) {
            return record(attribute.type(), depth + 1);
        }
        if (attribute.type() == FormatVersion.class) {
            FormatVersion known = FORMATS.get(attribute.owner());
            return random.nextInt(8) > 0
                    ? known
                    : new FormatVersion(known.kind(), known.major(), 1 + random.nextInt(9));
        }
        return values.any(attribute.type(), attribute.bounds());
    }

    private static List<Attribute> attributes(Class<?> type) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        Class<?> builder = builderOf(type);
        List<Method> accessors = new ArrayList<>(List.of(type.getMethods()));
        accessors.sort(Comparator.comparing(Method::getName));
        for (Method accessor : accessors) {
            String name = accessor.getName();
            boolean bean = name.startsWith("get") || name.startsWith("is");
            if (bean && !Modifier.isStatic(accessor.getModifiers()) && !accessor.isBridge()) {
                Attribute attribute = Attribute.of(type, accessor, builder);
                attributes.put(attribute.name(), attribute);
            }
        }
        return List.copyOf(attributes.values());
    }

    private static Class<?> builderOf(Class<?> type) {
        for (Class<?> nested : type.getDeclaredClasses()) {
            if (nested.getSimpleName().equals("Builder")) {
                return nested;
            }
        }
        throw new AssertionError(type + " has no builder");
    }
}
