package org.lplp.core.document;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * The way to a node of a violation's path.
 *
 * @param next goes on to a member
 * @param element ends at an element
 * @param end ends here
 */
record Trail(Function<String, NodeBuilderCustomizableContext> next, IntConsumer element, Runnable end) {

    static Trail of(ConstraintViolationBuilder builder) {
        // The document itself is no element.
        return new Trail(
                builder::addPropertyNode, index -> builder.addConstraintViolation(), builder::addConstraintViolation);
    }

    /** Follows a JSON Pointer; an index belongs to the member that comes after it. */
    Trail through(String pointer) {
        Trail trail = this;
        OptionalInt index = OptionalInt.empty();
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            if (step.chars().allMatch(c -> c >= '0' && c <= '9') && !step.isEmpty()) {
                index = OptionalInt.of(Integer.parseInt(step));
            } else {
                trail = trail.to(step.replace("~1", "/").replace("~0", "~"), index);
                index = OptionalInt.empty();
            }
        }
        if (index.isEmpty()) {
            return trail;
        }
        IntConsumer last = trail.element();
        int at = index.getAsInt();
        return new Trail(trail.next(), last, () -> last.accept(at));
    }

    private Trail to(String member, OptionalInt index) {
        NodeBuilderCustomizableContext node = next.apply(member);
        if (index.isEmpty()) {
            return new Trail(
                    node::addPropertyNode,
                    at -> node.addBeanNode().inIterable().atIndex(at).addConstraintViolation(),
                    node::addConstraintViolation);
        }
        NodeBuilderDefinedContext defined = node.inIterable().atIndex(index.getAsInt());
        return new Trail(
                defined::addPropertyNode,
                at -> defined.addBeanNode().inIterable().atIndex(at).addConstraintViolation(),
                defined::addConstraintViolation);
    }
}
