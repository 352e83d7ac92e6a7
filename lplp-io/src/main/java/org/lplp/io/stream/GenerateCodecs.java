package org.lplp.io.stream;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Asks the build for the codecs, in {@code org.lplp.io.codec}, of some documents and of all values that they hold. */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface GenerateCodecs {

    /**
     * The documents.
     *
     * @return the interfaces of the documents
     */
    Class<?>[] value();
}
