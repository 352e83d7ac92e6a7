package org.lplp.core.feature;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** Profiles of learning features. */
@Value.Immutable
@LplpStyle
public interface FeatureRegister extends Extensible {

    /**
     * The profiles.
     *
     * @return the profiles; empty by default
     */
    List<@Valid FeatureProfile> getProfiles();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FeatureRegister} values. */
    final class Builder extends ImmutableFeatureRegister.Builder {
        Builder() {}
    }
}
