package org.lplp.core.support;

import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** An agency that works with the family, for a time. */
@Value.Immutable
@LplpStyle
public interface AgencyInvolvement extends Extensible {

    /**
     * The agency.
     *
     * @return an organisation of this document
     */
    OrganisationId getAgency();

    /**
     * Whom the family deals with there.
     *
     * @return a person of this document; absent if not known
     */
    Optional<PersonId> getContact();

    /**
     * For how long.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * What the agency does for the family.
     *
     * @return one to 1000 characters; absent if not known
     */
    @Holds(FieldClass.NARRATIVE)
    Optional<@TextLength(max = 1000) Text> getContribution();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AgencyInvolvement} values. */
    final class Builder extends ImmutableAgencyInvolvement.Builder {
        Builder() {}
    }
}
