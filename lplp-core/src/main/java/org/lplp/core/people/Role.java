package org.lplp.core.people;

import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;

/** What a person is to the learner, where and for how long. */
@Value.Immutable
@LplpStyle
public interface Role extends Extensible {

    /**
     * What the person is.
     *
     * @return the kind of role
     */
    RoleKind getKind();

    /**
     * Where the person has the role.
     *
     * @return an organisation of this document; absent if not known
     */
    Optional<OrganisationId> getOrganisation();

    /**
     * How long the person has the role.
     *
     * @return a half-open period; absent if it has no stated bounds
     */
    Optional<Period> getPeriod();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Role} values. */
    final class Builder extends ImmutableRole.Builder {
        Builder() {}
    }
}
