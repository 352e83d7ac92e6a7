package org.lplp.core.enterprise;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.lplp.core.base.EnterpriseId;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A school as a productive enterprise (idea 11): what pupils run, what it brings in and what it costs. */
@Value.Immutable
@LplpStyle
public interface Enterprise extends Recorded {

    /**
     * Identifies the enterprise.
     *
     * @return the id
     */
    EnterpriseId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * What it makes or does.
     *
     * @return the kind
     */
    EnterpriseKind getKind();

    /**
     * The school that runs it.
     *
     * @return a school of this document; absent if not known
     */
    Optional<SchoolId> getSchool();

    /**
     * When it runs.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * The currency of its books.
     *
     * @return a registered currency
     */
    CurrencyUnit getCurrency();

    /**
     * Where it works.
     *
     * @return a place of this document; absent if not known
     */
    Optional<PlaceId> getPlace();

    /**
     * The adult who answers for it.
     *
     * @return a person of this document; absent if not known
     */
    Optional<PersonId> getAdviser();

    /**
     * Who runs it together with the school.
     *
     * @return organisations of this document; empty by default
     */
    List<OrganisationId> getPartners();

    /**
     * The pupils who run it.
     *
     * @return the members; empty by default
     */
    List<@Valid EnterpriseMember> getMembers();

    /**
     * Its income and costs.
     *
     * @return the entries; empty by default
     */
    List<@Valid EnterpriseEntry> getEntries();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Enterprise} values. */
    final class Builder extends ImmutableEnterprise.Builder {
        Builder() {}
    }
}
