package org.lplp.io.migrate;

import java.util.Optional;
import org.lplp.core.base.FormatVersion;
import org.lplp.core.document.Document;
import org.lplp.core.finding.Findings;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.ReadResult;

/**
 * What came of bringing a document into the version of the format that this library writes.
 *
 * <p>There is one version so far, 1.0, and nothing older. A document of it stays byte for byte as it is, and so does one of a newer minor
 * version, which is read and preserved. A newer major version means something else, and is refused by name.
 *
 * @param document the document, UTF-8; empty if it could not be read completely, or is of another major version
 * @param from the version that the document spoke; empty where there is no document
 * @param to the version that it speaks now; empty where there is no document
 * @param findings what is wrong with the bytes, with places
 */
public record Migration(
        Optional<byte[]> document, Optional<FormatVersion> from, Optional<FormatVersion> to, Findings findings) {

    /**
     * Brings a document into the version that this library writes. The same bytes give the same result, and any bytes give one.
     *
     * @param lplp the library
     * @param bytes the document, of any kind
     * @return the document, and what was found
     */
    public static Migration of(Lplp lplp, byte[] bytes) {
        ReadResult<Document> read = lplp.read(bytes);
        Optional<FormatVersion> version =
                read.document().filter(any -> read.complete()).map(Document::getFormat);
        return new Migration(version.map(any -> bytes.clone()), version, version, read.findings());
    }

    /**
     * Tells whether the document was changed.
     *
     * @return false if it spoke the version already, or there is none
     */
    public boolean changed() {
        return !from.equals(to);
    }

    /** From which version to which; nothing that stands in the document. */
    @Override
    public String toString() {
        return "Migration: " + from.map(FormatVersion::toString).orElse("none") + " to "
                + to.map(FormatVersion::toString).orElse("none");
    }
}
