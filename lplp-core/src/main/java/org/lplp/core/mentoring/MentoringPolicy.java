package org.lplp.core.mentoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** What a framework promises of mentoring. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface MentoringPolicy extends Extensible {

    /**
     * What every learner is promised.
     *
     * @return the entitlement; absent if the framework does not say
     */
    Optional<@Valid Entitlement> getEntitlement();

    /**
     * From which age a mentor counts as an adult.
     *
     * @return years of age; absent if the framework does not say
     */
    Optional<@Min(0) @Max(120) Integer> getAdultAge();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MentoringPolicy} values. */
    final class Builder extends ImmutableMentoringPolicy.Builder {
        Builder() {}
    }
}
