package org.lplp.core.place;

import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Tier;

/** The circle of provision in which a setting lies, unless a place says otherwise. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface SettingTier extends Extensible {

    /**
     * The setting.
     *
     * @return the setting
     */
    Setting getSetting();

    /**
     * The tier.
     *
     * @return the tier
     */
    Tier getTier();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SettingTier} values. */
    final class Builder extends ImmutableSettingTier.Builder {
        Builder() {}
    }
}
