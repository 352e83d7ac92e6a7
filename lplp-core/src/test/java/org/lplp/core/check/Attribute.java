package org.lplp.core.check;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.lplp.core.base.TextLength;

/** An attribute of a value, as reflection shows it. */
record Attribute(Class<?> owner, String name, Class<?> type, boolean defaulted, Method setter, Bounds bounds) {

    /** The range of a number, or of the length of a text. */
    record Bounds(BigDecimal min, BigDecimal max) {

        static final Bounds NONE = new Bounds(null, null);

        static Bounds of(Iterable<Annotation> annotations) {
            Bounds bounds = NONE;
            for (Annotation annotation : annotations) {
                if (annotation instanceof Min min) {
                    bounds = new Bounds(BigDecimal.valueOf(min.value()), bounds.max);
                } else if (annotation instanceof Max max) {
                    bounds = new Bounds(bounds.min, BigDecimal.valueOf(max.value()));
                } else if (annotation instanceof DecimalMin min) {
                    bounds = new Bounds(new BigDecimal(min.value()), bounds.max);
                } else if (annotation instanceof DecimalMax max) {
                    bounds = new Bounds(bounds.min, new BigDecimal(max.value()));
                } else if (annotation instanceof TextLength length) {
                    bounds = new Bounds(BigDecimal.valueOf(length.min()), BigDecimal.valueOf(length.max()));
                }
            }
            return bounds;
        }
    }

    static Attribute of(Class<?> owner, Method accessor, Class<?> builder) {
        String accessorName = accessor.getName();
        String bare = accessorName.substring(accessorName.startsWith("is") ? 2 : 3);
        String name = Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
        List<Annotation> annotations = new ArrayList<>(List.of(accessor.getAnnotations()));
        Class<?> type = accessor.getReturnType();
        Class<?> taken = type;
        if (accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType parameterized) {
            AnnotatedType argument = parameterized.getAnnotatedActualTypeArguments()[0];
            annotations.addAll(List.of(argument.getAnnotations()));
            taken = type == List.class ? Iterable.class : type;
            type = (Class<?>) ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments()[0];
        }
        return new Attribute(
                owner, name, type, accessor.isDefault(), setter(builder, name, taken), Bounds.of(annotations));
    }

    private static Method setter(Class<?> builder, String name, Class<?> taken) {
        for (Method method : builder.getMethods()) {
            if (method.getName().equals(name)
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0] == taken) {
                method.setAccessible(true);
                return method;
            }
        }
        throw new AssertionError("no builder method for " + name);
    }
}
