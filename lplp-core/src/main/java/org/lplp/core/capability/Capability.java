package org.lplp.core.capability;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** Something that a learner is able to do, across subjects (idea 21). */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface Capability extends Extensible {

    /**
     * Identifies the capability.
     *
     * @return the id
     */
    CapabilityId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @TextLength(max = 300)
    Text getTitle();

    /**
     * What it means.
     *
     * @return one to 1000 characters; absent if the framework does not say
     */
    Optional<@TextLength(max = 1000) Text> getAbout();

    /**
     * Its levels, the lowest first.
     *
     * @return the levels; empty by default
     */
    List<@Valid CapabilityLevel> getLevels();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Capability} values. */
    final class Builder extends ImmutableCapability.Builder {
        Builder() {}
    }
}
