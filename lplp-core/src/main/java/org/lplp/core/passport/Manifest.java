package org.lplp.core.passport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Members;
import org.lplp.core.base.Sha256;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.Purpose;

/**
 * What a view was when it was made: for whom, what for, and the digest of every item in it (idea 7). What is signed is the manifest; so
 * whoever holds the view can leave an item out, but change or add none.
 */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.PERMISSION)
public interface Manifest extends Extensible {

    /**
     * Who is to see the view.
     *
     * @return the audience
     */
    Audience getAudience();

    /**
     * For what.
     *
     * @return the purpose
     */
    Purpose getPurpose();

    /**
     * The day on which the view was made.
     *
     * @return the day
     */
    LocalDate getMade();

    /**
     * The first day on which it holds no more.
     *
     * @return the day; absent for no end
     */
    Optional<LocalDate> getUntil();

    /**
     * The sections that may be in it.
     *
     * @return the sections; empty by default
     */
    List<DomainWord> getCovers();

    /**
     * The digests of its items, each salted, in the order of the digests: an order that tells nothing.
     *
     * @return SHA-256 digests; empty by default
     */
    List<Sha256> getDigests();

    /**
     * The proof over the manifest.
     *
     * @return a Data Integrity proof, kept as it is; absent if the view is not signed
     */
    Optional<Members> getProof();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Manifest} values. */
    final class Builder extends ImmutableManifest.Builder {
        Builder() {}
    }
}
