package org.lplp.core.capability;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.CapabilityFrameworkId;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;
import org.lplp.core.base.VersionLabel;

/** Capabilities that a curriculum builds, and their levels (idea 21). */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface CapabilityFramework extends Extensible {

    /**
     * Identifies the capability framework.
     *
     * @return the id
     */
    CapabilityFrameworkId getId();

    /**
     * Its version.
     *
     * @return the label
     */
    VersionLabel getVersion();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @TextLength(max = 300)
    Text getTitle();

    /**
     * Where it comes from.
     *
     * @return one to 1000 characters; absent if the framework does not say
     */
    Optional<@TextLength(max = 1000) Text> getSource();

    /**
     * The capabilities.
     *
     * @return the capabilities; empty by default
     */
    List<@Valid Capability> getCapabilities();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CapabilityFramework} values. */
    final class Builder extends ImmutableCapabilityFramework.Builder {
        Builder() {}
    }
}
