package org.lplp.core.compact;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.PersonId;

/** A party's name under a compact. */
@Value.Immutable
@LplpStyle
public interface Signature extends Extensible {

    /**
     * The party.
     *
     * @return the party
     */
    CompactParty getParty();

    /**
     * Who signed.
     *
     * @return a person of this document
     */
    PersonId getBy();

    /**
     * For whom.
     *
     * @return an organisation of this document; absent if not known
     */
    Optional<OrganisationId> getOrganisation();

    /**
     * When.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Signature} values. */
    final class Builder extends ImmutableSignature.Builder {
        Builder() {}
    }
}
