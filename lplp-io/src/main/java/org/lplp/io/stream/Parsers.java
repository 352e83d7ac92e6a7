package org.lplp.io.stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** The JSON library, set as this one uses it. */
public final class Parsers {

    private Parsers() {}

    /**
     * Gives a factory of parsers.
     *
     * @param depth how deep objects and arrays may nest before the parser refuses them
     * @return the factory
     */
    public static JsonFactory upTo(int depth) {
        // The limits of a reader are exact and counted in its own units; these only keep the parser from building what
        // the
        // reader would refuse. Names it keeps below its own 50,000 characters.
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(depth)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .build();
        return new JsonFactoryBuilder()
                .streamReadConstraints(constraints)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                // A table of names that overflows may be slow, but must not refuse a document that is lawful.
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build();
    }
}
