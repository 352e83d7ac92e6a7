package org.lplp.core.home;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.InstrumentId;
import org.lplp.core.base.LplpStyle;

/** What a framework asks of learning at home. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface HomePolicy extends Extensible {

    /**
     * The instrument by which parents tell how their child learns: the learning signature.
     *
     * @return an instrument of this framework; absent if the framework does not say
     */
    Optional<InstrumentId> getLearningSignature();

    /**
     * After how many days without a word from one of the three the journal has fallen silent.
     *
     * @return days; absent if the framework does not say
     */
    Optional<@Min(1) @Max(366) Integer> getQuietDays();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HomePolicy} values. */
    final class Builder extends ImmutableHomePolicy.Builder {
        Builder() {}
    }
}
