package org.lplp.core.wellbeing;

import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Decimal;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.ItemId;
import org.lplp.core.base.LplpStyle;

/** An item's part in a scale. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface ScaleItem extends Extensible {

    /**
     * The item.
     *
     * @return an item of the same instrument
     */
    ItemId getItem();

    /**
     * Whether the answer counts the other way round: minimum plus maximum less the answer.
     *
     * @return true if so; not by default
     */
    Optional<Boolean> getReversed();

    /**
     * By how much it counts.
     *
     * @return a number that is not negative; 1 by default
     */
    Optional<@DecimalMin("0") BigDecimal> getWeight();

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default ScaleItem normal() {
        boolean normal = Decimal.isNormal(getWeight());
        return normal
                ? this
                : builder().from(this).weight(getWeight().map(Decimal::normal)).build();
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ScaleItem} values. */
    final class Builder extends ImmutableScaleItem.Builder {
        Builder() {}
    }
}
