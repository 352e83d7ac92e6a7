package org.lplp.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lplp.codegen.Model.Constraint;
import org.lplp.codegen.Model.RecordType;

/** Writes constraints as Java conditions. */
final class Constraints {

    /** Constants for the decimals of this file, by their text. */
    private final Map<String, String> decimals = new TreeMap<>();

    /**
     * Tells whether a constraint can be written as code.
     *
     * @param constraint the constraint
     * @return true if it is one of our own, or one of the standard ones that the model uses
     */
    static boolean isKnown(Constraint constraint) {
        return !constraint.reports().isEmpty();
    }

    /**
     * Declares the decimals that a value's constraints compare with.
     *
     * @param type the value's type
     * @param source the file
     */
    void declare(RecordType type, Source source) {
        type.attributes().stream()
                .flatMap(attribute -> Stream.of(attribute)
                        .filter(it -> it.typeKind() == Model.TypeKind.DECIMAL)
                        .flatMap(it -> it.constraints().stream()))
                .map(constraint -> constraint.parameters().get("value").toString())
                .forEach(text -> decimals.put(
                        text, "DECIMAL_" + text.replace("-", "MINUS_").replace('.', '_')));
        decimals.forEach((text, name) -> source.line(
                "private static final %s %s = new BigDecimal(\"%s\");",
                source.use("java.math.BigDecimal"), name, text));
        if (!decimals.isEmpty()) {
            source.gap();
        }
    }

    /**
     * Writes the tests of a value.
     *
     * @param variable the value
     * @param constraints what it must satisfy
     * @param member the member that holds it; empty if the walk stands at it
     * @param type the simple name of the value's type
     * @param source the file
     */
    void test(String variable, List<Constraint> constraints, String member, String type, Source source) {
        for (Constraint constraint : constraints) {
            String violated = violated(variable, constraint, type, source);
            if (!violated.isEmpty()) {
                String where = constraint.at().isEmpty() ? member : constraint.at();
                source.open("if (%s)", violated);
                source.line(
                        "in.broken(%s.%s, %s%s);",
                        source.use("org.lplp.core.base.AttributeCode"),
                        constraint.reports(),
                        Names.quote(where),
                        arguments(variable, constraint, source));
                source.close();
            }
        }
    }

    private String violated(String variable, Constraint constraint, String type, Source source) {
        return switch (constraint.name()) {
            case "Min", "DecimalMin" -> compared(variable, "<", constraint, type);
            case "Max", "DecimalMax" -> compared(variable, ">", constraint, type);
            case "Size" -> {
                String size = variable + (type.equals("List") ? ".size()" : ".length()");
                yield size + " < " + constraint.parameters().get("min") + " || " + size + " > "
                        + constraint.parameters().get("max");
            }
            default -> {
                List<String> arguments = new ArrayList<>(List.of(variable));
                constraint.parameters().values().forEach(parameter -> arguments.add(literal(parameter)));
                yield "!" + source.use(constraint.annotation()) + ".Check.test(" + String.join(", ", arguments) + ")";
            }
        };
    }

    /** Empty for a bound that no {@code int} can pass. */
    private String compared(String variable, String operator, Constraint constraint, String type) {
        String bound = constraint.parameters().get("value").toString();
        boolean inclusive = !Boolean.FALSE.equals(constraint.parameters().get("inclusive"));
        if (type.equals("BigDecimal")) {
            return variable + ".compareTo(" + decimals.get(bound) + ") " + operator + (inclusive ? " 0" : "= 0");
        }
        long limit = Long.parseLong(bound);
        boolean idle = operator.equals("<") ? limit <= Integer.MIN_VALUE : limit >= Integer.MAX_VALUE;
        return idle && inclusive ? "" : variable + " " + operator + (inclusive ? " " : "= ") + limit;
    }

    /** What the constraint asks for, as arguments of the finding. */
    private static String arguments(String variable, Constraint constraint, Source source) {
        if (constraint.reports().equals("WRONG_FORM")) {
            // Where the constraint judges one part by another, the form hangs on the value.
            return ", \"form\", "
                    + (constraint.at().isEmpty()
                            ? Names.quote(Names.uncapital(constraint.name()))
                            : source.use(constraint.annotation()) + ".Check.form(" + variable + ")");
        }
        if (constraint.name().equals("NotNegative")) {
            return ", \"min\", 0";
        }
        return bounds(constraint);
    }

    private static String bounds(Constraint constraint) {
        return constraint.parameters().entrySet().stream()
                .map(parameter -> switch (constraint.name() + "." + parameter.getKey()) {
                    case "Min.value", "DecimalMin.value" -> Map.entry("min", parameter.getValue());
                    case "Max.value", "DecimalMax.value" -> Map.entry("max", parameter.getValue());
                    default -> parameter;
                })
                .filter(argument ->
                        argument.getKey().equals("min") || argument.getKey().equals("max"))
                .map(argument -> ", " + Names.quote(argument.getKey()) + ", " + literal(argument.getValue()))
                .collect(Collectors.joining());
    }

    private static String literal(Object parameter) {
        return parameter instanceof String text ? Names.quote(text) : parameter.toString();
    }
}
