package org.lplp.core.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.EvidenceId;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.MediaType;
import org.lplp.core.base.Sha256;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A file or page that shows an entry to be true. */
@Value.Immutable
@LplpStyle
public interface Evidence extends Extensible {

    /**
     * Identifies the evidence.
     *
     * @return the id
     */
    EvidenceId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters; absent if not known
     */
    @Holds(FieldClass.NAME)
    Optional<@TextLength(max = 300) Text> getTitle();

    /**
     * Where it is: a URL, or a path relative to the portfolio file.
     *
     * @return a URI reference; absent if not known
     */
    @Holds(FieldClass.LOCATION)
    @Value.Redacted
    Optional<URI> getLocation();

    /**
     * What kind of file it is.
     *
     * @return the media type; absent if not known
     */
    Optional<MediaType> getMediaType();

    /**
     * The digest of the file's bytes.
     *
     * @return a SHA-256 digest; absent if not known
     */
    @Value.Redacted
    @Holds(FieldClass.LOCATION)
    Optional<Sha256> getSha256();

    /**
     * The size of the file.
     *
     * @return bytes; absent if not known
     */
    Optional<@Min(0) @Max(2147483647) Integer> getBytes();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Evidence} values. */
    final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
