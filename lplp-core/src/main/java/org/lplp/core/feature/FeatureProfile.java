package org.lplp.core.feature;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.FeatureProfileId;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Recorded;

/** Where an organisation stands between the learning of the past and that of the future, feature by feature. */
@Value.Immutable
@LplpStyle
public interface FeatureProfile extends Recorded {

    /**
     * Identifies the profile.
     *
     * @return the id
     */
    FeatureProfileId getId();

    /**
     * The organisation.
     *
     * @return an organisation of this document; absent for the community as a whole
     */
    Optional<OrganisationId> getOrganisation();

    /**
     * On which day it stood there.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * Who judged it.
     *
     * @return persons of this document; empty by default
     */
    List<PersonId> getJudgedBy();

    /**
     * Where it stands in each feature.
     *
     * @return the positions; empty by default
     */
    List<@Valid FeaturePosition> getPositions();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FeatureProfile} values. */
    final class Builder extends ImmutableFeatureProfile.Builder {
        Builder() {}
    }
}
