package org.lplp.io.stream;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lplp.core.base.FormatVersion;

/**
 * A kind of document.
 *
 * @param version the version of it that the codec knows in full
 * @param type its type
 * @param reader reads one
 * @param writer writes one
 * @param <D> its type
 */
public record Kind<D>(
        FormatVersion version, Class<D> type, Function<Reading, ? extends D> reader, BiConsumer<D, Writing> writer) {

    /**
     * Tells whether the reader reads documents of a version.
     *
     * @param other the version
     * @return true if it is of this kind and major version
     */
    boolean reads(FormatVersion other) {
        return version.kind().equals(other.kind()) && version.major() == other.major();
    }

    /**
     * Writes a document in canonical form.
     *
     * @param document the document
     * @return UTF-8
     * @throws Unwritable if it has a value that the format cannot hold
     */
    public byte[] write(D document) {
        Writing out = new Writing();
        writer.accept(document, out);
        return out.toBytes();
    }
}
