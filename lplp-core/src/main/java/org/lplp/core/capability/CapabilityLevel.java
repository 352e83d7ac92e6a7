package org.lplp.core.capability;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A level of a capability. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface CapabilityLevel extends Extensible {

    /**
     * The number of the level.
     *
     * @return a number; a higher one means more
     */
    @Min(0)
    @Max(100)
    int getLevel();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @TextLength(max = 300)
    Text getTitle();

    /**
     * What a learner does at this level.
     *
     * @return one to 1000 characters; absent if the framework does not say
     */
    Optional<@TextLength(max = 1000) Text> getAbout();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CapabilityLevel} values. */
    final class Builder extends ImmutableCapabilityLevel.Builder {
        Builder() {}
    }
}
