package org.lplp.core.place;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** How a framework reads places. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface PlacePolicy extends Extensible {

    /**
     * In which circle each setting lies.
     *
     * @return the settings, each once; empty by default
     */
    List<@Valid SettingTier> getTiers();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PlacePolicy} values. */
    final class Builder extends ImmutablePlacePolicy.Builder {
        Builder() {}
    }
}
