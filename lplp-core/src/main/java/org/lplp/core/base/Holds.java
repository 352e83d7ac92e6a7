package org.lplp.core.base;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what an attribute holds, and with that who may see it. On a type it is the class of all its attributes that say nothing
 * themselves.
 *
 * <p>An attribute without it has the class of its type: a date {@link FieldClass#DATE}, a number or money
 * {@link FieldClass#QUANTITY}, a code, enum or flag {@link FieldClass#STRUCTURE}, an id {@link FieldClass#REFERENCE}, unless it
 * is one that frameworks alone declare: then {@link FieldClass#POLICY}. Text, outside identifiers and links have no such default; the build refuses one without this annotation.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Holds {

    /**
     * The class.
     *
     * @return the class of field
     */
    FieldClass value();
}
