package org.lplp.core.document;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lplp.core.base.AttributeCode;
import org.lplp.core.base.Identifier;
import org.lplp.core.base.NotNegative;
import org.lplp.core.base.Reports;
import org.lplp.core.base.WellFormedIdentifier;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;

/** What a host's own validator says of a value, as the findings that LPLP's checks give. */
public final class Violations {

    private static final Set<Class<? extends Annotation>> RANGES = Set.of(
            Min.class,
            Max.class,
            DecimalMin.class,
            DecimalMax.class,
            Positive.class,
            PositiveOrZero.class,
            Negative.class,
            NegativeOrZero.class);

    private static final Set<Class<? extends Annotation>> SIZES = Set.of(Size.class, NotEmpty.class, NotBlank.class);

    private Violations() {}

    /**
     * Turns the violations that a validator found in a document, or in any value of it, into findings. Pointers start at the
     * value that was validated.
     *
     * @param violations what the validator gave
     * @return an error for each violation, with the code, pointer and arguments that LPLP's own check or rule gives
     */
    public static Findings findings(Set<? extends ConstraintViolation<?>> violations) {
        List<Finding> findings = new ArrayList<>();
        Map<Object, List<Finding>> ofRules = new IdentityHashMap<>();
        for (ConstraintViolation<?> violation : violations) {
            if (violation.getConstraintDescriptor().getAnnotation() instanceof ConformingPortfolio) {
                Portfolio portfolio = (Portfolio) violation.getLeafBean();
                List<Finding> found =
                        ofRules.computeIfAbsent(portfolio, first -> ConformingPortfolio.Check.findings(portfolio));
                findings.addAll(ofRule(violation, found));
                continue;
            }
            findings.add(Finding.of(
                    code(violation.getConstraintDescriptor()).code(),
                    Severity.ERROR,
                    pointer(violation.getPropertyPath()).toString(),
                    arguments(violation)));
        }
        return Findings.of(findings);
    }

    /** A violation has words, but neither code nor arguments: those are of the findings that have its words and its place. */
    private static List<Finding> ofRule(ConstraintViolation<?> violation, List<Finding> found) {
        String pointer = pointer(violation.getPropertyPath()).toString();
        return found.stream()
                .filter(finding -> pointer.endsWith(finding.pointer()))
                .filter(finding -> ConformingPortfolio.Check.message(finding).equals(violation.getMessage()))
                .map(finding -> Finding.of(finding.code(), finding.severity(), pointer, finding.arguments()))
                .toList();
    }

    private static AttributeCode code(ConstraintDescriptor<?> constraint) {
        Class<? extends Annotation> type = constraint.getAnnotation().annotationType();
        Reports reports = type.getAnnotation(Reports.class);
        if (reports != null) {
            return reports.value();
        }
        if (RANGES.contains(type)) {
            return AttributeCode.OUT_OF_RANGE;
        }
        return SIZES.contains(type) ? AttributeCode.WRONG_SIZE : AttributeCode.WRONG_FORM;
    }

    /** The names of attributes are the names of members, but for the version in the envelope, which has no constraint. */
    private static Pointer pointer(Path path) {
        Pointer pointer = Pointer.root();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer = pointer.to(node.getIndex());
            } else if (node.getKey() != null) {
                pointer = pointer.to(node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer = pointer.to(node.getName());
            }
        }
        return pointer;
    }

    /** What the constraint asks for: a form, or the parameters that say the bound. */
    private static Map<String, String> arguments(ConstraintViolation<?> violation) {
        ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
        if (code(constraint) == AttributeCode.WRONG_FORM) {
            return Map.of("form", form(violation));
        }
        if (constraint.getAnnotation() instanceof NotNegative) {
            return Map.of("min", "0");
        }
        return bounds(constraint);
    }

    private static String form(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof WellFormedIdentifier && violation.getLeafBean() instanceof Identifier identifier) {
            return WellFormedIdentifier.Check.form(identifier);
        }
        String name = constraint.annotationType().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static Map<String, String> bounds(ConstraintDescriptor<?> constraint) {
        Class<? extends Annotation> type = constraint.getAnnotation().annotationType();
        Map<String, Object> parameters = constraint.getAttributes();
        Map<String, String> arguments = new TreeMap<>();
        if (type == Min.class || type == DecimalMin.class) {
            arguments.put("min", parameters.get("value").toString());
        } else if (type == Max.class || type == DecimalMax.class) {
            arguments.put("max", parameters.get("value").toString());
        } else {
            for (String bound : List.of("min", "max")) {
                if (parameters.containsKey(bound)) {
                    arguments.put(bound, parameters.get(bound).toString());
                }
            }
        }
        return arguments;
    }
}
