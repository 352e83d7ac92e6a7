package org.lplp.core.school;

import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.FederationId;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.SchoolId;

/** Schools that share leadership, curriculum or more. */
@Value.Immutable
@LplpStyle
public interface Federation extends Recorded {

    /**
     * Identifies the federation.
     *
     * @return the id
     */
    FederationId getId();

    /**
     * The organisation that it is.
     *
     * @return an organisation of this document
     */
    OrganisationId getOrganisation();

    /**
     * How closely the schools are tied.
     *
     * @return the kind
     */
    FederationKind getKind();

    /**
     * The schools.
     *
     * @return schools of this document; empty by default
     */
    List<SchoolId> getSchools();

    /**
     * What they share.
     *
     * @return what is shared; empty by default
     */
    List<SharedWork> getShares();

    /**
     * When it holds.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Federation} values. */
    final class Builder extends ImmutableFederation.Builder {
        Builder() {}
    }
}
