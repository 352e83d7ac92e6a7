package org.lplp.core.wellbeing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** For whom a framework means the programmes of one kind. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface ProgrammeTerms extends Extensible {

    /**
     * The kind of programme.
     *
     * @return the kind
     */
    ProgrammeKind getKind();

    /**
     * The least age of those who take part.
     *
     * @return years of age; absent if the framework does not say
     */
    Optional<@Min(0) @Max(120) Integer> getMinimumAge();

    /**
     * The greatest age of those who take part; the whole year counts.
     *
     * @return years of age; absent if the framework does not say
     */
    Optional<@Min(0) @Max(120) Integer> getMaximumAge();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ProgrammeTerms} values. */
    final class Builder extends ImmutableProgrammeTerms.Builder {
        Builder() {}
    }
}
