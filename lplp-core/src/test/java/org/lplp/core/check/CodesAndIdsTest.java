package org.lplp.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lplp.core.base.Code;
import org.lplp.core.base.Id;
import org.lplp.core.base.ListedCodes;

/** Tests what holds of every type of open code and of every type of id, whichever there are. */
class CodesAndIdsTest {

    private static final String UNKNOWN = "surely not on any list";
    private static final String LONE_SURROGATE = "\uD800";

    static Stream<Class<? extends Code>> codes() {
        return CodeTypes.ALL.stream().sorted(Comparator.comparing(Class::getName));
    }

    static Stream<Class<?>> ids() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(Id.class.getPackageName())
                        .stream()
                        .filter(type -> type.isAssignableTo(Id.class) && !type.isInterface())
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyConstantIsKnownAndGivenForItsValue(Class<? extends Code> type) {
        for (Code constant : constants(type)) {
            assertThat(of(type, constant.value())).isSameAs(constant);
            assertThat(constant.isKnown()).isTrue();
            assertThat(constant).hasToString(constant.value());
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void listIsThatOfTheConstantsInTheirOrder(Class<? extends Code> type) throws ReflectiveOperationException {
        Code any = of(type, UNKNOWN);
        Optional<Method> known = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("known"))
                .findFirst();

        if (known.isPresent()) {
            Set<String> values = CodesAndIdsTest.<Map<String, ?>>cast(
                            known.get().invoke(null))
                    .keySet();

            assertThat(List.copyOf(values))
                    .isEqualTo(constants(type).stream().map(Code::value).toList());
            assertThat(any.listed()).isEqualTo(values).isNotEmpty();
            assertThat(any.isKnown()).isFalse();
            assertThat(values).allMatch(value -> value.matches("[A-Za-z0-9]+"));
        } else {
            assertThat(any.listed()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void codeOutsideTheListBuildsAndIsAValue(Class<? extends Code> type) {
        assertThat(of(type, UNKNOWN))
                .isEqualTo(of(type, UNKNOWN))
                .hasSameHashCodeAs(of(type, UNKNOWN))
                .hasToString(UNKNOWN)
                .extracting(Code::value)
                .isEqualTo(UNKNOWN);
        assertThatThrownBy(() -> of(type, LONE_SURROGATE)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void frameworkListsATypeByItsName(Class<? extends Code> type) {
        ListedCodes codes = ListedCodes.of(Map.of(ListedCodes.name(type), List.of(UNKNOWN)));

        assertThat(ListedCodes.name(type).toLowerCase(Locale.ROOT))
                .isEqualTo(type.getSimpleName().toLowerCase(Locale.ROOT));
        assertThat(codes.knows(of(type, UNKNOWN))).isTrue();
        assertThat(constants(type)).noneMatch(codes::knows);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyIdIsAnAbsoluteUri(Class<?> type) {
        String uri = "urn:uuid:3f1c7a52-6f0b-4c55-9a5e-0d4c0a3b8e11";

        assertThat(of(type, uri))
                .hasToString(uri)
                .isEqualTo(of(type, uri))
                .hasSameHashCodeAs(of(type, uri))
                .isNotEqualTo(of(type, uri + "2"));
        assertThat(((Id) of(type, uri)).value()).isEqualTo(uri);
        assertThatThrownBy(() -> of(type, "ann")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The constants in the order in which they are declared. */
    private static List<Code> constants(Class<? extends Code> type) {
        List<Code> constants = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                try {
                    constants.add((Code) field.get(null));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return constants;
    }

    /** Calls the factory that every type of code and id has. */
    private static <T> T of(Class<T> type, String value) {
        try {
            return type.cast(type.getMethod("of", String.class).invoke(null, value));
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }
}
