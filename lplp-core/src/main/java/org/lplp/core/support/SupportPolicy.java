package org.lplp.core.support;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** What a framework asks of support plans. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface SupportPolicy extends Extensible {

    /**
     * From how many agencies at a time on a family deals with too many.
     *
     * @return agencies; absent if the framework does not say
     */
    Optional<@Min(1) @Max(100) Integer> getManyAgencies();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SupportPolicy} values. */
    final class Builder extends ImmutableSupportPolicy.Builder {
        Builder() {}
    }
}
