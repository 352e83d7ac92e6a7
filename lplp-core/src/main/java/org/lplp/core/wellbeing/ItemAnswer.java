package org.lplp.core.wellbeing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.ItemId;
import org.lplp.core.base.LplpStyle;

/** An answer to an item. */
@Value.Immutable
@LplpStyle
public interface ItemAnswer extends Extensible {

    /**
     * The item.
     *
     * @return an item of the instrument
     */
    ItemId getItem();

    /**
     * The answer.
     *
     * @return a number in the item's range
     */
    @Holds(FieldClass.JUDGEMENT)
    @Value.Redacted
    @Min(-1000)
    @Max(1000)
    int getValue();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ItemAnswer} values. */
    final class Builder extends ImmutableItemAnswer.Builder {
        Builder() {}
    }
}
