package org.lplp.core.relationship;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** How a framework reads relationships. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface RelationshipPolicy extends Extensible {

    /**
     * For how many days a contact counts as recent.
     *
     * @return days; absent if the framework does not say
     */
    Optional<@Min(1) @Max(3660) Integer> getRecencyDays();

    /**
     * From which strength on a tie counts as giving an aspect.
     *
     * @return 1 to 5; absent if the framework does not say
     */
    Optional<@Min(1) @Max(5) Integer> getMinimumStrength();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RelationshipPolicy} values. */
    final class Builder extends ImmutableRelationshipPolicy.Builder {
        Builder() {}
    }
}
