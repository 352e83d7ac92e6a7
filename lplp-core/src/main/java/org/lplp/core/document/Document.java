package org.lplp.core.document;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.lplp.core.base.DocumentId;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.FormatVersion;
import org.lplp.core.base.Holds;
import org.lplp.core.base.Language;
import org.lplp.core.base.Member;
import org.lplp.core.base.Members;

/** The envelope that every kind of document has. */
public interface Document extends Extensible {

    /**
     * The kind of document and the version of the format that it speaks.
     *
     * @return the version; the one that this library writes by default
     */
    @Member("LPLP")
    FormatVersion getFormat();

    /**
     * Identifies the document. A later issue of the same portfolio keeps the id.
     *
     * @return the id
     */
    DocumentId getId();

    /**
     * When this issue of the document was made. Functions that need a day of reckoning are given it; commands take this one,
     * by its own offset, unless told otherwise.
     *
     * @return an instant with its offset
     */
    OffsetDateTime getIssued();

    /**
     * Who made this issue of the document.
     *
     * @return the issuer; absent if not stated
     */
    Optional<@Valid Issuer> getIssuer();

    /**
     * The language of all text that names none of its own.
     *
     * @return the language; English by default
     */
    Optional<Language> getLanguage();

    /**
     * Extensions without which the document must not be used.
     *
     * @return the absolute URIs of extensions; empty by default
     */
    @Holds(FieldClass.EXTENSION)
    List<URI> getMustUnderstand();

    /**
     * A Data Integrity proof over the document, kept as it is.
     *
     * @return the proof; none if the document is not signed
     */
    @Holds(FieldClass.EXTENSION)
    Optional<Members> getProof();
}
