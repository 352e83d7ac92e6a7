package org.lplp.core.base;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name that the format gives an attribute, where it is not the attribute's own. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Member {

    /**
     * The name.
     *
     * @return the member's name in JSON
     */
    String value();
}
