package org.lplp.io.passport;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.LplpStyle;
import org.lplp.io.json.LplpException;

/** What a proof says besides the signature. All of it is signed too. */
@Value.Immutable
@LplpStyle
public interface ProofOptions {

    /**
     * When the proof is made.
     *
     * @return an instant with its offset; written in whole seconds, rounded down
     */
    OffsetDateTime getCreated();

    /**
     * From when on the proof holds no more.
     *
     * @return an instant with its offset, after the proof was made; absent for no end. Written in whole seconds, rounded down
     */
    Optional<OffsetDateTime> getExpires();

    /**
     * What names the key, such as a DID URL.
     *
     * @return a URL; absent for the {@code did:key} of the key itself
     */
    Optional<String> getVerificationMethod();

    /**
     * What the proof is for.
     *
     * @return {@code assertionMethod} by default: the signer says that the content is true
     */
    @Value.Default
    default String getPurpose() {
        return "assertionMethod";
    }

    /**
     * Where the proof is meant to be used.
     *
     * @return a name of the receiver's domain; absent by default
     */
    Optional<String> getDomain();

    /**
     * What the receiver asked to be signed, so that the proof cannot be played again.
     *
     * @return the receiver's text; absent by default
     */
    Optional<String> getChallenge();

    /**
     * Refuses a proof that would never hold.
     *
     * @throws LplpException if it expires before, or when, it is made
     */
    @Value.Check
    default void check() {
        if (getExpires().filter(expires -> !expires.isAfter(getCreated())).isPresent()) {
            throw new LplpException("a proof must expire after it is made");
        }
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ProofOptions} values. */
    final class Builder extends ImmutableProofOptions.Builder {
        Builder() {}
    }
}
