package org.lplp.codegen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import org.lplp.codegen.Model.Constraint;

/** Reads annotations by name, so that the processor needs none of their classes. */
final class Annotations {

    /** Jakarta's order to look into a value. */
    static final String VALID = "jakarta.validation.Valid";

    private static final String JAKARTA = "jakarta.validation.constraints.";
    private static final String REPORTS = "org.lplp.core.base.Reports";
    private static final Set<String> COMMON = Set.of("message", "groups", "payload");

    /** Which code a violation of a standard constraint reports. */
    private static final Map<String, String> STANDARD = Map.of(
            JAKARTA + "Min", "OUT_OF_RANGE",
            JAKARTA + "Max", "OUT_OF_RANGE",
            JAKARTA + "DecimalMin", "OUT_OF_RANGE",
            JAKARTA + "DecimalMax", "OUT_OF_RANGE",
            JAKARTA + "Size", "WRONG_SIZE");

    private final Elements elements;

    /**
     * @param elements the compiler's elements
     */
    Annotations(Elements elements) {
        this.elements = elements;
    }

    boolean has(Element element, String annotation) {
        return has(element.getAnnotationMirrors(), annotation);
    }

    boolean has(List<? extends AnnotationMirror> mirrors, String annotation) {
        return find(mirrors, annotation).isPresent();
    }

    /**
     * Gives what an annotation says.
     *
     * @param element what is annotated
     * @param annotation the annotation's qualified name
     * @return its {@code value}: for an enum constant the name; empty without the annotation
     */
    Optional<Object> value(Element element, String annotation) {
        return find(element.getAnnotationMirrors(), annotation)
                .map(mirror -> parameters(mirror).get("value"));
    }

    /**
     * Gives the constraints among some annotations.
     *
     * @param mirrors the annotations
     * @return those that are Jakarta constraints, in their order
     */
    List<Constraint> constraints(List<? extends AnnotationMirror> mirrors) {
        List<Constraint> constraints = new ArrayList<>();
        for (AnnotationMirror mirror : mirrors) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (has(type, "jakarta.validation.Constraint")) {
                Map<String, Object> reports = find(type.getAnnotationMirrors(), REPORTS)
                        .map(this::parameters)
                        .orElse(Map.of("value", STANDARD.getOrDefault(name(type), ""), "at", ""));
                Map<String, Object> parameters = parameters(mirror);
                parameters.keySet().removeAll(COMMON);
                constraints.add(new Constraint(
                        name(type),
                        parameters,
                        reports.get("value").toString(),
                        reports.get("at").toString()));
            }
        }
        return List.copyOf(constraints);
    }

    /** Parameters by name, in the order of declaration, with defaults. */
    private Map<String, Object> parameters(AnnotationMirror mirror) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> given =
                elements.getElementValuesWithDefaults(mirror);
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Element element : mirror.getAnnotationType().asElement().getEnclosedElements()) {
            if (element instanceof ExecutableElement parameter && given.containsKey(parameter)) {
                Object value = given.get(parameter).getValue();
                parameters.put(
                        parameter.getSimpleName().toString(),
                        value instanceof VariableElement constant
                                ? constant.getSimpleName().toString()
                                : value);
            }
        }
        return parameters;
    }

    private static Optional<? extends AnnotationMirror> find(
            List<? extends AnnotationMirror> mirrors, String annotation) {
        return mirrors.stream()
                .filter(mirror -> name((TypeElement) mirror.getAnnotationType().asElement())
                        .equals(annotation))
                .findFirst();
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }
}
