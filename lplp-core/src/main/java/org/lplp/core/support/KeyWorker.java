package org.lplp.core.support;

import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;

/** The one person who holds a support plan together, for a time. */
@Value.Immutable
@LplpStyle
public interface KeyWorker extends Extensible {

    /**
     * The key worker.
     *
     * @return a person of this document
     */
    PersonId getPerson();

    /**
     * For whom the key worker works.
     *
     * @return an organisation of this document; absent if not known
     */
    Optional<OrganisationId> getOrganisation();

    /**
     * For how long.
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

    /** Builds {@link KeyWorker} values. */
    final class Builder extends ImmutableKeyWorker.Builder {
        Builder() {}
    }
}
