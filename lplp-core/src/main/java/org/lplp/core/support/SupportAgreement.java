package org.lplp.core.support;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PersonId;

/** The word of a member of the family that the plan is theirs. */
@Value.Immutable
@LplpStyle
public interface SupportAgreement extends Extensible {

    /**
     * Who agreed.
     *
     * @return a member of the family
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

    /** Builds {@link SupportAgreement} values. */
    final class Builder extends ImmutableSupportAgreement.Builder {
        Builder() {}
    }
}
