package org.lplp.core.base;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a constraint annotation: the code of the finding that a violation gives. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Reports {

    /**
     * The code of the finding.
     *
     * @return the code
     */
    AttributeCode value();

    /**
     * The member, below the annotated value, at which a violation is reported.
     *
     * @return a member's name; the annotated value itself by default
     */
    String at() default "";
}
