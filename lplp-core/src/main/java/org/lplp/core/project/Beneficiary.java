package org.lplp.core.project;

import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.BeneficiaryKind;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** Somebody in the community for whom a project is. */
@Value.Immutable
@LplpStyle
public interface Beneficiary extends Extensible {

    /**
     * Who it is.
     *
     * @return the kind
     */
    BeneficiaryKind getKind();

    /**
     * What they are called.
     *
     * @return one to 300 characters; absent if not known
     */
    @Holds(FieldClass.NAME)
    Optional<@TextLength(max = 300) Text> getTitle();

    /**
     * The organisation that they are.
     *
     * @return an organisation of this document; absent if not known
     */
    Optional<OrganisationId> getOrganisation();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Beneficiary} values. */
    final class Builder extends ImmutableBeneficiary.Builder {
        Builder() {}
    }
}
