package org.lplp.core.base;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A value of an open list: a school may need one that LPLP does not know, so an unknown code builds, is written back as it
 * came and is a finding.
 */
public interface Code {

    /**
     * Gives the code as the format writes it, in camel case.
     *
     * @return the code
     */
    String value();

    /**
     * Tells whether the code is on the list that this version knows.
     *
     * @return true if it is
     */
    boolean isKnown();

    /**
     * Gives the list that this version knows.
     *
     * @return the known codes of this type in their stated order; empty if they are too many to be listed
     */
    default Set<String> listed() {
        return Set.of();
    }

    /**
     * Indexes the constants of a code type by value, in the order given.
     *
     * @param codes the constants
     * @param <C> the code type
     * @return an unmodifiable map
     */
    @SafeVarargs
    static <C extends Code> Map<String, C> index(C... codes) {
        Map<String, C> index = new LinkedHashMap<>();
        for (C code : codes) {
            index.put(code.value(), code);
        }
        return Collections.unmodifiableMap(index);
    }

    /**
     * Refuses text that no JSON file can hold.
     *
     * @param value the code
     * @throws IllegalArgumentException if the text has an unpaired surrogate
     */
    static void requireWellFormed(String value) {
        Unicode.requireWellFormed(value);
    }
}
