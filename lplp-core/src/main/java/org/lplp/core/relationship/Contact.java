package org.lplp.core.relationship;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Setting;

/** A time when the two were in touch. */
@Value.Immutable
@LplpStyle
public interface Contact extends Extensible {

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * How long.
     *
     * @return minutes, 1 to 1440; absent if not known
     */
    Optional<@Min(1) @Max(1440) Integer> getMinutes();

    /**
     * How they were in touch.
     *
     * @return the mode; absent if not known
     */
    Optional<ContactMode> getMode();

    /**
     * Where.
     *
     * @return the setting; absent if not known
     */
    Optional<Setting> getSetting();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Contact} values. */
    final class Builder extends ImmutableContact.Builder {
        Builder() {}
    }
}
