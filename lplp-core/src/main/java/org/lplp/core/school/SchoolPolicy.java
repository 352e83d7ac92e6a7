package org.lplp.core.school;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** How large a framework lets schools and units be (idea 4). */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface SchoolPolicy extends Extensible {

    /**
     * How large a unit may be.
     *
     * @return the limits; absent if the framework does not say
     */
    Optional<@Valid UnitSize> getUnitSize();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SchoolPolicy} values. */
    final class Builder extends ImmutableSchoolPolicy.Builder {
        Builder() {}
    }
}
