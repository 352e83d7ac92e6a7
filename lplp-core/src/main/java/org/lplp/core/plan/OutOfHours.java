package org.lplp.core.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** Learning outside school hours. */
@Value.Immutable
@LplpStyle
public interface OutOfHours extends Extensible {

    /**
     * What is done.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * Where.
     *
     * @return the setting; absent if not known
     */
    Optional<Setting> getSetting();

    /**
     * How much of it.
     *
     * @return minutes a week; absent if not known
     */
    Optional<@Min(1) @Max(10080) Integer> getMinutesPerWeek();

    /**
     * For how long.
     *
     * @return a half-open period; that of the plan by default
     */
    Optional<Period> getPeriod();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OutOfHours} values. */
    final class Builder extends ImmutableOutOfHours.Builder {
        Builder() {}
    }
}
