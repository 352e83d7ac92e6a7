package org.lplp.io.disclosure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Asks the build for the views, in this package, of some documents and of all values that they hold. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface GenerateViews {

    /** The interfaces of the documents. */
    Class<?>[] value();
}
