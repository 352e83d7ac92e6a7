package org.lplp.core.people;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.Identifier;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A school, an agency, a business or a group that the record names. */
@Value.Immutable
@LplpStyle
public interface Organisation extends Recorded {

    /**
     * Identifies the organisation.
     *
     * @return the id
     */
    OrganisationId getId();

    /**
     * The organisation's name.
     *
     * @return one to 200 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 200)
    Text getName();

    /**
     * What kind of organisation it is.
     *
     * @return the kind
     */
    OrganisationKind getKind();

    /**
     * Outside identifiers, such as a URN.
     *
     * @return the identifiers; empty by default
     */
    @Holds(FieldClass.IDENTIFIER)
    List<@Valid Identifier> getIdentifiers();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Organisation} values. */
    final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
