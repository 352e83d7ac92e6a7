package org.lplp.core.plan;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PersonId;

/** A party's agreement to a plan. */
@Value.Immutable
@LplpStyle
public interface Agreement extends Extensible {

    /**
     * The party.
     *
     * @return the party
     */
    PlanParty getParty();

    /**
     * Who agreed for it.
     *
     * @return a person of this document
     */
    PersonId getBy();

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

    /** Builds {@link Agreement} values. */
    final class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
